/** What a question's words tell by themselves, without its vector. */

import { actorName } from '../gazetteer/actors.js';
import { isSignOfName } from '../gazetteer/names-in.js';
import type { BriefIndex } from '../index/open.js';
import type { AnswerKind } from '../languages/language.js';
import { type Period, periodsIn, yearsOf } from '../wording/periods.js';
import { standsForState, statesIn } from './countries.js';
import type { Understood } from './understand.js';
import { kindsWanted } from './wanted.js';

export interface QuestionWords {
  /** The passages that repeat a phrase of it; see {@link WordIndex.phrases}. */
  readonly phrases: ReadonlyMap<number, number>;
  /** Share of its stems that the passages have; 1 if it has none. */
  readonly known: number;
  /** The kinds of answer that it wants. */
  readonly wanted: ReadonlySet<AnswerKind>;
  readonly unknown: UnknownNames;
  readonly periods: readonly Period[];
  /** The years and decades, as typed, that no passage prints. */
  readonly unknownYears: readonly string[];
}

interface UnknownNames {
  /** States that no passage mentions, as printed in the question's language. */
  readonly states: readonly string[];
  /** Other names. */
  readonly others: readonly string[];
  /** Region codes of the states that neither the running text nor the notes mention. */
  readonly codes: readonly string[];
}

export function questionWords(index: BriefIndex, understood: Understood): QuestionWords {
  const { stems, completed, asked } = understood;
  const periods = periodsIn(completed);
  return {
    phrases: index.words.phrases(asked),
    known: stems.length === 0 ? 1 : stems.filter((stem) => index.words.has(stem)).length / stems.length,
    wanted: kindsWanted(completed),
    unknown: unknownNames(index, understood),
    periods,
    unknownYears: periods
      .filter((period) => !yearsOf(period).some((year) => index.words.hasPart(year)))
      .map(({ written }) => written),
  };
}

/** Capitalised words inside a question, not at the start of a sentence, in Latin script. */
const NAME = /(?<![.?!]\s)(?<=\s)(?=\p{Script=Latin})\p{Lu}\p{Ll}{2,}/gu;

function unknownNames(index: BriefIndex, { completed, language }: Understood): UnknownNames {
  const asked = statesIn(completed, language.code);
  const unknown = asked.filter((code) => !statesNamedBy(index).running.has(code));
  const named = language.code === 'en' ? (completed.match(NAME) ?? []) : [];
  // In a title, where every word is capitalised, capitals do not indicate names.
  const isTitle = named.length > completed.split(' ').length / 2;
  const others = isTitle ? [] : named.filter((name) => !index.words.hasWord(name) && !standsForState(name));
  return {
    // "Never mentions" would be untrue of a name that is in the reference list.
    states: unknown
      .filter((code) => !statesNamedBy(index).printed.has(code))
      .map((code) => actorName(code, language.code)),
    others: [...new Set(others)],
    codes: unknown,
  };
}

interface NamedStates {
  /** Whether the running text or the notes mention it; a reference list mentions places that the text does not discuss. */
  readonly running: ReadonlySet<string>;
  /** Whether any passage mentions it. */
  readonly printed: ReadonlySet<string>;
}

const namedStates = new WeakMap<BriefIndex, NamedStates>();

/** The region codes of the states that the corpus names, collected once per index. */
function statesNamedBy(index: BriefIndex): NamedStates {
  const known = namedStates.get(index);
  if (known) return known;
  const running = new Set<string>();
  const printed = new Set<string>();
  for (const position of index.words.passagesWith((word) => isSignOfName(word, 'en'))) {
    const passage = index.passages[position];
    for (const code of passage === undefined ? [] : statesIn(passage.text, 'en')) {
      printed.add(code);
      if (passage?.kind !== 'reference') running.add(code);
    }
  }
  const made = { running, printed };
  namedStates.set(index, made);
  return made;
}
