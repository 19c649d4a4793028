/** Joins lines to running text: rejoins hyphenated words, keeps real hyphens, and keeps addresses whole. */

/** Prefixes that policy writing hyphenates before any longer word. */
const HYPHEN_PREFIX = /^(?:anti|cross|non|pseudo|quasi|self|vice)$/u;
const LEAST_AFTER_PREFIX = 5;
/** First parts of compounds; the hyphen is kept if the other part is a word too. */
const COMPOUND_START =
  /^(?:all|far|first|full|great|half|hard|high|ill|inward|large|least|left|long|low|medium|mid|most|much|multi|near|neo|new|off|old|one|open|outward|post|pre|pro|right|second|semi|short|single|small|soft|third|three|two|ultra|well|wide|zero)$/u;
const COMPOUND_END =
  /^(?:based|called|century|cost|driven|funded|growing|held|income|intensity|known|led|level|linked|made|making|origin|owned|quality|range|ranging|related|risk|run|scale|sector|speaking|standing|sufficient|sufficiency|tech|term|time|used|wing|year)$/u;
/** Last parts that only compounds have; the hyphen is kept unless the first part is short enough to be a prefix of such a word. */
const ONLY_COMPOUND_END = /^(?:backed|based|controlled|driven|funded|linked|owned|related|speaking|sponsored)$/u;
const LEAST_BEFORE_END = 4;
/** Words that are written together with what follows them. */
const CLOSED_START =
  /^(?:any|can|counter|down|else|every|fore|here|inter|mean|never|none|other|over|some|there|through|under|what|when|where|with|work)$/u;
/** Endings, even if they are also words. */
const ENDING =
  /^(?:able|ably|age|aged|ally|ance|ant|ary|ate|ed|ence|ent|er|ers|est|ful|hood|ible|ing|ings|ion|ions|ish|ity|ive|less|ly|ment|ments|ness|or|ors|ous|ship|ward|wards|wise)$/u;

/** Joins that belong to an address cut at a line's end. */
const ADDRESS_END = /(?:https?:\/\/|www\.)\S*$/iu;
const ADDRESS_TAIL = /^[^\s.,;]*[/\-_=?&%#.][^\s]*[\p{L}\p{N}/]|^[\w%-]*\.(?:html?|pdf|aspx?|php)\b/iu;

/** Returns whether a word, in lower case, occurs in the document undivided. */
export type Lexicon = (word: string) => boolean;

/** The words within the lines of a text, without those divided at a line's end. */
export function lexiconOf(lines: readonly string[]): Lexicon {
  let words: ReadonlySet<string> | undefined;
  return (word) => {
    words ??= undividedWords(lines);
    return words.has(word);
  };
}

function undividedWords(lines: readonly string[]): Set<string> {
  const words = new Set<string>();
  let isRest = false;
  for (const line of lines) {
    const found = line.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];
    const divides = /[\p{L}\p{N}][-‐\u00AD]\s*$/u.test(line);
    for (const word of found.slice(isRest ? 1 : 0, divides ? -1 : undefined)) words.add(word.toLowerCase());
    isRest = divides || (isRest && line.trim() === '');
  }
  return words;
}

/** Joins lines into one, with single spaces. */
export function joinLines(lines: readonly string[], lexicon: Lexicon): string {
  // Only the end of what is joined is looked at, so a long text is not copied once for each line.
  let done = '';
  let end = '';
  for (const line of lines.map((one) => one.trim().replace(/\s+/gu, ' '))) {
    if (line === '') continue;
    const joined = end === '' ? line : joinTwo(end, line, lexicon);
    const cut = Math.max(0, joined.length - LONGEST_ADDRESS_CHARS);
    done += joined.slice(0, cut);
    end = joined.slice(cut);
  }
  return done + end;
}

/** How far back to look for the beginning of a divided word or address. */
const LONGEST_WORD_CHARS = 60;
const LONGEST_ADDRESS_CHARS = 400;

/** Joins two parts of one sentence separated by a line or page break. */
export function joinTwo(left: string, right: string, lexicon: Lexicon): string {
  if (left.endsWith('\u00AD')) return left.slice(0, -1) + right;
  if (continuesAddress(left, right)) return left + right;
  const divided = /([\p{L}\p{N}]+)[-‐]$/u.exec(left.slice(-LONGEST_WORD_CHARS));
  const next = /^[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/u.exec(right)?.[0];
  if (divided?.[1] !== undefined && next !== undefined) {
    return keepsHyphen(divided[1], next, lexicon) ? left + right : left.slice(0, -1) + right;
  }
  // A dash or slash without spaces gets none; one with a space keeps it.
  return /\S[–—/]$/u.test(left.slice(-2)) ? left + right : `${left} ${right}`;
}

function continuesAddress(left: string, right: string): boolean {
  const open = ADDRESS_END.exec(left.slice(-LONGEST_ADDRESS_CHARS))?.[0];
  if (open === undefined || open.endsWith('>') || /^[<[(*•]|^https?:/u.test(right)) return false;
  if (left.lastIndexOf('<') > left.lastIndexOf(' ') && /^\S+>/u.test(right)) return true;
  if (/[/\-_=&?%#]$/u.test(open)) return /^[\p{L}\p{N}%]/u.test(right);
  return ADDRESS_TAIL.test(right.split(' ', 1)[0] ?? '') && /^[\p{Ll}\p{N}/\-_.?&=%#]/u.test(right);
}

const isWord = (word: string, lexicon: Lexicon) => COMPOUND_END.test(word) || lexicon(word.split('-', 1)[0] ?? word);

function keepsHyphen(left: string, right: string, lexicon: Lexicon): boolean {
  if (!/^\p{Ll}/u.test(right) || !/\p{Ll}$/u.test(left)) return true;
  const [first, second] = [left.toLowerCase(), right.toLowerCase()];
  if (lexicon(`${first}-${second}`)) return true;
  if (lexicon(first + second)) return false;
  if (ENDING.test(second)) return false;
  if (HYPHEN_PREFIX.test(first)) return second.length >= LEAST_AFTER_PREFIX;
  if (ONLY_COMPOUND_END.test(second) && first.length >= LEAST_BEFORE_END && !CLOSED_START.test(first)) return true;
  if (COMPOUND_END.test(second) || COMPOUND_START.test(first))
    return isWord(second, lexicon) && (COMPOUND_START.test(first) || lexicon(first));
  return !CLOSED_START.test(first) && first.length > 3 && second.length > 3 && lexicon(first) && lexicon(second);
}
