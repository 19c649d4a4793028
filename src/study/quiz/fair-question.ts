/** Whether a question can be put to the sentence that answers it: it asks for no more, and for nothing more certain, than the sentence says. */

import { hedgesIn } from '../../wording/hedging.js';

/** Asks for what somebody thinks or says, or whether it is so at all. */
const ASKS_FOR_A_VIEW =
  /\b(?:consider|regard|see[ns]?\b|view|think|thought|argu|claim|expect|evaluat|(?<!\bat )present(?:s|ed)?\b|describ|perceiv|assess|believ|sa(?:y|ys|id)\b|emphasi|stress|report|not(?:es?|ed)\b|observ|indicat|suggest|f(?:i|ou)nd|reveal|warn|call(?:s|ed)?\b|defin|conceptuali|conclud|according to|analys[te]|scholar|expert|theor|literature|approach\b|can\b|may\b|might\b|could\b|undisputed|likely|tend|seem)|\bdid\b[^?]*\bstate\b/iu;
/** Names nobody as the source: "various media sources". */
const NOBODY = /^(?:some|various|many|several|certain|other)\b/iu;
/** That somebody within the sentence regards something does not say that others report it. */
const ASKS_FOR_A_REPORT =
  /\b(?:report|sa(?:y|ys|id)\b|argu|claim|suggest|indicat|describ|according to|analys[te]|scholar|expert|theor|literature|media|sources?\b)/iu;
/** The document's own observation: "it is observed that". */
const OBSERVED = /\bobserved\b/iu;

/** Whether a question on a sentence that reports a view asks for a view as well; otherwise the answer would be given out as a fact. */
const keepsHedge = (question: string, sentence: string): boolean => {
  const hedges = hedgesIn(sentence);
  const isReport = hedges.some(({ to }) => to !== undefined && NOBODY.test(to));
  if (isReport) return ASKS_FOR_A_REPORT.test(question);
  return (
    ASKS_FOR_A_VIEW.test(question) || hedges.every(({ kind, words }) => kind === 'possible' || OBSERVED.test(words))
  );
};

/** The verb: "How do they answer?", but not "their answer". */
const ASKS_FOR_A_REPLY =
  /\b(?:do|does|did)\b[^?]*(?<!\b(?:an?|the|its?|their|(?:'|’)s) )\b(?:answer|reply|respond|react|rebut)\b/iu;
const REPLIES =
  /\b(?:repl(?:y|ie)|answer|respon[ds]|react|rebut|justif|reject|den(?:y|ie)|stat(?:es|ed)\b|sa(?:ys|id)\b|argue|claim|insist|maintain|declar|announc|emphasi|stress|defend|describ)/iu;

const COUNTS = /\b(?:which|what) (?:two|three|four|five|six|seven)\b/iu;

const ASKS_FOR_MEANS =
  /^(?:(?:on|by|through|under|with) )?(?:what|which|how)\b.*\b(?:terms|conditions|means|instruments|tools)\b/iu;
/** Ends without having named anything: "through various instruments". */
const NAMES_NOTHING = /\b(?:different|various|certain|several)(?: [\p{L}-]+){1,3}\.$/u;
/** A longer sentence says more than its last words. */
const LONGEST_EMPTY_CHARS = 120;

const ASKS_FOR_A_FIGHT = /\b(?:fight|fought|wag(?:e|ing) war|go(?:ing)? to war|at war)/iu;
const FIGHTS = /\b(?:fight|fought|wars?\b|battle|conflict)/iu;
const COMPARISON = /\b(?:compared (?:with|to)|unlike|in contrast to|as opposed to)\b/iu;

/** A word that asks for something, and what a sentence that tells it must have. */
const ANSWERED_BY: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:but |and |so )?(?:why\b|for what reason)/iu,
    /\b(?:because|due to|as (?:it|they)\b|therefore|so that|in order to|aim|seek|with the (?:aim|potential)|(?:leads?|led) to|enabl|creat|caus|increas|reduc|allow|necessitat|arising from)/iu,
  ],
  [
    /^(?:since )?when\b/iu,
    /\b(?:if|when|during|after|before|since|until|once|following|\d{4}s?|in (?:the )?(?:spring|summer|autumn|winter|past|future|years?|\p{L}+ years))\b/iu,
  ],
  // Rivalry is no fight, and what something is compared with must be told.
  [ASKS_FOR_A_FIGHT, FIGHTS],
  [COMPARISON, COMPARISON],
  [/^where\b/iu, /\b(?:in|at|from)\b/iu],
  [
    /^how (?:many|much)\b/iu,
    /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|hundreds?|thousands?|millions?)\b/iu,
  ],
];
/** Who does it, but not who somebody is. */
const ASKS_WHO = /^who(?:m|se)?\b(?! (?:is|was)\b)/iu;

/** Whether the sentence, read alone, answers the question as it is put. */
export function isFair(question: string, sentence: string): boolean {
  if (!keepsHedge(question, sentence)) return false;
  if (ASKS_FOR_A_REPLY.test(question) && !REPLIES.test(sentence)) return false;
  // Examples are not the whole list.
  if (COUNTS.test(question) && sentence.includes('such as')) return false;
  if (ANSWERED_BY.some(([asks, tells]) => asks.test(question) && !tells.test(sentence))) return false;
  if (ASKS_WHO.test(question) && hedgesIn(sentence).some(({ to }) => to !== undefined && NOBODY.test(to))) return false;
  return !(ASKS_FOR_MEANS.test(question) && sentence.length < LONGEST_EMPTY_CHARS && NAMES_NOTHING.test(sentence));
}
