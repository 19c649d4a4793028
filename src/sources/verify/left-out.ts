/** Words left out of a partial quotation that govern its meaning: the sentence's hedge, attribution, negation or limit. */

import { type Hedge, hedgesIn } from '../../wording/hedging.js';

/** A part this short is a term, which by itself claims nothing. */
const LONGEST_TERM_WORDS = 4;

const NEGATION = /\b(?:not|cannot|never|neither|nor|no|none|nobody|nothing|hardly|scarcely|\p{L}+n['’]t)\b/giu;
/** Negations whose scope is only the phrase that they begin. */
const OF_A_PHRASE =
  /\b(?:without|rather than|instead of|unlike|far from|the (?:lack|absence) of|(?:un)?able to prevent|prevent(?:s|ing)?|avoid(?:s|ing)?|fail(?:s|ed)? to|refus(?:es|ed) to)\s/giu;
const CONDITION_BEFORE = /\b(?:if|unless|whether|until)\s+$/iu;
/** Conditions and limits directly after the part. */
const LIMIT_AFTER =
  /^\s*,?\s*(?:only (?:when|if|where|after)|unless|provided that|to (?:some|a certain|a limited) (?:extent|degree)|in (?:some|certain|many|most|rare) (?:\p{L}+s)|at times|for the most part|in part)\b/iu;
/** Words directly before the part that narrow its claim. */
const LIMIT_BEFORE =
  /\b(?:only|largely|mainly|mostly|primarily|generally|usually|typically|often|sometimes|rarely|seldom|partly|partially|relatively|almost|nearly|somewhat|hardly|to (?:some|a certain) extent)\s+(?:[\p{L}]+\s+){0,2}$/iu;

/** Words after which a separate claim begins. */
const NEW_CLAUSE = /[;:—]|,\s+(?:while|whereas|although|though|but|yet|so|which|and|whether)\b|\s[–-]\s/iu;
const NEW_PHRASE = /[,;:—–]/u;
const NEW_CLAIM = /;/u;

/** Words in a hedge that carry no meaning alone. */
const EMPTY_WORDS = /\b(?:it|is|are|was|were|be|been|has|have|as|that|to|by|in|the|an?|of|can|also)\b/giu;

/**
 * Returns the omitted words that govern the part between the offsets; empty if the part includes them, and for
 * a whole sentence and a bare term.
 */
export function leftOut(sentence: string, start: number, end: number): string[] {
  const part = sentence.slice(start, end);
  if ((part.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu) ?? []).length <= LONGEST_TERM_WORDS) return [];
  const before = sentence.slice(0, start);
  const after = sentence.slice(end);
  if (!/[\p{L}\p{N}]/u.test(before + after)) return [];
  const lost = hedgesIn(sentence).filter(
    (hedge) => !isKept(hedge, part, start, end) && governs(hedge, sentence, start, end),
  );
  const words = lost.map((hedge) => hedge.words);
  for (const { 0: negation, index } of before.matchAll(NEGATION)) {
    if (!NEW_CLAUSE.test(before.slice(index))) words.push(negation);
  }
  for (const { 0: negation, index } of before.matchAll(OF_A_PHRASE)) {
    if (!NEW_PHRASE.test(before.slice(index))) words.push(negation.trim());
  }
  for (const { 0: negation, index } of after.matchAll(NEGATION)) {
    if (!NEW_PHRASE.test(after.slice(0, index))) words.push(negation);
  }
  for (const limit of [LIMIT_BEFORE.exec(before), CONDITION_BEFORE.exec(before), LIMIT_AFTER.exec(after)]) {
    if (limit !== null) words.push(limit[0].trim());
  }
  return words;
}

/** Whether the part contains the significant words of the hedge. */
function isKept({ start: from, words }: Hedge, part: string, start: number, end: number): boolean {
  const to = from + words.length;
  if (to <= start || from >= end) return false;
  const kept = part.slice(Math.max(0, from - start), to - start);
  return kept.replace(EMPTY_WORDS, '').trim() !== '';
}

function governs({ kind, start: from, words }: Hedge, sentence: string, start: number, end: number): boolean {
  const to = from + words.length;
  if (to > start && from < end) return true;
  if (from >= end)
    return kind === 'attributed' ? to >= sentence.length - 1 : !NEW_CLAUSE.test(sentence.slice(end, from));
  const between = sentence.slice(to, start);
  const reachesFar = kind === 'attributed' || /\bthat$/u.test(words);
  return !(reachesFar ? NEW_CLAIM : NEW_CLAUSE).test(between);
}
