/** Questions that ask where something comes from, in the bot's languages: "what's the source for the missile purchase?" */

import { fold } from './folding.js';

/**
 * What asks for a source in each language, as folded words. A source of influence, energy or income is no source of a claim:
 * "source of" and its like count only before a claim, an item of information or a figure.
 */
const ASKING: readonly RegExp[] = [
  // English
  /\b(?:(?:what|which|whats)(?: s)? (?:is |are |was )?(?:the |your )?)?(?:sources?|citations?|references?|footnotes?|evidence) (?:is |are )?(?:(?:given|cited|used|listed) )?(?:for|behind)\b/u,
  /\b(?:(?:what|which|whats)(?: s)? (?:is |are )?(?:the )?)?sources? of (?:the|this|that|these) (?:claims?|statements?|information|figures?|numbers?|quotes?|data)\b(?: (?:that|about|of|on))?/u,
  /\b(?:what|which) (?:sources?|footnotes?) (?:supports?|backs?(?: up)?|says?|reports?|confirms?)\b(?: that)?/u,
  /\bwho (?:says|said|claims|claimed|reports|reported|argues|argued|states|stated|is cited for|is quoted on)\b(?: that)?|\b(?:according to whom|says who)\b/u,
  /\bwhere (?:do|does|did|is|are|was) (?:the |this |that |these )?(?:claims?|statements?|information|figures?|numbers?|quotes?|data|idea)\b(?: (?:that|about|of|on|from))?/u,
  /\bhow (?:do|does) (?:we|they|you|the (?:author|brief|report)) know\b(?: (?:that|about|of))?|\bwhat (?:is|are) (?:this|that|it|these) based on\b/u,
  // One word after an answer, in any of them
  /^(?:the |your )?(?:sources?|citations?|references?|kaynak|kaynaklar|kaynagi|izvor|izvori|извор|источник|quelle|quellen|来源|出处)\W*$/u,
  // Turkish
  /(?<!\p{L})(?:(?:hangi )?kaynak (?:ne|nedir|neresi|var mi|gosteril\p{L}*)|kaynagi (?:ne|nedir|neresi|kim)|hangi kaynak\p{L}*|kaynak goster\p{L}*)(?!\p{L})/u,
  /(?<!\p{L})(?:kim (?:diyor|soyluyor|soyledi|soylemis|iddia (?:ediyor|etti|etmis)|belirtiyor)|(?:bunu|kime gore)(?: kim)?(?: diyor| soyluyor)?|neye dayan\p{L}*|nereden (?:alin\p{L}*|biliniyor|biliyoruz))(?: ki)?(?!\p{L})/u,
  // Serbian, in both alphabets
  /(?<!\p{L})(?:(?:(?:koji|sta|koja|gde|gdje) (?:je|su) )?izvor\p{L}* (?:za|te|ove|tvrdnje|informacije|podatka)|(?:t?ko) (?:kaze|tvrdi|navodi|izvestava|je rekao|je tvrdio)(?: da)?|(?:prema|po) kome|na osnovu cega|odakle (?:je |dolazi |potice )*(?:ta |ova )?(?:tvrdnja|podatak|informacija)(?: o| da)?|gd?j?e pise(?: da)?)(?!\p{L})/u,
  /(?<!\p{L})(?:(?:(?:који|шта|која|где) (?:је|су) )?извор\p{L}* (?:за|те|ове|тврдње|информације|податка)|ко (?:каже|тврди|наводи|извештава|је рекао|је тврдио)(?: да)?|(?:према|по) коме|на основу чега|одакле (?:је |долази |потиче )*(?:та |ова )?(?:тврдња|податак|информација)(?: о| да)?|где пише(?: да)?)(?!\p{L})/u,
  // Russian; й folds to и
  /(?<!\p{L})(?:(?:какои|каков|какие|где) источник\p{L}* (?:подтверж\p{L}*|информации|данных|сведении|утверждения|этого|этои|говор\p{L}*|указан\p{L}*|для|о|об|у)(?: о| об| что)?|источник\p{L}* (?:информации|данных|сведении|утверждения|этого|этои)(?: о| об| что)?|кто (?:говорит|утверждает|сказал|заявил|заявляет|сообщает|считает)(?: что)?|откуда (?:взято|взялось|известно|эта|это|информация|данные|сведения)(?: утверждение| информация| данные| сведения)?(?: о| об| что)?|по чьим (?:словам|данным)|на чем основан\p{L}*|где сказано(?: что)?)(?!\p{L})/u,
  // German
  /(?<!\p{L})(?:(?:(?:was|welches|welche) (?:ist|sind) die )?quellen? (?:fur|dafur|hinter|der behauptung|der aussage|der angabe)|welche quellen? (?:sagt|sagen|belegt|belegen|gibt es fur|stutzt|steht hinter)|wer (?:sagt|behauptet|berichtet)(?: dass)?|laut wem|woher (?:kommt|stammt|stammen|weiss man|wissen wir)(?: (?:die|diese) (?:behauptung|information|angabe|aussage|zahl)\p{L}*)?(?: uber| zu| dass)?|worauf (?:stutzt|beruht|basiert)|wo steht(?: dass)?)(?!\p{L})/u,
  // French
  /(?<!\p{L})(?:(?:quelles? (?:est|sont) (?:la |les )?)?sources? (?:pour|derriere|de (?:l |cette |ce |la )?(?:affirmation|information|chiffre|citation|declaration))(?: (?:sur|que|de))?|quelles? sources? (?:dit|disent|confirme\p{L}*|appuie\p{L}*)|qui (?:dit|affirme|pretend|rapporte|soutient)(?: que| qu)?|selon qui|d ou (?:vient|viennent|provient)(?: l| la| cette| le| ce)?(?: affirmation| information| idee| chiffre)?(?: (?:sur|que|de))?|sur quoi (?:se fonde|repose))(?!\p{L})/u,
  // Chinese
  /(?:的)?(?:出处|(?:信息|消息|资料|数据|说法的?|报道的?)来源|(?<!影响力?的?)来源)(?:是(?:什么|哪里|哪儿|谁)|在哪里?|有哪些|呢)?|(?:是)?谁(?:说|认为|指出|声称|报道|表示)(?:的|过)?|(?:根据|依据)(?:谁|什么|哪)|(?:出自|引自|来自)(?:哪里|何处|谁|哪)/u,
];

