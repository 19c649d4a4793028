/** Splits a pasted message into the quotations in it. */

/** Opening marks with their closing marks; straight and single ones close only at a word's end. */
const QUOTED = [
  /[“„«‟]([^“”„«»‟]{2,}?)[”“»‟]/gu,
  /»([^«»]{2,}?)«/gu,
  /(?<![\p{L}\p{N}])"([^"\n]{2,}?)"(?![\p{L}\p{N}])/gu,
  /[‹]([^‹›]{2,}?)[›]/gu,
  // A single mark inside a word is an apostrophe: an opening mark follows a space, and a closing mark does not precede a letter.
  /(?<=^|[\s([])[‘‚']([^‘‚\n]{2,}?)[’']+(?![\p{L}\p{N}])/gu,
];

/** One word in quotation marks is a term or irony. */
const LEAST_WORDS = 2;

/**
 * Returns the quotations of a message in order: text in quotation marks of any kind, and block quotes (`>`).
 * A message without any is one quotation; an empty one has none.
 */
export function quotationsIn(message: string): string[] {
  const { blocks, rest } = takeBlocks(message);
  const found = [...blocks, ...quotedIn(rest)].sort((left, right) => left.at - right.at).map(({ text }) => text);
  if (found.length > 0) return found;
  const whole = message.trim();
  return whole === '' ? [] : [whole];
}

/** The text of a message outside its quotations. */
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

/** Consecutive lines that begin with `>` are one quotation, without enclosing marks; other text keeps its position. */
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

/** The outermost quotations; marks inside one are part of it. */
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
