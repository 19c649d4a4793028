/**
 * The hedges of an English sentence: to whom it attributes its claim, and how certain it is. Rules over general English;
 * a sentence without hedges is the writer's own plain statement.
 */

/** @internal */
export type HedgeKind =
  /** Stated without naming a source: "it is noted that", "it has been reported that". */
  | 'stated'
  /** Argued without naming who argues it: "it is argued that", "is considered". */
  | 'argued'
  /** Attributed to a source: "according to …", "the report notes that"; `to` names the source. */
  | 'attributed'
  /** Uncertain: "may", "is likely to", "tends to", "seems". */
  | 'possible';

export interface Hedge {
  readonly kind: HedgeKind;
  /** The words that hedge, as in the sentence. */
  readonly words: string;
  /** Where they start in the sentence. */
  readonly start: number;
  /** For `attributed`: the source, in the sentence's own words, as they would stand within a sentence. */
  readonly to?: string;
}

/** At most four spaces between two words: with no limit, a long run of spaces takes quadratic time. */
const BE = '(?:is|are|was|were|be|been|being)';
const ADVERBS = String.raw`(?:(?:also|often|sometimes|still|even|\p{Ll}+ly)\s{1,4}){0,2}`;
const HAVING_BEEN = String.raw`(?:(?:has|have|had|may|might|can|could|should|must|will|would)\s{1,4}){0,2}${BE}(?:\s{1,4}being)?`;

const TOLD =
  'stated|noted|observed|reported|said|mentioned|emphasi[sz]ed|stressed|pointed out|highlighted|acknowledged|added|recalled|recorded|documented|announced|declared';
/** Hedges only when 'that' or the like follows: "it is maintained that", but not "peace is maintained". */
const HELD_THAT = 'maintained|concluded|held|supposed|found';
const HELD =
  'argued|claimed|contended|asserted|alleged|believed|thought|assumed|presumed|assessed|suggested|considered|regarded|deemed|debated|disputed|estimated|speculated|rumou?red|hoped|feared|understood|expected|predicted|projected|interpreted';
/** Hedges only with 'as' after it: "is seen as", "is evaluated as", "is perceived as". */
const HELD_AS =
  'seen|viewed|evaluated|perceived|judged|characteri[sz]ed|described|portrayed|presented|interpreted|conceptuali[sz]ed|understood';

const TELLS =
  'says?|said|states?|stated|notes?|noted|reports?|reported|argues?|argued|claims?|claimed|suggests?|suggested|suggesting|indicates?|indicated|indicating|contends?|contended|maintains?|maintained|asserts?|asserted|believes?|believed|thinks?|thought|warns?|warned|emphasi[sz]es?|emphasi[sz]ed|stresse[sd]|stress|adds?|added|explains?|explained|observes?|observed|estimates?|estimated|predicts?|predicted|expects?|expected|concludes?|concluded|finds?|found|reveals?|revealed|alleges?|alleged|announce[sd]?|declares?|declared|admits?|admitted|denies|denied|insists?|insisted|holds?|held|shows?|reflect views';

/** Nouns that can be a source. A subject with neither such a noun nor a name is no source ("this situation indicates that"). */
const TELLER =
  /\b(?:analys[ei]s|analysts?|assessments?|reports?|stud(?:y|ies)|sources?|experts?|scholars?|theorists?|researchers?|officials?|literature|publications?|approach(?:es)?|theor(?:y|ies)|observers?|critics?|media|outlets?|newspapers?|articles?|papers?|authors?|writers?|statements?|surveys?|polls?|documents?|governments?|administrations?|ministers?|ministry|presidents?|leaders?|spokes(?:man|woman|person)|diplomats?|economists?|historians?|commentators?|journalists?|neorealists?|realists?|liberals?|some|many|others?|he|she|they|who|reviewers?|views?|interviews?|letters?|committees?|commissions?|institutes?|bank|agency|opponents?|supporters?|proponents?|advocates?|people|residents?|farmers?|witnesses|unions?|company|companies|courts?|councils?|foundations?|part(?:y|ies)|police|army|parliament|church|organi[sz]ations?)\b/u;

/** Subjects that point back and are no source themselves, unless one of the nouns above follows them. */
const POINTS_BACK = /^(?:this|that|these|those|it|which|there)$/u;

interface Rule {
  readonly kind: HedgeKind;
  readonly pattern: RegExp;
  /** Whether it is looked for in the sentence as written: "May" is a month. */
  readonly asWritten?: true;
}

/** The participles of the rules that need one. Most sentences have none, which this finds faster than trying each rule. */
const PARTICIPLE = new RegExp(String.raw`\b(?:${[TOLD, HELD_THAT, HELD, HELD_AS].join('|')})\b`, 'u');

