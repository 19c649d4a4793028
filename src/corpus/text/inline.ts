/** Emphasis, links and addresses within a line, in Markdown and in plain text that resembles it. */

const LINK = /!?\[([^[\]]*)\]\(<?([^()\s>]*(?:\([^()\s]*\)[^()\s>]*)*)>?(?:\s+"[^"]*")?\)/gu;
const ANGLE = /<((?:https?:\/\/|mailto:|www\.)[^<>\s]+)>/giu;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"”]+/giu;
/** "doi:10.1000/xyz", which doi.org resolves. */
const DOI = /\bdoi:?\s*(10\.\d{4,9}\/(?:[^\s<>"”]|<[^\s<>"”]{1,40}>)+)/giu;
const EMPHASIS = /(?<![\p{L}\p{N}*_\\])(\*{1,3}|_{1,3})(?=\S)([^*_]*?\S)\1(?![\p{L}\p{N}])/gu;

/** Removes marks of emphasis, keeps the text of links, and unwraps addresses in angle brackets. */
export function stripInline(text: string): string {
  return stripEmphasis(text.replace(LINK, (_, words: string) => words).replace(ANGLE, '$1'));
}

export function stripEmphasis(text: string): string {
  return /[*_\\]/u.test(text) ? text.replace(EMPHASIS, '$2').replace(/\\([*_[\]\\#>`-])/gu, '$1') : text;
}

/** An address without the surrounding sentence's punctuation; a closing bracket is kept if the address opened it. */
function trimAddress(address: string): string {
  const trimmed = address.replace(/[.,;:!?'’\]]+$/u, '');
  return trimmed.endsWith(')') && !trimmed.includes('(') ? trimAddress(trimmed.slice(0, -1)) : trimmed;
}

/** Placeholder for an address, until the punctuation around it has been tidied. */
const GAP = '\uE002';

/** Removes the addresses from a note or an entry; returns the remaining words and each address once. */
export function takeAddresses(text: string): { words: string; urls: string[] } {
  const urls: string[] = [];
  const add = (address: string) => {
    const url = trimAddress(address);
    if (/^(?:https?:\/\/|www\.)/iu.test(url)) urls.push(url);
    return GAP;
  };
  const words = text
    .replace(LINK, (_, label: string, target: string) =>
      looksLikeAddress(label) ? add(target) : `${label} ${add(target)}`,
    )
    .replace(ANGLE, (_, address: string) => add(address))
    .replace(ADDRESS, (address) => add(address) + address.slice(trimAddress(address).length))
    .replace(DOI, (_, doi: string) => add(`https://doi.org/${doi}`) + doi.slice(trimAddress(doi).length));
  return { words: closeGaps(words), urls: withoutFragments(urls) };
}

/** The text of a link if it merely repeats its address or part of it. */
const looksLikeAddress = (label: string) => /^(?:https?:|www\.)/iu.test(label) || /^[^\s]*\/[^\s]*$/u.test(label);

/** Drops an address that is only the beginning of the next one, because a line or page break cut it. */
const withoutFragments = (urls: readonly string[]) =>
  [...new Set(urls)].filter(
    (url) => !urls.some((other) => other !== url && other.startsWith(url) && /[-/_=.]$/u.test(url)),
  );

/** Removes punctuation, brackets and spaces that a removed address leaves behind. */
const closeGaps = (words: string) =>
  words
    .replace(/[\s,;:(<[]*\uE002[\s\uE002)>\].,;:]*$/u, '')
    .replace(/[\s,;:(<[]*\uE002+[)>\]]?\s*(?=[.;])/gu, '')
    .replace(/[(<[]?\uE002+[)>\]]?/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/\s+(?=[.,;:)\]])/gu, '')
    .trim();
