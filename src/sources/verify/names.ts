/** Names that are written in several ways: states, unions and their adjectives. */

const ALIASES = `
usa america american united-states
uk britain british united-kingdom
eu european-union
un united-nations
unsc un-security-council united-nations-security-council
prc people-s-republic-of-china china chinese
russian-federation russia russian
nato north-atlantic-treaty-organization north-atlantic-treaty-organisation atlantic-alliance
bri belt-and-road-initiative belt-and-road
netherlands dutch holland
denmark danish dane
poland polish pole
spain spanish
sweden swedish
finland finnish
switzerland swiss
turkey turkish türkiye
greece greek
france french
germany german
czechia czech czech-republic
croatia croatian croat
serbia serbian serb
bosnia bosnian bosnia-and-herzegovina bih
north-macedonia macedonia macedonian
kosovo kosovar
montenegro montenegrin
albania albanian
ukraine ukrainian
hungary hungarian
europe european
west western
east eastern
north northern
south southern
`;

/** Names of several words, longest first, with the one word that stands for their group; and single words with theirs. */
const phrases: { readonly words: readonly string[]; readonly name: string }[] = [];
const singles = new Map<string, string>();
for (const line of ALIASES.trim().split('\n')) {
  const forms = line.split(' ');
  const name = forms[0] ?? '';
  for (const form of forms) {
    const words = form.split('-');
    if (words.length > 1) phrases.push({ words, name });
    else singles.set(form, name);
  }
}
phrases.sort((left, right) => right.words.length - left.words.length);

/** How many of the words from here on are one known name, and its short form; null when none begins here. */
export function nameAt(
  words: readonly string[],
  at: number,
): { readonly length: number; readonly name: string } | null {
  for (const phrase of phrases) {
    if (phrase.words.every((word, position) => words[at + position] === word)) {
      return { length: phrase.words.length, name: phrase.name };
    }
  }
  return null;
}

/** The group of a name in one word, without regard to the letters' accents; the word itself where there is no group. */
export function nameOf(word: string): string {
  const plain = withoutAccents(word);
  return singles.get(plain) ?? singles.get(plain.replace(/s$/u, '')) ?? plain;
}

/** Whether a word in lower case is a name of the list. */
export const isListedName = (word: string) => singles.has(word) || singles.has(word.replace(/s$/u, ''));

/** The word with its accents taken off, đ, ø, ł and the dotless i among them. */
export function withoutAccents(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gu, 'd')
    .replace(/ø/gu, 'o')
    .replace(/ł/gu, 'l')
    .replace(/ı/gu, 'i');
}