/** Whether the question asks for the source of something, or for who says it. */
export const asksForSource = (question: string): boolean => subjectOfSourceQuestion(question) !== null;

/**
 * What the question wants the source of, to be searched for: "the missile purchase" of "what's the source for the missile
 * purchase?"; the whole question where nothing else is left. Null for a question that asks for no source.
 */
export function subjectOfSourceQuestion(question: string): string | null {
  const plain = question
    .normalize('NFC')
    .replace(/[,\s]+/gu, ' ')
    .trim();
  const folded = Array.from(plain.replace(/['’]/gu, ' '), foldedLetter).join('');
  const found = ASKING.map((form) => form.exec(folded)).find((match) => match !== null);
  if (found === undefined || found === null) return null;
  const rest = `${plain.slice(0, found.index)} ${plain.slice(found.index + found[0].length)}`;
  const subject = rest.replace(LEFT_OVER, ' ').replace(/\s+/gu, ' ').replace(OUTER_STOPS, '');
  return WORD.test(subject) ? subject : question;
}

/** One letter for one, so that places in the folded text are places in the text. */
function foldedLetter(letter: string): string {
  const folded = fold(letter);
  return folded.length === letter.length ? folded : letter;
}

/** What belongs to the asking and stands apart from it: "where does the claim about X *come from*". */
const LEFT_OVER =
  /\b(?:come|comes|came|taken) from\b|^\s*(?:and|so|but|ok|okay|please|is there (?:a|any)|what is the)\b/giu;
const OUTER_STOPS = /^[\s:?？。,的-]+|[\s:?？。,的-]+$/gu;
const WORD = /\p{L}{3}|\p{Script=Han}{2}/u;
