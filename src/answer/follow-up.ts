/**
 * Completes a question that leans on the one before it: 'and China?', 'why?', 'who said that?', 'no, I meant the Russians'.
 * A question that stands alone is left alone, so that a change of subject is never mixed with what went before.
 */

import { statesIn, withStateReplaced } from './countries.js';
import { THE_DOCUMENT } from './names.js';

const phrases = (list: string) => list.split(';').map((phrase) => phrase.trim());

/** Words that tie a question to what went before when it opens with them. */
const CONNECTIVES = phrases(`
  and; but; so; also; or; ok; okay; then; what about; how about; and what about; same for; as for; well; tell me more about; more about; more on; more than; less than; what else;
  ve; peki; ya; sonuncusu; devam; peki ya; ama; o zaman;
  a; i; ali; pa; dobro; a sta; sta je sa; a kako; а; и; али; па; а шта; добро;
  но; а что; а как; ну; тогда; что насчет;
  und; aber; mehr zu; mehr uber; also; dann; und was ist mit; wie ist es mit;
  et; mais; alors; donc; et pour; qu'en est-il;
  那; 那么; 那麼; 还有; 而; 但是; 可是
`);

/** Whole questions, or their whole content, that say nothing without the one before. */
const BARE = phrases(`
  why; why so; why not; why is that; why that; how; how so; how come; how exactly; when; since when; until when; where; where exactly; who; who exactly; which; which ones; what for; for what;
  who said that; who says that; who for example; which for example; who says so; who said so; says who; who claims that; source; sources; what source; whats the source; where does it say that; where is that from; where does that come from; according to who; according to whom;
  really; is that so; is that true; is it true; are you sure; such as; like what; like who; for example; example; examples; any example; any examples; give me an example; give an example; an example; name one;
  tell me more; more; more please; go on; continue; elaborate; explain; explain that; explain more; details; more details; any details; meaning; what does that mean; and; and then; then what; so what; what else; anything else; what next; since then; any criticism; any criticism tho;
  neden; niye; nicin; nasil; ne zaman; ne zamandan beri; nerede; kim; kim demis; kim diyor; kim oyle diyo; kim oyle diyor; kim soyluyor bunu; kaynak; kaynagi ne; ornek; ornek ver; mesela; devam; devam et; daha fazla; daha fazla anlat; detay; yani; baska;
  zasto; kako; kada; od kada; gde; ko; ko to kaze; ko kaze; izvor; primer; na primer; daj primer; jos; reci jos; vise; nastavi; detaljnije; sta jos; cemu;
  зашто; како; када; од када; где; ко; ко то каже; извор; пример; на пример; још; реци још; више; настави; шта још;
  почему; зачем; против кого; для чего; как; когда; с каких пор; где; кто; кто это сказал; кто так говорит; источник; пример; например; приведи пример; еще; ещё; подробнее; расскажи подробнее; расскажи еще; дальше; и что;
  warum; wieso; weshalb; wie; wie das; wann; seit wann; wo; wer; wer sagt das; quelle; beispiel; zum beispiel; ein beispiel; mehr; mehr dazu; erzahl mehr; weiter; genauer; und dann; was noch;
  pourquoi; comment; quand; depuis quand; ou; qui; qui dit ca; qui a dit ca; source; exemple; un exemple; par exemple; plus; dis-m'en plus; continue; details; et apres; quoi d'autre;
  为什么; 怎么; 如何; 什么时候; 从什么时候; 哪里; 谁; 谁说的; 来源; 例子; 比如; 举个例子; 继续; 详细; 再说说; 更多; 还有呢
`);

/** A correction: what follows takes the place of what was asked. */
const CORRECTION =
  /^(?:no+|nah|not that|sorry|hayır|hayir|yok|ne|не|нет|nein|non|不是|不)?[\s,.!–-]*(?:i mean(?:t)?|i was asking about|demek istedi[gğ]im|mislim na|mislio sam na|мислим на|я имел[аи]? в виду|ich mein(?:e|te)|je (?:veux|voulais) dire|我是说|我的意思是)\s+(.+)$/iu;

/** Words that point back, when nothing in the question itself is named. */
const POINTING =
  /(?<!\p{L})(?:it|its|they|them|their|theirs|this|that|these|those|he|him|his|she|her|there|one|ones|such|both|either|neither|the same|bunu|buna|bunun|onlar\p{L}*|onun|orada|bu|şu|o|to|toga|tome|time|tamo|oni|njih|njihov\p{L}*|on|ona|то|тога|томе|тамо|они|њих|њихов\p{L}*|он|она|это\p{L}*|этого|этому|этим|там|их|им|него|ней|них|das|dies\p{L}*|dort|sie|ihr\p{L}*|er|dazu|davon|damit|dagegen|darüber|ça|cela|ceci|ils|elles|leur\p{L}*|y|en)(?!\p{L})|[它他她们]|这|那里|那个|这个/iu;

/** A question of this many words or fewer may be a mere fragment; a longer one with a name of its own stands alone. */
const FRAGMENT_WORDS = 7;
/** With a word that points back even a longer question leans on the one before. */
const POINTING_WORDS = 12;

const fold = (text: string) =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').replaceAll('đ', 'dj').toLowerCase();

const bare = new Set(BARE.map(fold));
const connective = new RegExp(
  `^(?:${CONNECTIVES.map(fold)
    .sort((a, b) => b.length - a.length)
    .map((word) => (/\p{Script=Han}/u.test(word) ? word : `${word}(?!\\p{L})`))
    .join('|')})[\\s,]*`,
  'u',
);

/**
 * Completes a question from the last one, or gives null where it stands alone.
 * @param last the question before, as understood
 * @param language ISO 639-1 code of the new question's language
 */
export function completeFrom(question: string, last: string, language: string): string | null {
  const corrected = CORRECTION.exec(question)?.[1];
  if (corrected !== undefined) return replaceOrAppend(last, corrected, language);
  const folded = fold(question)
    .replace(/[?!.…。？！,]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const opening = connective.exec(folded)?.[0] ?? '';
  const rest = folded.slice(opening.length).trim();
  if (bare.has(folded) || bare.has(rest)) return joined(last, question);
  const words = wordCount(rest);
  const states = statesIn(question, language);
  if (opening !== '' && words <= FRAGMENT_WORDS) {
    const named = question
      .slice(question.length - rest.length - trailing(question))
      .replace(/[?!.。？！]+$/u, '')
      .trim();
    if (states.length === 1 && words <= 3) return replaceOrAppend(last, named, language);
    return joined(last, question);
  }
  const points = POINTING.test(question.replace(THE_DOCUMENT, ' '));
  if (points && words <= POINTING_WORDS) return joined(last, question);
  return null;
}

const trailing = (text: string) => text.length - text.replace(/[?!.…。？！\s]+$/u, '').length;

const wordCount = (text: string) => {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han > 0 ? Math.ceil(han / 2) : text.split(' ').filter(Boolean).length;
};

/** 'What are Russia's instruments?' and 'China' make 'What are China's instruments?'; without a state to replace both stand side by side. */
function replaceOrAppend(last: string, named: string, language: string): string {
  return withStateReplaced(last, named.replace(/[?!.。？！]+$/u, ''), language) ?? joined(last, named);
}

const joined = (last: string, question: string) => `${last.replace(/[?!.…。？！\s]+$/u, '')} – ${question}`;
