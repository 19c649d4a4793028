/** The names in a sentence: runs of capitalised words, split where two names meet, and trimmed of other words. */

import type { Capitals } from './capitals.js';
import { isTitle } from './head-nouns.js';
import { isName } from './is-name.js';
import { joined, withoutTitles } from './joining.js';
import { runsIn } from './runs.js';
import type { Token } from './tokens.js';
import { trimmed } from './trimming.js';

export interface Mention {
  /** As printed, without titles and possessive endings. */
  readonly form: string;
  /** Positions of its first token in the sentence, and after its last. */
  readonly start: number;
  readonly end: number;
  /** Whether a title precedes it: "Dr.", "Minister of Defense,". */
  readonly isTitled: boolean;
}

/** The names in a sentence, in order. */
export function mentionsIn(tokens: readonly Token[], capitals: Capitals): Mention[] {
  return runsIn(tokens).flatMap((run) =>
    joined(run, capitals)
      .flatMap((draft) => withoutTitles(draft))
      .flatMap((draft) => trimmed(draft, tokens, capitals) ?? [])
      .filter((draft) => isName(draft, tokens, capitals))
      .map(({ units, links, isTitled }) => {
        const start = units[0]?.start ?? 0;
        const form = units.map(({ text }, at) => (at > 0 && links[at] ? `${links[at]} ${text}` : text)).join(' ');
        return { form, start, end: units.at(-1)?.end ?? start, isTitled: isTitled || followsTitle(tokens, start) };
      }),
  );
}

/** "Chargé d'Affaires ad interim in Kosovo". */
const LONGEST_OFFICE_TOKENS = 9;

/** Whether a title with a comma precedes it: "Kosovo's Minister of Defense, Maćedonci". */
function followsTitle(tokens: readonly Token[], start: number): boolean {
  if (tokens[start - 1]?.text !== ',') return false;
  for (let position = start - 2; position >= 0 && position > start - LONGEST_OFFICE_TOKENS; position -= 1) {
    const { text = '', isName, isWord } = tokens[position] ?? {};
    if (!isWord) return false;
    if (isName && isTitle(text)) return true;
    if (isName && !/^(?:of|in|for|to|the)$/u.test(tokens[position - 1]?.text ?? '')) return false;
  }
  return false;
}
