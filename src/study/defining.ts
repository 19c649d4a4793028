/** The forms in which English sentences define a term: 'X is defined as …', '… is referred to as X', 'Full Name (FN)'. */

export interface Defined {
  readonly name: string;
  /** Whether the definition is in the previous sentence: "This situation is referred to as …". */
  readonly pointsBack: boolean;
}

const BE = String.raw`(?:is|are|was|were|(?:can|may|could|might) be|(?:has|have) been)(?: \p{L}+ly| (?:often|then|best|also|here))?`;
/** Classifies a thing; 'is regarded as risky' defines nothing. */
const KIND = String.raw`an? (?:\p{L}+ )?(?:type|kind|form|sort|strategy|policy|concept|practice|process|method|approach|system|state|condition|situation)`;

/** Verbs whose subject is the term. With `isNamed`, any noun phrase can be the subject. */
const FORWARD: readonly { readonly verb: RegExp; readonly isNamed: boolean }[] = [
  { verb: new RegExp(String.raw` ${BE} (?:defined|understood) as `, 'gu'), isNamed: true },
  {
    verb: new RegExp(String.raw` ${BE} (?:regarded|evaluated|considered|seen|viewed|described) as ${KIND} `, 'gu'),
    isNamed: true,
  },
  { verb: / refers? to (?!this |these |it |them |him |her )/gu, isNamed: false },
  { verb: / denotes? /gu, isNamed: false },
  {
    verb: /(?<= (?:approach|theory|view|school))(?:, [^,]{2,30},)? (?:suggests|argues|holds|maintains)(?= that|,)/gu,
    isNamed: true,
  },
];

/** A name between two expressions. */
interface Between {
  readonly before: RegExp;
  readonly after: RegExp;
  /** What a name cannot contain. */
  readonly not: RegExp;
  readonly longest: number;
}

