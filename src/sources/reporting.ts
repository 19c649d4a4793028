/** Whom a sentence of English prose attributes its words to: a name, a group, an unnamed speaker, or the previous speaker. */

import { AND, NAME_PARTICLE } from '../languages/print.js';

const listedVerbs = (verbs: string) => verbs.trim().split(/\s+/u).join('|');

/** Verbs of saying after a name: "Vučić defines". */
const SAYS = listedVerbs(`
  argues argued asserts asserted calls called cautions cautioned concludes concluded contends contended defines defined
  describes described emphasizes emphasized emphasises emphasised explains explained says said stresses stressed suggests
  suggested recommends recommended tells told warns warned writes wrote
`);
/** Those that are also nouns or have other meanings: only before a clause ("states that", not "Balkan states"). */
const SAYS_THAT = listedVerbs(`
  announces announced believes believed calculates calculated claims claimed declares declared estimates estimated finds found
  judges judged maintains maintained notes noted objects objected observes observed points pointed remarks remarked reports
  reported states stated thinks thought
`);
/** The same, for groups and reports. */
const SAY = `${SAYS}|${SAYS_THAT}|${listedVerbs(`
  argue assert caution claim conclude contend define describe emphasize emphasise estimate explain find maintain note observe
  point recommend remark report say state stress suggest suggesting warn judge believe object think write put tell refer
  indicate indicating indicates indicated reveal reveals revealed show shows demonstrate demonstrates
`)}`;
const SAID = String.raw`(?: (?:that|how|why|whether|out)\b|[,:]? ["“])`;
const ADVERB = String.raw`(?:(?:\p{Ll}+ly|also|often|sometimes|further|have|has|had) )?`;
/** What may separate a name from its verb: "Beeker (2021) notes", "Okada, who served as deputy commissioner, calls". */
const ASIDE = String.raw`(?: \([^()]{2,60}\)|, who [^,]{3,80},)?`;
const NAME_WORD = String.raw`\p{Lu}[\p{L}.'’/-]*`;
/** Crosses a comma only if a name follows: "Kosovo's Minister of Defense, Maćedonci, that". */
const NAME = String.raw`${NAME_WORD}(?: (?:(?:${AND}|${NAME_PARTICLE}|of|the|for|member|minister|president|leader) ){0,2}${NAME_WORD}|, ${NAME_WORD}(?=,)| et al\.)*`;
const REPORT =
  '(?:[Aa]nalys[ie]s|[Ss]tud(?:y|ies)|[Rr]eports?|[Ss]tatements?|[Ss]urveys?|[Rr]esearch|[Rr]emarks?|[Tt]estimony|[Aa]rticles?)';

/** Forms in order of preference; the first group is the name. */
const NAMED: readonly RegExp[] = [
  new RegExp(
    String.raw`\b${REPORT} (?:(?:published|conducted|made|written|prepared|issued|carried out) )?by (?:the )?(${NAME})`,
    'u',
  ),
  new RegExp(String.raw`\b[Aa]ccording to (?:the )?(${NAME})`, 'u'),
  new RegExp(
    String.raw`(${NAME})[’']s? (?:own )?(?:definition|view|argument|analysis|study|report|estimate|theory|words|concept|calculations?)\b`,
    'u',
  ),
  new RegExp(`[,"”] (?:says|said|notes|argues|writes) (?:the )?(${NAME})`, 'u'),
  new RegExp(
    String.raw`(?<![\p{L}-])(${NAME})${ASIDE} ${ADVERB}(?:(?:${SAYS})\b(?! (?:by|to be)\b)|(?:${SAYS_THAT})${SAID})`,
    'u',
  ),
];

const GROUP =
  '(?:analysts?|analyses|analysis|assessments?|sources?|scholars?|theorists?|(?:neo)?realists|liberals|constructivists|observers?|outlets?|experts?|economists?|critics|commentators?|researchers?|studies|publications?|literature|reports?|media|officials?|leaders|authors?|approach|framework|school|others)';
