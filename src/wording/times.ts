/** Whether a question names another time than a text: another year or decade, or 'long-term' for 'short-term'. Any language. */

import { ASKED_LANGUAGES } from '../languages/index.js';
import { firstIn } from '../languages/phrases.js';
import { ofRecent } from '../languages/recent.js';
import { wordsIn } from '../languages/words.js';
import { meet, type Period, periodsIn, prints } from './periods.js';

/** What the question names, and what stands in its place, both as written. */
export interface OtherTime {
  readonly asked: string;
  readonly said: string;
}

/** A text in its language, and notes in which years may stand too. */
export interface Dated {
  readonly text: string;
  readonly language: string;
  readonly notes: string;
}

/** The time in a question that a text contradicts; null if the question or the text names none, or they agree. */
export const otherTime = (question: string, language: string, dated: Dated): OtherTime | null =>
  otherPeriod(periodsIn(question), dated) ?? otherLasting(question, language, dated);

function otherPeriod(asked: readonly Period[], { text, notes }: Dated): OtherTime | null {
  const said = periodsIn(text);
  const [first] = said;
  const other = asked.find((period) => !said.some((one) => meet(period, one)) && !prints(notes, period));
  return other === undefined || first === undefined ? null : { asked: other.written, said: first.written };
}

/** Null for a question that names both, as a choice: it takes neither for granted. */
function otherLasting(question: string, language: string, dated: Dated): OtherTime | null {
  const [asked, said] = [lastingIn(question, language), lastingIn(dated.text, dated.language)];
  for (const [own, other] of [['long', 'short'] as const, ['short', 'long'] as const]) {
    if (asked[own] === null || asked[other] !== null || said[own] !== null || said[other] === null) continue;
    return { asked: asked[own], said: said[other] };
  }
  return null;
}

interface Lasting {
  readonly long: string | null;
  readonly short: string | null;
}

/** Reads what a text calls lasting and what not, as written, by language. */
const READERS: ReadonlyMap<string, (text: string) => Lasting> = new Map(
  ASKED_LANGUAGES.flatMap(({ code, questions: { lasting } }) => {
    if (lasting === undefined) return [];
    const written = (phrases: readonly string[], text: string) => {
      const words = wordsIn(text);
      const found = firstIn(phrases, words);
      return found === null ? null : text.slice(words[found.from]?.start, words[found.to - 1]?.end);
    };
    const read = (text: string): Lasting => ({
      long: written(lasting.long, text),
      short: written(lasting.short, text),
    });
    return [[code, ofRecent(read)] as const];
  }),
);

const lastingIn = (text: string, code: string): Lasting => READERS.get(code)?.(text) ?? { long: null, short: null };

/** How many of the times that a question names a text names too. */
export function sameTimes(question: string, text: string): number {
  const said = periodsIn(text);
  const [asked, lasting] = [lastingIn(question, 'en'), lastingIn(text, 'en')];
  return (
    periodsIn(question).filter((period) => said.some((one) => meet(period, one))).length +
    (['long', 'short'] as const).filter((one) => asked[one] !== null && lasting[one] !== null).length
  );
}
