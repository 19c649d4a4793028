/** Numbers written in digits or in words. */

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const VALUES: ReadonlyMap<string, string> = new Map([
  ...UNITS.map((word, value) => [word, String(value)] as const),
  ...ORDINALS.map((word, value) => [word, `${value}.`] as const),
  ...TENS.map((word, position) => [word, String((position + 2) * 10)] as const),
  ...TENS.map((word, position) => [word.replace(/y$/u, 'ieth'), `${(position + 2) * 10}.`] as const),
  ['hundred', '100'],
  ['thousand', '1000'],
  ['million', '1000000'],
  ['billion', '1000000000'],
  ['dozen', '12'],
  ['half', '1/2'],
  ['twofold', '2x'],
  ['threefold', '3x'],
  ['double', '2x'],
  ['triple', '3x'],
  ['once', '1x'],
  ['twice', '2x'],
  ['firstly', '1.'],
  ['secondly', '2.'],
  ['thirdly', '3.'],
]);

/**
 * Returns the number of a lower-case word, or null. "three" and "3" are equal; "third" and "3rd" are another number. "2010s"
 * and the parts of "MiG-29" are compared by their digits.
 */
export function numberOf(word: string): string | null {
  const named = VALUES.get(word);
  if (named !== undefined) return named;
  if (!/\p{N}/u.test(word)) return null;
  const ordinal = /^(\d+)(?:st|nd|rd|th)$/u.exec(word);
  return ordinal === null ? word.replace(/(?<=\d),(?=\d{3})/gu, '') : `${ordinal[1]}.`;
}
