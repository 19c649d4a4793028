/** Pairs of questions that differ in one thing, which is true of the brief in one of them and false in the other. */

import { z } from 'zod';
import type { Verdict } from '../answer/answer.js';
import { interval, mean } from './metrics.js';
import { parseSetLines } from './set-file.js';

/** What is exchanged between the two. */
const CHANGES = ['actor', 'roles', 'year', 'place', 'source', 'opposite', 'strength', 'thing'] as const;

const twinSchema = z.object({
  /** The same for both but for its last letter. */
  id: z.string().min(2),
  lang: z.string(),
  question: z.string().min(1),
  /** Whether the brief answers it, or says otherwise. */
  label: z.enum(['answered', 'absent']),
  change: z.enum(CHANGES),
  /** The sentences that answer it, and those that say otherwise, word for word. */
  quotes: z.array(z.string()),
  against: z.array(z.string()),
});

export type Twin = Readonly<z.infer<typeof twinSchema>>;

/** Parses a file of pairs, one question a line. @throws {SetFormatError} if a line is invalid, or there is none */
export const parsePairs = (jsonLines: string): Twin[] => parseSetLines(jsonLines, twinSchema);

/** A question of a pair with what was shown for it. */
export interface ShownTwin {
  readonly twin: Twin;
  readonly verdict: Verdict;
}

/** The share shown with a verdict, by language and by what was exchanged, as lines of a Markdown table. */
export function pairLines(shown: readonly ShownTwin[]): string[] {
  const groups: [string, readonly ShownTwin[]][] = [];
  for (const [name, isOf] of [
    ['English', (lang: string) => lang === 'en'],
    ['other languages', (lang: string) => lang !== 'en'],
  ] as const) {
    const own = shown.filter(({ twin }) => isOf(twin.lang));
    if (own.length === 0) continue;
    groups.push([name, own]);
    for (const change of CHANGES) groups.push([`${name}: ${change}`, own.filter(({ twin }) => twin.change === change)]);
  }
  return [
    '| pairs | count | true, shown as answered | true, answered or perhaps | false, shown as answered |',
    '| --- | --- | --- | --- | --- |',
    ...groups.filter(([, group]) => group.length > 0).map(([name, group]) => lineOf(name, group)),
  ];
}

function lineOf(name: string, group: readonly ShownTwin[]): string {
  const labelled = (label: Twin['label']) => group.filter(({ twin }) => twin.label === label);
  const answered = ({ verdict }: ShownTwin) => verdict === 'answered';
  const cells = [
    share(labelled('answered'), answered),
    share(labelled('answered'), ({ verdict }) => verdict !== 'absent'),
    share(labelled('absent'), answered),
  ];
  return `| ${[name, labelled('absent').length, ...cells].join(' | ')} |`;
}

function share(group: readonly ShownTwin[], is: (one: ShownTwin) => boolean): string {
  if (group.length === 0) return '–';
  const shareIn = (sample: readonly ShownTwin[]) => mean(sample.map((one) => Number(is(one))));
  const [low, high] = interval(group, shareIn);
  return `${shareIn(group).toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`;
}