const BY_PARTICIPLES: readonly Rule[] = [
  {
    kind: 'stated',
    pattern: new RegExp(
      String.raw`\b(?:it|as)\s{1,4}${HAVING_BEEN}\s{1,4}${ADVERBS}(?:${TOLD})(?:\s{1,4}that)?\b`,
      'gu',
    ),
  },
  {
    kind: 'stated',
    pattern: new RegExp(String.raw`\b${HAVING_BEEN}\s{1,4}${ADVERBS}(?:${TOLD})\s{1,4}(?:that|to|by)\b`, 'gu'),
  },
  {
    kind: 'argued',
    pattern: new RegExp(
      String.raw`\b(?:(?:it|as)\s{1,4})?${HAVING_BEEN}\s{1,4}${ADVERBS}(?:${HELD})(?:\s{1,4}(?:that|to|as))?\b(?!\s{1,4}together)`,
      'gu',
    ),
  },
  {
    kind: 'argued',
    pattern: new RegExp(
      String.raw`\b(?:(?:it|as)\s{1,4})?${HAVING_BEEN}\s{1,4}${ADVERBS}(?:${HELD_THAT})\s{1,4}that\b`,
      'gu',
    ),
  },
  {
    kind: 'argued',
    pattern: new RegExp(
      String.raw`\b(?:can\s{1,4}|could\s{1,4}|may\s{1,4}|is\s{1,4}|are\s{1,4})(?:also\s{1,4})?be\s{1,4}${ADVERBS}(?:considered|regarded|seen|described|presented|evaluated)(?:\s{1,4}as)?\b`,
      'gu',
    ),
  },
  {
    kind: 'argued',
    pattern: new RegExp(String.raw`\b${HAVING_BEEN}\s{1,4}${ADVERBS}(?:${HELD_AS})\s{1,4}(?:as|to be)\b`, 'gu'),
  },
  {
    kind: 'argued',
    pattern: new RegExp(
      String.raw`\b${HAVING_BEEN}\s{1,4}(?:\p{Ll}+ly\s{1,4})?evaluated\b(?=[^.;]{0,12}\bas\b|\s{1,4}(?:within|not as))`,
      'gu',
    ),
  },
];

const BY_OTHER_WORDS: readonly Rule[] = [
  {
    kind: 'argued',
    pattern:
      /\b(?:there (?:is|are) (?:an? )?(?:argument|claims?|debates?|views?|suggestions?)|arguably|allegedly|reportedly|supposedly|purportedly|ostensibly|so-called|subject to (?:various )?debates?)\b/gu,
  },
  {
    kind: 'possible',
    asWritten: true,
    pattern: /\b(?:may|might|could)\b(?:\s{1,4}(?:also|indirectly|even|well|not|\p{Ll}+ly)\b)?(?!\s{1,4}\d)/gu,
  },
  {
    kind: 'possible',
    pattern: /\b(?:perhaps|possibly|potentially|probably|presumably|apparently|seemingly|conceivably|maybe)\b/gu,
  },
  {
    kind: 'possible',
    pattern:
      /\b(?:(?:is|are|was|were|be|seems?|appears?)\s{1,4})?(?:\p{Ll}+ly\s{1,4})?(?:likely|unlikely)\b(?:\s{1,4}to\b)?/gu,
  },
  { kind: 'possible', pattern: /\b(?:seems?|seemed|appears?|appeared)\s{1,4}(?:to|that|likely)\b/gu },
  {
    kind: 'possible',
    pattern:
      /\btend(?:s|ed|ing)?\s{1,4}to\b|\b(?:is|are) inclined to\b|\bit (?:is|remains) (?:possible|conceivable|unclear|uncertain)\b/gu,
  },
];

const RULES: readonly Rule[] = [...BY_PARTICIPLES, ...BY_OTHER_WORDS];

/** Up to four words of the source after "according to": to the comma, a bracket, or the end of the phrase. */
const ACCORDING =
  /\b(?:according to|in the (?:view|words|opinion) of|as (?:also )?(?:expressed|reported|stated|noted|argued) (?:in|by)|in (?=(?:various |some |several |many |recent )?(?:analyses|media sources|reports)\b))\s*([^,;:.()]{2,80}(?:[.](?=\p{L}|\s\p{Ll}\.)[^,;:.()]{0,40})?)/gu;
const FROM_SOURCE =
  /\bin (?:an? |the |one |another )(?:analysis|study|report|article|survey|paper|interview|statement|speech)s?\b[^,;:.]{0,80}/gu;
