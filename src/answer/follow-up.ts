/**
 * Completes a question that leans on the one before it: 'and China?', 'why?', 'who said that?', 'no, I meant the Russians'.
 * A question that stands alone is left alone, so that a change of subject is never mixed with what went before.
 */

import { plainLetters } from '../corpus/plain-letters.js';
import { namesOneState, statesIn, withStateReplaced } from './countries.js';
import { pointsBack } from './pointing.js';

const phrases = (list: string) => list.split(';').map((phrase) => phrase.trim());

/** Words that tie a question to what went before when it opens with them, by language; the same letters may be a word of another. */
const CONNECTIVES: Readonly<Record<string, string>> = {
  en: 'and; but; so; also; or; ok; okay; then; what about; how about; and what about; same for; as for; well; tell me more about; more about; more on; more than; less than; what else',
  tr: 've; peki; ya; sonuncusu; devam; peki ya; ama; o zaman',
  sr: 'a; i; ali; pa; dobro; a sta; sta je sa; a kako',
  'sr-Cyrl': 'а; и; али; па; а шта; добро',
  ru: 'а; и; но; а что; а как; ну; тогда; что насчет',
  de: 'und; aber; mehr zu; mehr uber; also; dann; und was ist mit; wie ist es mit',
  fr: "et; mais; alors; donc; et pour; qu'en est-il",
  zh: '那; 那么; 那麼; 还有; 而; 但是; 可是',
};

/** Whole questions, or their whole content, that say nothing without the one before. */
const BARE = phrases(`
  why; why so; why not; why is that; why that; how; how so; how come; how exactly; when; since when; until when; where; where exactly; who; who exactly; which; which ones; what for; for what;
  when was it; when was that; whos he; whos she; who is he; who is she; who are they; who is that; what is it; what is that; where is it; where is that;
  who said that; who says that; who for example; which for example; who says so; who said so; says who; who claims that; source; sources; what source; whats the source; where does it say that; where is that from; where does that come from; how many; how much; how long; how often; according to who; according to whom;
  really; is that so; is that true; is it true; are you sure; such as; like what; like who; for example; example; examples; any example; any examples; give me an example; give an example; an example; name one;
  tell me more; more; more please; go on; continue; elaborate; explain; explain that; explain more; details; more details; any details; meaning; what does that mean; and; and then; then what; so what; what else; anything else; what next; since then; any criticism; any criticism tho;
  neden; niye; ne zaman oldu; ne zaman oldu bu; kim o; kim bu; o kim; bu ne; nicin; nasil; kac tane; ne kadar; ne zaman; ne zamandan beri; nerede; kim; kim demis; kim diyor; kim oyle diyo; kim oyle diyor; kim soyluyor bunu; kaynak; kaynagi ne; ornek; ornek ver; mesela; devam; devam et; daha fazla; daha fazla anlat; detay; yani; baska;
  kad je to bilo; kada je to bilo; ko je to; ko je on; sta je to; zasto; kako; koliko; kada; od kada; gde; ko; ko to kaze; ko kaze; izvor; primer; na primer; daj primer; jos; reci jos; vise; nastavi; detaljnije; sta jos; cemu;
  кад је то било; када је то било; ко је то; ко је он; шта је то; зашто; како; колико; када; од када; где; ко; ко то каже; извор; пример; на пример; још; реци још; више; настави; шта још;
  когда это было; кто это; кто он; что это; что это такое; почему; зачем; сколько; против кого; для чего; как; когда; с каких пор; где; кто; кто это сказал; кто так говорит; источник; пример; например; приведи пример; еще; ещё; подробнее; расскажи подробнее; расскажи еще; дальше; и что;
  wann war das; wer ist das; wer ist er; was ist das; warum; wieso; weshalb; wie viele; wie viel; wie; wie das; wann; seit wann; wo; wer; wer sagt das; quelle; beispiel; zum beispiel; ein beispiel; mehr; mehr dazu; erzahl mehr; weiter; genauer; und dann; was noch;
  c'etait quand; quand etait-ce; c'est qui; qui est-ce; c'est quoi; pourquoi; comment; combien; quand; depuis quand; ou; qui; qui dit ca; qui a dit ca; source; exemple; un exemple; par exemple; plus; dis-m'en plus; continue; details; et apres; quoi d'autre;
  他是谁; 那是谁; 那是什么; 什么时候的事; 为什么; 怎么; 如何; 多少; 什么时候; 从什么时候; 哪里; 谁; 谁说的; 来源; 例子; 比如; 举个例子; 继续; 详细; 再说说; 更多; 还有呢
`);

