/** Groups the questions that the brief could not answer by what they are about. */

import { stemsOf } from '../../../index/words.js';
import type { Gap } from '../../../store/gaps.js';

/** With fewer people, a group might reveal what one person asked. */
const LEAST_ASKERS = 3;
/** Half of the words in common: looser than for 'the same question', since a group shares only its subject. */
const LEAST_SHARED = 0.5;

export interface GapGroup {
  /** The question, as it was understood, that is most similar to all others of the group. */
  readonly question: string;
  /** How many different people asked. */
  readonly askers: number;
}

interface Member extends Gap {
  readonly stems: ReadonlySet<string>;
}

/** The groups of at least three people, those of most people first. */
export function groupGaps(gaps: readonly Gap[]): GapGroup[] {
  const groups: Member[][] = [];
  for (const gap of gaps) {
    const member = { ...gap, stems: stemSet(gap.question) };
    const group = groups.find((members) => members.some(({ stems }) => shared(stems, member.stems) >= LEAST_SHARED));
    if (group === undefined) groups.push([member]);
    else group.push(member);
  }
  return groups
    .map((members) => ({ question: centreOf(members), askers: new Set(members.map(({ asker }) => asker)).size }))
    .filter(({ askers }) => askers >= LEAST_ASKERS)
    .sort((one, other) => other.askers - one.askers);
}

function centreOf(members: readonly Member[]): string {
  const nearness = ({ stems }: Member) => members.reduce((sum, other) => sum + shared(stems, other.stems), 0);
  const [centre] = [...members].sort((one, other) => nearness(other) - nearness(one));
  return centre?.question ?? '';
}

/** The words compared; the whole question if it has only stop words, or its script does not separate words. */
function stemSet(question: string): ReadonlySet<string> {
  const stems = stemsOf(question);
  return new Set(stems.length > 0 ? stems : [question.trim().toLowerCase()]);
}

/** The share of words that two questions have in common. */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((stem) => other.has(stem)).length;
  return common / (one.size + other.size - common);
}
