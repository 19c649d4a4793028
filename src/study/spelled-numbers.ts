/** Numbers in words that count something: "five main components"; those in 'one another' and 'two-chair' do not. */

export interface SpelledNumber {
  readonly written: string;
  /** What is counted: "main components". */
  readonly counts: string;
  /** Position of the first character in the text. */
  readonly start: number;
}

const UNITS = 'one|two|three|four|five|six|seven|eight|nine';
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const SMALL = String.raw`(?:(?:${TENS})(?:-(?:${UNITS}))?|${TEENS}|${UNITS})`;
const SCALES = 'hundred|thousand|million|billion|dozen';
const SPELLED = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:${SMALL}(?: (?:${SCALES})(?: and ${SMALL})?)*|(?:several |many )?(?:dozens|hundreds|thousands|millions|billions) of)(?![\p{L}\p{N}-])`,
  'giu',
);

/** "One" counts only before a measure; otherwise it is a pronoun or an article: "one of the countries". */
const AFTER_ONE =
  /^(?:hundred|thousand|million|billion|dozen|per|percent|third|quarter|half|fifth|tenth|year|month|week|day|hour|kilomet\p{L}*|met\p{L}*|mile|tonne?|euro|dollar|time|bid)\b/iu;

/** Words for things that are not counted. */
const NO_NOUN =
  /^(?:of|and|or|in|on|at|to|by|for|from|with|as|than|that|which|who|is|are|was|were|be|has|have|had|do|does|did|can|may|will|would|could|should|must|more|less|it|they|them|us|you|he|she|we|the|a|an|this|these|those|its|their|but|if|when|while|where|not|there|then|after|before|between|into|over|under|until|since|about|so|because|had|made|said)$/iu;
const LONGEST_COUNTED_WORDS = 3;

/** The numbers in order, without those that count nothing. */
export function spelledNumbersIn(text: string): SpelledNumber[] {
  return [...text.matchAll(SPELLED)].flatMap(({ index, 0: match }) => {
    const written = match.replace(/ of$/u, '');
    const behind = text.slice(index + match.length);
    if (/^one$/iu.test(written) && !AFTER_ONE.test(behind.trimStart())) return [];
    const counts = countedAfter(text, index + match.length);
    return counts === '' ? [] : [{ written, counts, start: index }];
  });
}

/** The words after a number up to the first plural noun, at most three; empty if there is none. */
export function countedAfter(text: string, end: number): string {
  const behind = text.slice(end);
  const [phrase = ''] = /^(?:[ -][\p{L}][\p{L}\p{M}’'-]*){1,3}/u.exec(behind) ?? [];
  const words = phrase.replace(/^[ -]/u, '').split(' ').slice(0, LONGEST_COUNTED_WORDS);
  const stop = words.findIndex((word) => NO_NOUN.test(word));
  const counted = stop === -1 ? words : words.slice(0, stop);
  const plural = counted.findIndex((word) => /(?:[^s]s|people|children|men|women|per)$/u.test(word));
  return (plural === -1 ? counted.slice(0, 2) : counted.slice(0, plural + 1)).join(' ');
}