/** Part of a group: "various analyses and media sources", "many analysts". */
const SEVERAL = String.raw`((?:[Vv]arious|[Ss]ome|[Mm]any|[Ss]everal|[Cc]ertain|[Mm]ost|[Nn]umerous|[Dd]ifferent|[Rr]ecent) (?:\p{L}[\p{L}-]* ){0,4}?${GROUP}(?: ${GROUP})?(?: and (?:\p{Ll}+ )?${GROUP})?(?: in the literature)?)`;
/** Groups without named members, the most specific form first. */
const UNNAMED: readonly RegExp[] = [
  new RegExp(String.raw`\b[Aa]ccording to ((?:\p{Ll}[\p{L}-]* ){0,5}${GROUP})\b`, 'u'),
  new RegExp(
    String.raw`(?<=\b(?:[Ii]n|by) )${SEVERAL}|${SEVERAL}(?=(?:,[^,]{1,40}){0,2},? ${ADVERB}(?:${SAY})\b)`,
    'u',
  ),
  /\b((?:assessments? )?in the literature)\b/u,
  new RegExp(String.raw`(?:^|[,;] )((?:\p{L}[\p{L}-]* ){0,4}?${GROUP}) ${ADVERB}(?:${SAY})\b`, 'u'),
];

const JUDGED = 'argued|believed|considered|regarded|seen|thought|viewed';
/** Those that express a judgement only with "as": taxes, too, are assessed, and places are described. */
const JUDGED_AS = listedVerbs(`
  addressed assessed claimed debated defined described emphasized emphasised evaluated interpreted noted observed presented
  reported said stated suggested
`);
const IMPERSONAL = new RegExp(
  String.raw`\b[Ii]t (?:is|was|has been|can be|may be) (?:not )?(?:\p{Ll}+ )?(?:${JUDGED}|${JUDGED_AS}|overlooked)\b`,
  'u',
);
/** A judgement in the passive without "by". */
const AGENTLESS = new RegExp(
  String.raw`\b(?:is|are|was|were|been) (?:(?:not|also|often|sometimes|\p{Ll}+ly) )?(?:(?:${JUDGED})\b|(?:${JUDGED_AS}|referred) (?:not )?(?:as|to|that|within)\b)(?! by\b)`,
  'u',
);
const SAME =
  /\b[Tt]he (?:same|above(?:-mentioned)?|said) (?:analysis|article|authors?|note|paper|report|source|study|survey)\b|\b[Ii]n (?:his|her|their) words\b/u;

export type Voice =
  | { readonly kind: 'named' | 'unnamed' | 'same'; readonly words: string }
  /** No sign of another speaker: the author speaks. */
  | { readonly kind: 'author'; readonly words: null };

/** Capitalised words at the start of a sentence that are not names. */
const NO_NAME =
  /^(?:The|This|That|These|Those|It|He|She|They|We|I|You|In|On|At|As|For|From|By|With|To|A|An|And|But|Or|Yet|So|If|When|While|Where|What|Who|However|Moreover|Furthermore|Nevertheless|Therefore|Thus|Indeed|Instead|Meanwhile|Similarly|Although|Though|Because|Since|After|Before|During|Despite|Our|Their|His|Her|Its|There|Here|Some|Many|Most|All|Both|Each|Such|Another|Other|Others|Then|Finally|First|Second|Third|Also|Under|According|Critics|Nothing|Nobody|One|Two|Three)(?:[, ]+(?:the )?|$)/u;

/** The words with which a sentence names its speaker. */
export function voiceOf(sentence: string): Voice {
  const same = SAME.exec(sentence)?.[0];
  if (same !== undefined) return { kind: 'same', words: same };
  const name = nameIn(sentence);
  if (name !== null) return { kind: 'named', words: name };
  const group = UNNAMED.map((form) => wordsFound(form, sentence)).find((words) => words !== undefined);
  if (group !== undefined) return { kind: 'unnamed', words: group };
  const nobody = (IMPERSONAL.exec(sentence) ?? AGENTLESS.exec(sentence))?.[0];
  return nobody === undefined ? { kind: 'author', words: null } : { kind: 'unnamed', words: nobody };
}

/** The words of the form's group that matched. */
const wordsFound = (form: RegExp, sentence: string) =>
  form
    .exec(sentence)
    ?.slice(1)
    .find((words) => words !== undefined);

/** Null if no name is a speaker. */
function nameIn(sentence: string): string | null {
  for (const form of NAMED) {
    const words = form.exec(sentence)?.[1]?.replace(/[’']s$|[.,]$/u, '');
    const name = words === undefined ? undefined : withoutOpening(words);
    // A single capitalised plural at the start of a sentence is a common noun: "Auditors noticed".
    const isPlainPlural = name !== undefined && /^\p{Lu}\p{Ll}+s$/u.test(name) && sentence.startsWith(name);
    if (name !== undefined && /^\p{Lu}/u.test(name) && !isPlainPlural) return name;
  }
  return null;
}

/** A name without the word that begins the sentence: "Adeyemi" in "As Adeyemi". */
export const withoutOpening = (name: string): string => name.replace(NO_NAME, '');
