/** Takes a pasted message apart into the quotations it holds. */

/** Opening marks with those that close them; the straight and the single ones close only after a word's end. */
const QUOTED = [
  /[“„«‟]([^“”„«»‟]{2,}?)[”“»‟]/gu,
  /»([^«»]{2,}?)«/gu,
  /(?<![\p{L}\p{N}])"([^"\n]{2,}?)"(?![\p{L}\p{N}])/gu,
  /[‹]([^‹›]{2,}?)[›]/gu,
  // A single mark inside a word is an apostrophe: a quotation opens after a space and closes before none.
  /(?<=^|[\s([])[‘‚']([^‘‚\n]{2,}?)[’']+(?![\p{L}\p{N}])/gu,
];

/** One word in quotation marks is a term, or irony. */
const LEAST_WORDS = 2;

/**
 * Gives the quotations of a message in their order: what stands in quotation marks of any kind, and block quotes (`>`).
 * A message without any is one quotation; an empty one has none.
 */
export function quotationsIn(message: string): string[] {
  const { blocks, rest } = takeBlocks(message);
  const found = [...blocks, ...quotedIn(rest)].sort((left, right) => left.at - right.at).map(({ text }) => text);
  if (found.length > 0) return found;
  const whole = message.trim();
  return whole === '' ? [] : [whole];
}

/** What of a message stands outside of its quotations. */
export function withoutQuotations(message: string): string {
  const { rest } = takeBlocks(message);
  const quoted = quotedIn(rest);
  let end = 0;
  const kept = quoted
    .sort((left, right) => left.at - right.at)
    .map((place) => {
      const before = rest.slice(end, place.at);
      end = place.end;
      return before;
    });
  return [...kept, rest.slice(end)].join(' ').replace(/\s+/gu, ' ').trim();
}

interface Place {
  readonly at: number;
  readonly text: string;
}

interface QuotedPlace extends Place {
  /** After the closing mark. */
  readonly end: number;
}

/** Lines that begin with `>` in a row are one quotation, without the marks that enclose it; the rest keeps its places. */
function takeBlocks(message: string): { blocks: Place[]; rest: string } {
  const blocks: Place[] = [];
  const rest = message.replace(/(?:^[ \t]*>[^\n]*(?:\n|$))+/gmu, (block, at: number) => {
    const text = block.replace(/^[ \t]*(?:>[ \t]?)+/gmu, '').trim();
    for (const part of text.split(/\n\s*\n/u)) if (part.trim() !== '') blocks.push({ at, text: bare(part.trim()) });
    return ' '.repeat(block.length);
  });
  return { blocks, rest };
}

const bare = (text: string) => /^["“„«]([^"“”„«»]*)["”“»][.,]?$/u.exec(text)?.[1] ?? text;

/** The outermost quotations; marks inside one belong to it. */
function quotedIn(text: string): QuotedPlace[] {
  const found = QUOTED.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: whole, 1: inner = '', index }) => ({
      at: index,
      end: index + whole.length,
      text: inner.trim(),
    })),
  ).filter((place) => place.text.split(/\s+/u).length >= LEAST_WORDS);
  return found.filter(
    ({ at, end }) => !found.some((other) => other.at <= at && other.end >= end && other.end - other.at > end - at),
  );
}
