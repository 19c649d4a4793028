/** The base forms of an inflected English word: WordNet's own rules of detachment, and the irregular verbs and nouns. */

import { WORD_CLASSES, type WordClass, type WordNet } from './wordnet.js';

/** Endings and what they become, as WordNet's morphology has them, with doubled consonants and -ly beside. */
const DETACHMENTS: Readonly<Record<WordClass, readonly (readonly [RegExp, string])[]>> = {
  noun: [
    [/s$/u, ''],
    [/(?<=s|x|z|ch|sh)es$/u, ''],
    [/ies$/u, 'y'],
    [/ves$/u, 'f'],
    [/men$/u, 'man'],
    [/es$/u, 'is'],
  ],
  verb: [
    [/s$/u, ''],
    [/ies$/u, 'y'],
    [/es$/u, 'e'],
    [/es$/u, ''],
    [/ied$/u, 'y'],
    [/ed$/u, 'e'],
    [/ed$/u, ''],
    [/ing$/u, 'e'],
    [/ing$/u, ''],
    [/([bdfglmnprt])\1(?:ed|ing)$/u, '$1'],
  ],
  adj: [
    [/er$/u, ''],
    [/est$/u, ''],
    [/er$/u, 'e'],
    [/est$/u, 'e'],
    [/ier$/u, 'y'],
    [/iest$/u, 'y'],
  ],
  adv: [],
};

const IRREGULAR_FORMS = `
am is are was were been being be; has had having have; does did done doing do; began begun begin; bent bend; bound bind;
broke broken break; brought bring; built build; bought buy; caught catch; chose chosen choose; came come; dealt deal;
drew drawn draw; drove driven drive; ate eaten eat; fell fallen fall; fed feed; felt feel; fought fight; found find;
forbade forbidden forbid; forgot forgotten forget; gave given give; went gone go; grew grown grow; held hold; heard hear;
hid hidden hide; kept keep; knew known know; laid lay; led lead; left leave; lent lend; lay lain lie; lost lose; made make;
meant mean; met meet; overcame overcome; paid pay; ran run; rose risen rise; said say; saw seen see; sought seek; sold sell;
sent send; shook shaken shake; shot shoot; showed shown show; sank sunk sink; spoke spoken speak; spent spend; stood stand;
struck stricken strike; swore sworn swear; took taken take; taught teach; told tell; thought think; threw thrown throw;
undertook undertaken undertake; understood understand; underwent undergone undergo; upheld uphold; withdrew withdrawn withdraw;
withheld withhold; withstood withstand; won win; wrote written write; arose arisen arise; became become; foresaw foreseen foresee;
children child; people person; analyses analysis; crises crisis; bases basis; theses thesis; hypotheses hypothesis;
criteria criterion; phenomena phenomenon; data datum; media medium; better good; best good; worse bad; worst bad`;

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  IRREGULAR_FORMS.split(';').flatMap((group) => {
    const words = group.trim().split(/\s+/u);
    const base = words.at(-1) ?? '';
    return words.slice(0, -1).map((form) => [form, base] as const);
  }),
);

/** British endings brought to American ones, so that "modernise" and "modernize", "defence" and "defense" are one word. */
function americanSpelling(word: string): string {
  return word
    .replace(/(?<=\p{L}{3})is(?=(?:e|es|ed|ing|ation|ations|er|ers)$)/u, 'iz')
    .replace(/(?<=\p{L}{2})ys(?=(?:e|es|ed|ing)$)/u, 'yz')
    .replace(/(?<=\p{L}{3})our(?=s|ed|ing|able|ite|ing|$)/u, 'or')
    .replace(/^(def|off|pret)ence/u, '$1ense')
    .replace(/^(cent|theat|met|fib)re(s?)$/u, '$1er$2')
    .replace(/^programme/u, 'program')
    .replace(/ll(?=(?:ed|ing|er|ers)$)/u, 'l');
}

/** Gives the base forms that a word in lower case may have, by class; a word that WordNet lacks has none. */
export function lemmasOf(word: string, wordnet: WordNet): ReadonlyMap<WordClass, readonly string[]> {
  const spellings = [...new Set([word, americanSpelling(word)])];
  const lemmas = new Map<WordClass, readonly string[]>();
  for (const wordClass of WORD_CLASSES) {
    const forms = new Set(spellings.flatMap((spelling) => baseForms(spelling, wordClass)));
    const found = [...forms].filter((form) => form.length > 1 && wordnet.senses(form, wordClass).length > 0);
    if (found.length > 0) lemmas.set(wordClass, found);
  }
  return lemmas;
}

/** What the word may be an inflected form of, real or not. */
const baseForms = (word: string, wordClass: WordClass): string[] => [
  word,
  IRREGULAR.get(word) ?? word,
  ...DETACHMENTS[wordClass].flatMap(([ending, instead]) => (ending.test(word) ? word.replace(ending, instead) : [])),
];