const SAID_BY = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${TELLS})(?=\s{1,4}(?:that|how|whether)\b)`, 'gu');
/** Only with 'as' in the same clause: "describes the policy as hedging". */
const CALLS =
  /(?<![\p{L}\p{N}])(?:defines?|defined|describes?|described|calls?|called|perceives?|perceived|regards?|views?|portrays?|characteri[sz]es?|refers? to)(?=\s)/gu;
const CLAUSE = /^[^.;,]*/u;
const AS = /\sas\b/gu;
const DESCRIBED_CHARS = { least: 2, most: 60 } as const;
/** Attributed by a noun: "statements by the minister that", "the claim of the union that". */
const TOLD_BY_NOUN = /\b(?:statements?|claims?|remarks?|assertions?|arguments?|warnings?|comments?) (?:by|of|from) /gu;
const THAT = /,? that\b/gu;
const TELLER_CHARS = { least: 2, most: 80 } as const;
/** After the last comma of the sentence. */
const SAID_AFTER = new RegExp(String.raw`^(,\s{1,4})([^,;:.]{2,60}?)\s{1,4}(?:${TELLS})\.?$`, 'u');
const LONGEST_SAID_AFTER_CHARS = 100;

/** A word that is capitalised only where it begins a sentence: no name begins with it. */
const FIRST_WORD =
  /^(?:A|An|The|This|That|These|Those|Some|Many|Most|Several|Various|Other|Others|Another|Both|All|Few|Such|Recent|Its|Their|His|Her|Our|He|She|They|We|One|Two|Three)(?=\s|$)/u;

/** A source in running text: without the capital of the word that began the sentence. */
const inRunningText = (to: string) => to.replace(FIRST_WORD, (word) => word.toLowerCase());

/** Returns the sentence's hedges in the order of its words; empty for a plain statement. */
export function hedgesIn(sentence: string): Hedge[] {
  const found: Hedge[] = [];
  const lower = inLowerCase(sentence);
  for (const { kind, pattern, asWritten } of PARTICIPLE.test(lower) ? RULES : BY_OTHER_WORDS) {
    for (const { 0: words, index } of matchesIn(asWritten ? sentence : lower, pattern))
      found.push({ kind, words: sentence.slice(index, index + words.length), start: index });
  }
  found.push(...attributionsIn(sentence, lower));
  return found.length < 2 ? found : withoutOverlaps(found);
}

/**
 * A text in lower case, each character in its place: patterns that ignored case instead would take a tenth of a second to compile.
 * "İ" alone has two characters in lower case.
 */
const inLowerCase = (text: string) => text.replaceAll('İ', 'ı').toLowerCase();

const NO_MATCHES: readonly RegExpExecArray[] = [];

/** All matches. Searches first, since most sentences have none and `matchAll` is slow to begin. */
const matchesIn = (text: string, pattern: RegExp): Iterable<RegExpExecArray> =>
  text.search(pattern) === -1 ? NO_MATCHES : text.matchAll(pattern);

function attributionsIn(sentence: string, lower: string): Hedge[] {
  const found: Hedge[] = [];
  for (const { 0: lowered, 1: source = '', index } of matchesIn(lower, ACCORDING)) {
    const words = sentence.slice(index, index + lowered.length);
    // The source is the end of the match.
    const to = words.slice(words.length - source.length).trim();
    found.push({ kind: 'attributed', words: words.trimEnd(), start: index, to });
  }
  for (const { 0: lowered, index } of matchesIn(lower, FROM_SOURCE)) {
    const words = sentence.slice(index, index + lowered.length).trimEnd();
    found.push({ kind: 'attributed', words, start: index, to: words.slice('in '.length).trim() });
  }
  found.push(...toldByNoun(sentence, lower));
  for (const pattern of [SAID_BY, CALLS]) {
    for (const { 0: verb, index } of matchesIn(sentence, pattern)) {
      const end = index + verb.length;
      if (pattern === CALLS && !isDescribedAs(sentence, end)) continue;
      const teller = tellerBefore(sentence, index);
      if (teller === null) continue;
      const that = /^\s{1,4}that\b/u.exec(sentence.slice(end))?.[0].length ?? 0;
      found.push({
        kind: 'attributed',
        words: sentence.slice(teller.start, end + that),
        start: teller.start,
        to: inRunningText(teller.words),
      });
    }
  }
  found.push(...saidAfter(sentence, lower));
  return found;
}

/** What the end of a sentence attributes it to: ", the ministry says." */
function saidAfter(sentence: string, lower: string): Hedge[] {
  const comma = sentence.lastIndexOf(',');
  if (comma === -1 || sentence.length - comma > LONGEST_SAID_AFTER_CHARS) return [];
  const [, opening, source] = SAID_AFTER.exec(lower.slice(comma)) ?? [];
  if (opening === undefined || source === undefined) return [];
  const from = comma + opening.length;
  const to = sentence.slice(from, from + source.length);
  if (POINTS_BACK.test(inLowerCase(to))) return [];
  const start = comma + (/^,\s{1,4}/u.exec(sentence.slice(comma))?.[0].length ?? 0);
  return [{ kind: 'attributed', words: sentence.slice(start), start, to }];
}

/** Whether the clause after a verb says as what something is described. */
function isDescribedAs(sentence: string, verbEnd: number): boolean {
  const { least, most } = DESCRIBED_CHARS;
  const clause = CLAUSE.exec(sentence.slice(verbEnd, verbEnd + most + ' as'.length + 8))?.[0] ?? '';
  const described = clause.trimStart();
  const spaces = clause.length - described.length;
  return [...clause.matchAll(AS)].some(({ index }) => index - spaces >= least && index - spaces <= most);
}

function toldByNoun(sentence: string, lower: string): Hedge[] {
  return [...matchesIn(lower, TOLD_BY_NOUN)].flatMap(({ index, 0: opening }): Hedge[] => {
    const from = index + opening.length;
    const following = lower.slice(from, from + TELLER_CHARS.most + ', that '.length);
    const that = [...following.matchAll(THAT)].find((found) => found.index >= TELLER_CHARS.least);
    if (that === undefined) return [];
    const to = sentence.slice(from, from + that.index);
    if (to.length > TELLER_CHARS.most || /[.;:]/u.test(to)) return [];
    return [{ kind: 'attributed', words: sentence.slice(index, from + that.index + that[0].length), start: index, to }];
  });
}

/** A clause begins after these; the words from there to the verb are its subject. */
const CLAUSE_START =
  /(?:[,;:—]|\b(?:that|while|whereas|although|though|because|and|but|if|when|since|where|for example|indeed))[\s⁰-⁹¹²³]*$/u;
const LONGEST_SUBJECT_WORDS = 12;
/** That many words fit into this many characters. */
const LOOK_BACK_CHARS = 400;
/** A parenthesis in commas right before the verb: ", on the other hand,". */
const PARENTHESIS = /,[^,]{2,40},$/u;
const AFTER_SUBJECT = /\s{1,4}(?:(?:have|has|had|also|often|sometimes|still|\p{Ll}{1,20}ly)\s{1,4})*$/u;

/** The words before a verb of saying if they can be a source; looks back word by word to the start of the clause. */
function tellerBefore(sentence: string, verbAt: number): { words: string; start: number } | null {
  const from = Math.max(0, verbAt - LOOK_BACK_CHARS);
  const before = sentence.slice(from, verbAt).replace(AFTER_SUBJECT, '').replace(PARENTHESIS, '');
  const words = [...before.matchAll(/\S+/gu)].slice(-LONGEST_SUBJECT_WORDS);
  let start = words[0]?.index ?? 0;
  for (const { index } of words) if (startsClause(before.slice(0, index))) start = index;
  start += /^there (?:is|are|was|were) /iu.exec(before.slice(start))?.[0].length ?? 0;
  const subject = before.slice(start).trim();
  return isTeller(subject) ? { words: subject, start: from + start } : null;
}

/** "and" joins two sources ("analyses and media sources") rather than two clauses if the first of them precedes it. */
function startsClause(before: string): boolean {
  if (!CLAUSE_START.test(inLowerCase(before))) return false;
  const joined = /(\S+)\s+and\s*$/u.exec(before);
  return joined?.[1] === undefined || !TELLER.test(inLowerCase(joined[1]));
}

function isTeller(subject: string): boolean {
  const lower = inLowerCase(subject);
  if (subject === '' || POINTS_BACK.test(lower)) return false;
  if (TELLER.test(lower)) return true;
  const bare = subject.replace(/\s*\([^)]*\)\s*$/u, '');
  const last = bare.split(/\s+/u).at(-1) ?? '';
  return /^\p{Lu}/u.test(last) && !/\b(?:this|that|these|situation|fact|process|policy|strategy)\b/iu.test(bare);
}

/** Keeps the longer of two overlapping hedges. */
function withoutOverlaps(hedges: readonly Hedge[]): Hedge[] {
  const kept: Hedge[] = [];
  for (const hedge of hedges.toSorted((left, right) => right.words.length - left.words.length)) {
    const end = hedge.start + hedge.words.length;
    if (kept.every((other) => end <= other.start || other.start + other.words.length <= hedge.start)) kept.push(hedge);
  }
  return kept.sort((left, right) => left.start - right.start);
}
