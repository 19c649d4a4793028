/** States and territories by region code, and their names from the platform's own locale data. */

/** The locale to use for a language whose bare code would give another script. */
const LOCALES: Readonly<Record<string, string>> = { sr: 'sr-Latn', 'sr-Cyrl': 'sr-Cyrl', zh: 'zh-Hans' };

/** Groups of states and remote territories that are not states. */
const NO_STATES: ReadonlySet<string> = new Set('EU EZ UN QO XA XB ZZ AC CP CQ DG EA IC TA'.split(' '));

const displays = new Map<string, Intl.DisplayNames>();

function displayIn(language: string): Intl.DisplayNames {
  const known = displays.get(language);
  if (known !== undefined) return known;
  const display = new Intl.DisplayNames([LOCALES[language] ?? language], { type: 'region', fallback: 'none' });
  displays.set(language, display);
  return display;
}

let codes: readonly string[] | undefined;

/** The codes (ISO 3166-1 alpha-2) of all states and territories; former states have the code of their successor. */
export function regionCodes(): readonly string[] {
  codes ??= allCodes();
  return codes;
}

function allCodes(): string[] {
  const english = displayIn('en');
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const isCurrent = (code: string) => new Intl.Locale(`en-${code}`).region === code;
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !NO_STATES.has(code) && english.of(code) !== undefined && isCurrent(code));
}

/** The region's name in a language; null if the locale data has none, or the code is not a region's. */
export const regionName = (code: string, language: string): string | null =>
  /^[A-Z]{2}$/u.test(code) ? (displayIn(language).of(code) ?? null) : null;
