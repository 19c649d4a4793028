/** Which of the questions that the brief could not answer are shown: those that several people asked. */

import type { Gap } from '../../../store/gaps.js';
import { centreOf } from '../../../study/same-subject.js';

/** With fewer people, a group might reveal what one person asked. */
const LEAST_ASKERS = 3;

export interface GapGroup {
  /** The question, as it was understood, that is most similar to all others of the group. */
  readonly question: string;
  /** How many different people asked. */
  readonly askers: number;
}

/** The groups of at least three people, those of most people first. */
export function groupGaps(gaps: readonly Gap[]): GapGroup[] {
  const groups = new Map<string, Gap[]>();
  for (const gap of gaps) groups.set(gap.groupId, [...(groups.get(gap.groupId) ?? []), gap]);
  return [...groups.values()]
    .map((members) => ({
      question: centreOf(members.map(({ question }) => question)),
      askers: new Set(members.map(({ asker }) => asker)).size,
    }))
    .filter(({ askers }) => askers >= LEAST_ASKERS)
    .sort((one, other) => other.askers - one.askers);
}