/** A correction: what follows takes the place of what was asked. */
const CORRECTION =
  /^(?:no+|nah|not that|sorry|hayır|hayir|yok|ne|не|нет|nein|non|不是|不)?[\s,.!–-]*(?:i mean(?:t)?|i was asking about|demek istedi[gğ]im|mislim na|mislio sam na|мислим на|я имел[аи]? в виду|ich mein(?:e|te)|je (?:veux|voulais) dire|我是说|我的意思是)\s+(.+)$/iu;

/** A correction in short: 'no, sharp power'; of a few words alone, since 'no, I do not think so' corrects nothing. */
const SHORT_CORRECTION =
  /^(?:no|nah|nope|not that|not this|not him|not her|not them|hayır|hayir|yok|ne to|не то|нет|nein|non|不是)[\s,.!–-]+((?:\S+\s*){1,3})$/iu;

/** What asks for no more than the thing itself: after a correction another takes its place. */
const WHAT_IS =
  /^(?:what(?:['’]?s| is| are)|who(?:['’]?s| is| are)|define|explain|šta (?:je|su)|sta je|ko je|шта (?:је|су)|ко је|что такое|кто (?:такой|такая)?|was (?:ist|sind)|wer ist|qu['’]est-ce que?|qui est|什么是)\s*/iu;

/** What people put behind a fragment without meaning anything by it. */
const TAIL = /(?:\s+(?:then|too|now|tho|though|as well|please|pls))+$/iu;

/** A place or a partner rather than an actor: 'and in Montenegro?', 'а у Босни?'. */
const PREPOSITION =
  /^(in|of|from|with|to|by|for|on|against|about|at|u|iz|sa|s|na|od|o|у|из|са|с|на|од|о|в|во|против|mit|von|aus|gegen|nach|en|au|aux|de|du|avec|contre|pour)\s+(?:the\s+)?(\S.*)$/iu;

/** Questions for somebody: a state that is named next may as well be the answer as take another's place. */
const FOR_SOMEBODY = /^(?:who|whom|ko|koga|ко|кога|кто|кого|kim|wer|wen|qui|谁)(?!\p{L})/iu;

/** A question of this many words or fewer may be a mere fragment; a longer one with a name of its own stands alone. */
const FRAGMENT_WORDS = 7;
/** With a word that points back even a longer question leans on the one before. */
const POINTING_WORDS = 12;
/** More words than this do not merely name a state. */
const NAMING_WORDS = 4;

const BETWEEN = ' – ';

/** A question completed from the one before. */
export interface Completed {
  readonly text: string;
  /** Whether the question says nothing of its own ('why?', 'and in Bosnia?'), stands behind the earlier one, or another name in its place. */
  readonly by: 'bare' | 'joining' | 'replacing';
}

const tidy = (question: string) =>
  plainLetters(question)
    .replace(/[?!.,…。？！，–-]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

const bare = new Set(BARE.map(plainLetters));

const OPENINGS = new Map(
  Object.entries(CONNECTIVES).map(([language, words]) => {
    const longestFirst = phrases(words)
      .map(plainLetters)
      .sort((a, b) => b.length - a.length);
    const pattern = longestFirst.map((word) => (language === 'zh' ? word : `${word}(?!\\p{L})`)).join('|');
    return [language, new RegExp(`^(?:${pattern})[\\s,]*`, 'u')] as const;
  }),
);

/** The connective at the head of a tidy question, in any of the languages; '' where there is none. */
const openingOf = (told: string, languages: readonly string[]) =>
  languages.map((language) => OPENINGS.get(language)?.exec(told)?.[0] ?? '').sort((a, b) => b.length - a.length)[0] ??
  '';

/**
 * Completes a question from the last one, or gives null where it stands alone.
 * @param last the question before, as understood
 * @param languages ISO 639-1 codes of what the new question may be written in, the likeliest first
 */
export function completeFrom(question: string, last: string, languages: readonly string[]): Completed | null {
  const [language = 'en'] = languages;
  const corrected = (CORRECTION.exec(question) ?? SHORT_CORRECTION.exec(question))?.[1];
  if (corrected !== undefined) return correctedFrom(last, corrected, language);
  const told = tidy(question);
  // 'And China?' in Chinese: 中国呢.
  const asksFurther = /呢$/u.test(told) && wordCount(told) <= NAMING_WORDS;
  const opening = openingOf(told, languages);
  const rest = told.slice(opening.length).trim();
  if (bare.has(told) || bare.has(rest)) return { text: joined(last, question), by: 'bare' };
  if ((opening !== '' || asksFurther) && wordCount(rest) <= FRAGMENT_WORDS) {
    const named = bareName(question, rest);
    const isName = wordCount(named) <= NAMING_WORDS && statesIn(named, language).length === 1;
    const replaced = isName ? replacedIn(last, named, language) : null;
    if (replaced !== null) return { text: replaced, by: 'replacing' };
    return { text: joined(last, question), by: isName ? 'bare' : 'joining' };
  }
  const points = languages.some((code) => pointsBack(question, code));
  return points && wordCount(rest) <= POINTING_WORDS ? { text: joined(last, question), by: 'joining' } : null;
}

/** A question without the connective at its head: what is asked by somebody who goes on talking. */
export function withoutOpening(question: string, languages: readonly string[]): string {
  const told = tidy(question);
  const opening = openingOf(told, languages);
  return opening === '' ? question : bareName(question, told.slice(opening.length).trim());
}

/** The end of the question as typed that `rest` is the tidy form of, without marks and fillers. */
function bareName(question: string, rest: string): string {
  const words = question.trim().split(/\s+/u);
  const kept = words.slice(Math.max(words.length - rest.split(' ').length, 0)).join(' ');
  return kept
    .replace(/[?!.。？！,，\s]+$/u, '')
    .replace(/呢$/u, '')
    .replace(TAIL, '');
}

const wordCount = (text: string) => {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han > 0 ? Math.ceil(han / 2) : text.split(' ').filter(Boolean).length;
};

/** 'What are Russia's instruments?' and 'China' make 'What are China's instruments?'; null where no state can be replaced. */
function replacedIn(last: string, named: string, language: string): string | null {
  if (FOR_SOMEBODY.test(last)) return null;
  const [, preposition, place] = PREPOSITION.exec(named) ?? [];
  return place === undefined
    ? withStateReplaced(last, named, language)
    : withStateReplaced(last, place, language, preposition);
}

function correctedFrom(last: string, said: string, language: string): Completed {
  const named = said.replace(/[?!.。？！\s]+$/u, '');
  const replaced = withStateReplaced(last, named, language);
  if (replaced !== null && namesOneState(named, language)) return { text: replaced, by: 'replacing' };
  const frame = WHAT_IS.exec(last)?.[0];
  return frame === undefined
    ? { text: joined(last, named), by: 'joining' }
    : { text: `${frame.trim()} ${named}`, by: 'replacing' };
}

/** Both questions side by side; what said nothing of its own before is left out, or it would pile up. */
function joined(last: string, question: string): string {
  const [first = '', ...further] = last.split(BETWEEN);
  const kept = [first, ...further.filter((part) => !bare.has(tidy(part)))];
  return [...kept.map((part) => part.replace(/[?!.…。？！\s]+$/u, '')), question].join(BETWEEN);
}
