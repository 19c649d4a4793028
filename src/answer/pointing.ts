/** Whether a question points back to what was said before it: 'who sold it?', 'onu kim sattı?'; by the grammar of its language. */

import { THE_DOCUMENT } from './names.js';

interface Grammar {
  /** Words that point back. */
  readonly pointing: RegExp;
  /** What looks like them and does not: a filler, a conjunction, a mention of the document itself. */
  readonly harmless: readonly RegExp[];
}

const SUBJECT_IN_BETWEEN =
  /\b(?:do|does|did|has|have|had|is|are|was|were|can|could|will|would|should|might|may)\s+(?!(?:it|its|he|his|she|her|they|their|this|that|these|those|there)\b)[^?]*?\b(?:its|his|her|their)\b/giu;

const ENGLISH: Grammar = {
  pointing:
    /\b(?:it|its|they|them|their|theirs|this|that|these|those|he|him|his|she|her|hers|there|both|either|neither|the same|such|(?:the|that|this|which|other|another|first|second|third|last|each) ones?)\b/iu,
  harmless: [
    THE_DOCUMENT,
    /\b(?:is|are|was|were|will|has|have|had|be|been)\s+there\b/giu,
    /\bthere(?:['’]s|\s+(?:is|are|was|were|will|has|have|had|be|may|might|could|can))\b/giu,
    /\b(?:is it|it is|it['’]s|was it|it was)\s+(?:true|possible|likely|fair|right|correct|important|necessary|said|argued|claimed|clear)\b(?:\s+that\b)?/giu,
    /\b(?:true|sure|sa(?:y|ys|id)|think|thinks|thought|believe[sd]?|argue[sd]?|claim(?:s|ed)?|means?|show[sn]?|fact|know|knows|suggests?|states?)\s+that\s+(?=\S+\s+\S)/giu,
    /(?<!\b(?:is|was|does|did|do|can|could|will|would|has|have|are|to|of|for|with|from|by|in|on|after|before|about|like|than|against|at|into)\s)\bthat\s+(?=(?:the|an?|is|are|was|were|has|have|had|can|could|would|will|may|might|it|they|he|she|we)\b)/giu,
    /\bthis (?:year|month|week|century|decade|time)\b/giu,
    /\bthose who\b/giu,
    /\bboth\s[^?]*\band\b/giu,
    /\b(?:either|neither)\b[^?]*\bn?or\b/giu,
    /\bsuch (?:as|an?)\b/giu,
    // The owner stands in the question itself: "how does Serbia balance its relations".
    SUBJECT_IN_BETWEEN,
  ],
};

const SERBIAN_LATIN: Grammar = {
  pointing: /(?<!\p{L})(?:to|toga|tome|time|tamo|oni|njih|njima|njihov\p{L}*|on|ona|njega|nje)(?!\p{L})/iu,
  harmless: [/(?<!\p{L})(?:ov|t)(?:aj|og|om) (?:rad|tekst|izvešta|dokument)\p{L}*/giu],
};

const GRAMMARS: Readonly<Record<string, Grammar>> = {
  en: ENGLISH,
  tr: {
    pointing:
      /(?<!\p{L})(?:bunu|buna|bunun|bundan|bunlar\p{L}*|onlar\p{L}*|onu|ona|onun|ondan|orada|bu|şu|o)(?!\p{L})/iu,
    harmless: [
      /(?<!\p{L})bu (?:rapor|makale|metin|metn|belge|çalışma|yazı|brifing|özet|yıl|sene)\p{L}*/giu,
      /(?<!\p{L})o zaman(?!\p{L})/giu,
    ],
  },
  sr: SERBIAN_LATIN,
  hr: SERBIAN_LATIN,
  bs: SERBIAN_LATIN,
  'sr-Cyrl': {
    pointing: /(?<!\p{L})(?:то|тога|томе|тиме|тамо|они|њих|њима|њихов\p{L}*|он|она|њега|ње)(?!\p{L})/iu,
    harmless: [/(?<!\p{L})(?:ов|т)(?:ај|ог|ом) (?:рад|текст|извешта|документ)\p{L}*/giu],
  },
  ru: {
    pointing:
      /(?<!\p{L})(?:это\p{L}*|этой|этим|этих|эти|эта|там|их|им|него|ней|них|он|она|они|ему|ей|его|её)(?!\p{L})/iu,
    harmless: [
      /(?<!\p{L})эт\p{L}+ (?:доклад|отч[её]т|стать|документ|текст|записк|работ|исследовани)\p{L}*/giu,
      /(?<!\p{L})(?:это правда|правда ли)(?!\p{L})/giu,
      /(?<!\p{L})(?:что|кто) это такое?(?=\s\p{L})/giu,
    ],
  },
  de: {
    pointing:
      /(?<!\p{L})(?:das(?!\s+\p{Lu})|dies\p{L}*|dort|sie|ihr\p{L}*|er|ihm|ihn|dazu|davon|damit|dagegen|darüber)(?!\p{L})/u,
    harmless: [/(?<!\p{L})(?:dies\p{L}*|das) (?:Bericht|Papier|Dokument|Text|Studie|Artikel)\p{L}*/gu],
  },
  fr: {
    pointing: /(?<!\p{L})(?:ça|ca|cela|ceci|ils|elles|leur\p{L}*|y|celui\p{L}*|celle\p{L}*)(?!\p{L})/iu,
    harmless: [/(?<!\p{L})y a(?!\p{L})/giu],
  },
  zh: {
    pointing: /它|(?<!其)他|她|这|那里|那个/u,
    harmless: [/这(?:份|篇|个|项)?(?:报告|文章|简报|研究|文件|论文)/gu],
  },
};

/**
 * Whether a question leans on what was said before.
 * @param language ISO 639-1 code of the question's language; one without a grammar here never points
 */
export function pointsBack(question: string, language: string): boolean {
  const grammar = GRAMMARS[language];
  if (grammar === undefined) return false;
  const told = grammar.harmless.reduce((text, harmless) => text.replace(harmless, ' '), question);
  return grammar.pointing.test(told);
}
