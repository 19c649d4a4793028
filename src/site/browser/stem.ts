/**
 * Snowball's English stemmer (Porter 2) in the few lines a page can carry: the index's own is 860 kB with all its languages.
 * It gives the same stems; tests/site/browser/stem.test.ts compares them over WordNet's words.
 * See https://snowballstem.org/algorithms/english/stemmer.html for the steps and the terms R1, R2 and short syllable.
 */

/** Whole words that the rules would get wrong. */
const EXCEPTIONS = new Map(
  [
    ['skis', 'ski'],
    ['skies', 'sky'],
    ['dying', 'die'],
    ['lying', 'lie'],
    ['tying', 'tie'],
    ['idly', 'idl'],
    ['gently', 'gentl'],
    ['ugly', 'ugli'],
    ['early', 'earli'],
    ['only', 'onli'],
    ['singly', 'singl'],
  ].concat(['sky', 'news', 'howe', 'atlas', 'cosmos', 'bias', 'andes'].map((word) => [word, word])) as [
    string,
    string,
  ][],
);
const DONE_AFTER_PLURAL = /^(?:inning|outing|canning|herring|earring|proceed|exceed|succeed)$/;
const SHORT_SYLLABLE = /(?:^|[^aeiouy])[aeiouy][^aeiouywxY]$|^[aeiouy][^aeiouy]$/;
const HAS_VOWEL = /[aeiouy]/;
const REGION = /[aeiouy][^aeiouy]/;

const STEP_2: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['iveness', 'ive'],
  ['ization', 'ize'],
  ['ousness', 'ous'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['tional', 'tion'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ation', 'ate'],
  ['entli', 'ent'],
  ['fulli', 'ful'],
  ['iviti', 'ive'],
  ['ousli', 'ous'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['anci', 'ance'],
  ['ator', 'ate'],
  ['enci', 'ence'],
  ['izer', 'ize'],
  ['bli', 'ble'],
  ['ogi', 'og'],
  ['li', ''],
];
const STEP_3: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['ative', ''],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];
const STEP_4 = /(?:ement|able|ance|ence|ible|ment|ant|ate|ent|ion|ism|iti|ive|ize|ous|al|er|ic)$/;

/** The stem of a word in lower case without diacritics. */
export function stem(word: string): string {
  if (word.length <= 2) return word;
  const exception = EXCEPTIONS.get(word);
  if (exception !== undefined) return exception;
  // A y that is a consonant is written Y until the end.
  let text = word.replace(/^y/, 'Y').replace(/([aeiouy])y/g, '$1Y');
  const r1 = /^(?:gener|commun|arsen)/.exec(text)?.[0].length ?? regionAfter(text, 0);
  const r2 = regionAfter(text, r1);

  text = withoutPlural(text);
  if (DONE_AFTER_PLURAL.test(text)) return text;
  text = withoutPastOrGerund(text, r1);
  text = text.replace(/(.[^aeiouy])[yY]$/, '$1i');
  text = withEnding(text, STEP_2, (ending, before) => {
    if (before.length < r1) return false;
    if (ending === 'ogi') return before.endsWith('l');
    return ending !== 'li' || /[cdeghkmnrt]$/.test(before);
  });
  text = withEnding(text, STEP_3, (ending, before) => before.length >= (ending === 'ative' ? r2 : r1));
  text = withoutStep4(text, r2);
  return withoutLastLetter(text, r1, r2).replaceAll('Y', 'y');
}

/** Where the region after the first consonant that follows a vowel begins, counted from `from`; the word's end if nowhere. */
function regionAfter(text: string, from: number): number {
  const found = text.slice(from).search(REGION);
  return found === -1 ? text.length : from + found + 2;
}

function withoutPlural(text: string): string {
  if (text.endsWith('sses')) return text.slice(0, -2);
  if (/ie[sd]$/.test(text)) return text.slice(0, text.length > 4 ? -2 : -1);
  if (/[us]s$/.test(text) || !text.endsWith('s')) return text;
  return HAS_VOWEL.test(text.slice(0, -2)) ? text.slice(0, -1) : text;
}

function withoutPastOrGerund(text: string, r1: number): string {
  const eed = /eed(?:ly)?$/.exec(text);
  if (eed !== null) return eed.index >= r1 ? `${text.slice(0, eed.index)}ee` : text;
  const ending = /(?:ed|ing)(?:ly)?$/.exec(text);
  if (ending === null || !HAS_VOWEL.test(text.slice(0, ending.index))) return text;
  const before = text.slice(0, ending.index);
  if (/(?:at|bl|iz)$/.test(before)) return `${before}e`;
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(before)) return before.slice(0, -1);
  return before.length <= r1 && SHORT_SYLLABLE.test(before) ? `${before}e` : before;
}

/** Replaces the longest ending of the list, if it may be. */
function withEnding(
  text: string,
  endings: readonly (readonly [string, string])[],
  mayBe: (ending: string, before: string) => boolean,
): string {
  const found = endings.find(([ending]) => text.endsWith(ending));
  if (found === undefined) return text;
  const before = text.slice(0, -found[0].length);
  return mayBe(found[0], before) ? before + found[1] : text;
}

function withoutStep4(text: string, r2: number): string {
  const ending = STEP_4.exec(text);
  if (ending === null || ending.index < r2) return text;
  const before = text.slice(0, ending.index);
  return ending[0] !== 'ion' || /[st]$/.test(before) ? before : text;
}

function withoutLastLetter(text: string, r1: number, r2: number): string {
  const before = text.slice(0, -1);
  if (text.endsWith('e')) {
    return before.length >= r2 || (before.length >= r1 && !SHORT_SYLLABLE.test(before)) ? before : text;
  }
  return text.endsWith('ll') && before.length >= r2 ? before : text;
}