const NAMED_BETWEEN: readonly Between[] = [
  /** 'According to Nye's definition, soft power is …'. */
  {
    before: /\bdefinition(?: of [^,]{1,60})?, /gu,
    after: / (?:is|are|refers to|means) /gu,
    not: /,/u,
    longest: 60,
  },
  /** 'The term X means …'. */
  {
    before: /\b[Tt]he (?:term|concept|notion|word)(?: of)? ["“]?/gu,
    after: /["”]? (?:means|describes|stands for) /gu,
    not: /[,"”]/u,
    longest: 40,
  },
  /** 'By X we mean …'. */
  { before: /\b[Bb]y ["“]?/gu, after: /["”]? (?:we|I) mean /gu, not: /[,"”]/u, longest: 40 },
];
const LONGEST_AFTER_CHARS = 16;
const LEAST_NAME_CHARS = 2;

/** The names between two expressions, each with its place in the sentence. */
const namesBetween = (sentence: string, { before, after, not, longest }: Between) =>
  [...sentence.matchAll(before)].flatMap(({ index, 0: opening }) => {
    const from = index + opening.length;
    const following = sentence.slice(from, from + longest + LONGEST_AFTER_CHARS);
    const end = [...following.matchAll(after)].find((found) => found.index >= LEAST_NAME_CHARS)?.index;
    const name = following.slice(0, end);
    return end === undefined || end > longest || not.test(name) ? [] : [{ name, at: index }];
  });

const NAMING = String.raw`(?:refer(?:red|s)? to(?: (?:this|it|these|them)(?: \p{L}+)?)? as|defined as|known as|called|termed|dubbed|labell?ed(?: as)?|conceptuali[sz]ed as|described as)`;
/** Verbs followed by the term in quotation marks. */
const QUOTED = new RegExp(String.raw`\b${NAMING} (?:the |an? )?["“]([^"”]{2,60})["”]`, 'gu');
/** The same without quotation marks; the name ends with its clause. */
const UNQUOTED =
  /\b(?:referred to as|known as|so-called|termed|dubbed) (?:the |an? )?([\p{L}-]+(?: [\p{L}-]+){0,3})(?=[.,;)])/gu;
/** 'This argument, which can be defined as the framework of regime legitimacy, …'. */
const OF_THIS = new RegExp(
  String.raw`\b(?:[Tt]his|[Tt]hese|[Ss]uch) (?:\p{L}+)(?:, which| that)? ${BE} defined as (?:the |an? )?([\p{L}-]+(?: [\p{L}-]+){0,4})(?=[.,;])`,
  'gu',
);

/** A subject that refers to the previous sentence. */
const POINTS_BACK =
  /^(?:(?:Therefore|Thus|Hence|However|In this \p{L}+), )?(?:This|These|Such|It|That)\b|\b(?:this|these)\b/u;

/** The longest name in a quoting or naming form; longer ones are sayings. */
const LONGEST_NAME_WORDS = 4;
const LONGEST_SUBJECT_WORDS = 5;

/** The terms that the sentence defines, in order; for most sentences none. */
export function definedIn(sentence: string): Defined[] {
  const found: (Defined & { readonly at: number })[] = [];
  for (const { verb, isNamed } of FORWARD) {
    for (const { index } of sentence.matchAll(verb)) {
      const name = subjectBefore(sentence.slice(0, index), isNamed);
      if (name !== null) found.push({ name, pointsBack: false, at: index });
    }
  }
  const add = (words: string, pointsBack: boolean, at: number) => {
    const name = trimmed(words);
    if (name !== '' && name.split(' ').length <= LONGEST_NAME_WORDS) found.push({ name, pointsBack, at });
  };
  const names = (pattern: RegExp, pointsBack: boolean) => {
    for (const { index, 1: name = '' } of sentence.matchAll(pattern)) add(name, pointsBack, index);
  };
  const pointsBack = POINTS_BACK.test(sentence);
  for (const form of NAMED_BETWEEN) for (const { name, at } of namesBetween(sentence, form)) add(name, false, at);
  names(QUOTED, pointsBack);
  names(UNQUOTED, pointsBack);
  names(OF_THIS, true);
  return found
    .sort((one, other) => one.at - other.at)
    .map(({ name, pointsBack: back }) => ({ name, pointsBack: back }));
}

/** Words that no term begins with: pronouns, prepositions, question words. */
const NO_START =
  /^(?:this|these|that|those|it|they|he|she|we|you|i|which|who|what|such|there|one|some|many|most|all|both|each|in|on|at|by|for|from|of|to|with|as|if|when|while|although|because|since|however|and|but|or|not|no|does|do|did|is|are|was|were|be|been|his|her|its|their|our)\b/iu;
/** Words that show that a phrase is a clause. */
const NO_PART =
  /\b(?:is|are|was|were|be|been|not|does|do|did|can|may|will|would|should|could|has|have|had|that|which|who)\b/iu;

/** The noun phrase at the end of the beginning of a clause, without its article; null if there is none. */
function subjectBefore(text: string, mayHaveArticle: boolean): string | null {
  const clause = text
    .slice(Math.max(...[', ', '; ', ': ', '— ', '– '].map((mark) => text.lastIndexOf(mark))) + 1)
    .trim();
  const [, article = '', rest = ''] = /^((?:the|an?) )?(.*)$/iu.exec(clause) ?? [];
  const named = /^(?:term|concept|notion|word)(?: of)? (.+)$/u.exec(rest)?.[1] ?? rest;
  const name = trimmed(named);
  const isOfKind = name !== trimmed(named, false);
  if (article !== '' && !mayHaveArticle && !isOfKind) return null;
  if (name === '' || name.split(' ').length > LONGEST_SUBJECT_WORDS) return null;
  return NO_START.test(name) || NO_PART.test(name) || /\d/u.test(name) ? null : name;
}

const KIND_BEHIND = / (?:approach|strategy|strategies|concept|theory|view|school)$/u;
const KIND_BEFORE = /^(?:framework|concept|notion|idea|strategy|policy) of /u;

/** Without quotation marks, final punctuation, and a final word such as 'strategy'. */
function trimmed(name: string, withoutKind = true): string {
  const bare = name.replace(/^["“'‘\s]+|["”'’.,;:\s]+$/gu, '');
  return withoutKind ? bare.replace(KIND_BEHIND, '').replace(KIND_BEFORE, '') : bare;
}

const GLOSS =
  /(?<=[\p{L}”"]) \((?!(?:see|e\.g|i\.e|cf|for example|such as|including|in|from|since|about|and|or|of|at) ?\b)\p{Ll}[^()\d]{8,120}\)/gu;

/** A phrase before an explanation in brackets: "hedging (playing both sides)"; it counts only for terms defined elsewhere. */
export const glossedIn = (sentence: string): string[] =>
  [...sentence.matchAll(GLOSS)].map(({ index }) => sentence.slice(0, index));

const ACRONYM = /\(["“]?(\p{Lu}[\p{Lu}\p{N}&-]{1,9})["”]?\)/gu;

/** Acronyms in brackets after the name that they abbreviate: "Kosovo Security Force (KSF)". */
export function acronymsIn(sentence: string): { readonly acronym: string; readonly name: string }[] {
  return [...sentence.matchAll(ACRONYM)].flatMap(({ index, 1: acronym = '' }) => {
    const name = nameOf(acronym, sentence.slice(0, index).trim().split(/[\s]+/u));
    return name === null ? [] : [{ acronym, name }];
  });
}

/** Function words that an acronym may omit. */
const LEFT_OUT = /^(?:of|the|and|for|in|on|to|a|an|de|du|la)$/iu;

/** The last words whose initials form the acronym; null if they do not. */
function nameOf(acronym: string, words: readonly string[]): string | null {
  const letters = [...acronym.replace(/[^\p{Lu}]/gu, '')].reverse();
  let next = 0;
  let start = words.length;
  while (next < letters.length && start > 0) {
    start -= 1;
    const word = words[start] ?? '';
    const parts = word.split('-').reverse();
    const initials = parts.map((part) => part.charAt(0).toUpperCase());
    const isInitial = initials[0] === letters[next] || (parts.length > 1 && initials.at(-1) === letters[next]);
    if (isInitial) {
      next += initials.every((initial, position) => initial === letters[next + position]) ? initials.length : 1;
    } else if (!LEFT_OUT.test(word)) return null;
  }
  return next < letters.length ? null : words.slice(start).join(' ');
}
