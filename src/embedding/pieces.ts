/**
 * The pieces of a Unigram tokenizer in little memory. The library keeps the 225,000 pieces of the multilingual model as a tree of maps,
 * which takes 120 MB and a second; a map from piece to score takes a tenth of both and finds the same pieces. The pieces are read from
 * the bytes of their file: parsed as JSON, each is a list with two values, which takes 60 MB that are not freed for a long time.
 */

/** What the library's tokenizers ask of their model of pieces. */
export interface Pieces {
  /** Divides words into the likeliest pieces; unknown ones in a row become one. */
  (words: readonly string[]): string[];
  convert_tokens_to_ids(pieces: readonly string[]): number[];
}

/** The model of a Unigram tokenizer, with its list of pairs (`vocab`) in two: each piece and its log probability, in the order of the ids. */
export interface UnigramVocabulary {
  readonly type: 'Unigram';
  readonly unk_id: number;
  readonly pieces: readonly string[];
  readonly scores: readonly number[];
}

const PAIRS = '"vocab":[';
const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE = 0x5d;

/** Parses a tokenizer.json as it is, but for the vocabulary of a Unigram model. */
export function parseTokenizer(json: Buffer) {
  const first = json.indexOf(PAIRS) + PAIRS.length;
  // Another vocabulary is an object.
  if (first < PAIRS.length) return JSON.parse(json.toString('utf8'));
  const pieces: string[] = [];
  const scores: number[] = [];
  let at = first;
  while (json[at] === OPEN) {
    const begin = at + 2;
    let end = begin;
    let isEscaped = false;
    for (; end < json.length && json[end] !== QUOTE; end += json[end] === BACKSLASH ? 2 : 1)
      isEscaped ||= json[end] === BACKSLASH;
    const close = json.indexOf(CLOSE, end);
    pieces.push(isEscaped ? JSON.parse(json.toString('utf8', begin - 1, end + 1)) : json.toString('utf8', begin, end));
    scores.push(Number(json.toString('latin1', end + 2, close)));
    at = json[close + 1] === COMMA ? close + 2 : close + 1;
  }
  const described = JSON.parse(json.toString('utf8', 0, first) + json.toString('utf8', at));
  return { ...described, model: { ...described.model, pieces, scores } };
}

/** How much less likely an unknown character is than the least likely piece (as in SentencePiece). */
const UNKNOWN_PENALTY = 10;

/** A piece that may stand somewhere in the text, with the best way to reach its end. */
interface Node {
  readonly start: number;
  readonly end: number;
  readonly total: number;
  readonly before: Node | null;
}

/** Divides as the library's own model does, to the last tie: of two ways that are equally likely, the one with the longer last piece. */
export function piecesOf({ unk_id: unknown, pieces: all, scores: listed }: UnigramVocabulary): Pieces {
  const scores = Float64Array.from(listed);
  const leastLikely = scores.reduce((least, score) => Math.min(least, score), 0) - UNKNOWN_PENALTY;
  scores[unknown] = leastLikely;
  const idOf = new Map<string, number>();
  /** How long pieces get, by their first letter. */
  const longest = new Map<string, number>();
  for (const [id, piece] of all.entries()) {
    longest.set(piece.charAt(0), Math.max(longest.get(piece.charAt(0)) ?? 0, piece.length));
    // The library compares code units with code points, so no piece with a character of two units is ever found.
    if (piece.length === [...piece].length) idOf.set(piece, id);
  }

  const divide = (text: string): string[] => {
    const ending: Node[][] = Array.from({ length: text.length + 1 }, () => []);
    ending[0]?.push({ start: 0, end: 0, total: 0, before: null });
    for (let start = 0; start < text.length; start += 1) {
      const reached = ending[start] ?? [];
      const add = (length: number, score: number) => {
        const [total, before] = bestBefore(reached, score);
        ending[start + length]?.push({ start, end: start + length, total, before });
      };
      let isKnown = false;
      const most = Math.min(longest.get(text.charAt(start)) ?? 0, text.length - start);
      for (let length = 1; length <= most; length += 1) {
        const id = idOf.get(text.slice(start, start + length));
        if (id === undefined) continue;
        add(length, scores[id] ?? 0);
        isKnown ||= length === 1;
      }
      if (!isKnown) add(1, leastLikely);
    }
    const pieces: string[] = [];
    const [, last] = bestBefore(ending[text.length] ?? [], 0);
    for (let node = last; node?.before; node = node.before) pieces.push(text.slice(node.start, node.end));
    return pieces.reverse();
  };
  const isUnknown = (piece: string) => (idOf.get(piece) ?? unknown) === unknown;
  return Object.assign(
    (words: readonly string[]) =>
      words.flatMap(divide).filter((piece, at, all) => !(isUnknown(piece) && at > 0 && isUnknown(all[at - 1] ?? ''))),
    { convert_tokens_to_ids: (pieces: readonly string[]) => pieces.map((piece) => idOf.get(piece) ?? unknown) },
  );
}

/** The first of the likeliest nodes that end where a piece begins, and the total with that piece. */
function bestBefore(reached: readonly Node[], score: number): readonly [total: number, node: Node | null] {
  let best: Node | null = null;
  let highest = 0;
  for (const node of reached) {
    const total = node.total + score;
    if (best === null || total > highest) [best, highest] = [node, total];
  }
  return [highest, best];
}
