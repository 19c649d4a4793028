/** Factual claims without a source, for which a careful reader would want a note. */

import type { Document } from '../corpus/document.js';
import { passagesOf } from '../corpus/passage.js';
import { type Attribution, attributionsOf } from './attribution.js';
import { sourceGraphOf } from './graph.js';

/** Why a sentence is a factual claim: a date, a number, or an event that involves somebody named. */
type ClaimSign = 'date' | 'number' | 'event';

export interface UnsourcedClaim {
  /** The address of the passage, e.g. `p1`. */
  readonly passage: string;
  readonly sentence: string;
  readonly signs: readonly ClaimSign[];
  /** Who says it without a source, in the sentence's words ("Vučić", "it is stated"); null for the author. */
  readonly words: string | null;
}

/** The document's factual claims whose sentence has no source, no note and no citation, in the order of the text. */
export function unsourcedClaims(document: Document): UnsourcedClaim[] {
  const graph = sourceGraphOf(document);
  // A quotation is attributed to the person who is quoted.
  const body = passagesOf(document).filter(({ kind, paragraph }) => paragraph !== null && kind !== 'quote');
  return body.flatMap((passage) =>
    attributionsOf(passage, graph)
      .filter(isUnsourced)
      .flatMap(({ sentence, words }) => {
        const signs = signsOf(sentence);
        return signs.length === 0 ? [] : [{ passage: passage.address, sentence, signs, words }];
      }),
  );
}

/** A person who is named as the speaker is not a source that can be looked up. */
const isUnsourced = ({ sources, footnotes }: Attribution) => sources.length === 0 && footnotes.length === 0;

const DATE =
  /\b(?:1[5-9]|20)\d{2}s?\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u;
/** Figures, except within a name (MiG-29, CH-92A, COVID-19), a list, or references to the document's own figures and tables. */
const NUMBER =
  /(?<![\p{L}\p{N}.,-])(?:[€$£]\s?)?\d[\d.,]*(?:\s?%| per cent| percent)?(?![\p{L}\p{N}-])|\b(?:hundred|thousand|million|billion)s?\b/u;
const ENUMERATED = /\b(?:Fig|Figure|Table|Section|Chapter|Art|Article|App|Prop)\.? \d+\w*/gu;

/** Verbs of events that happen once and leave a record, unlike habits and tendencies. */
const EVENT =
  /\b(?:sign(?:ed|ing)|ratif(?:ied|ication)|conclud(?:ed|ing)|agree(?:d|ments?)|treat(?:y|ies)|accords?|purchas(?:e[ds]?|ing)|procure[ds]?|procurement|bought|b(?:uys|uying)|s(?:old|elling)|order(?:ed|ing)|deliver(?:ed|y|ies)|receiv(?:ed|ing)|acquir(?:ed|es)|visit(?:s|ed)?|summits?|met|attack(?:s|ed)?|invad(?:ed|es)|invasion|war|fall|dissolution|election|elected|appointed|resigned|protests?|launched|opened|founded|established|built|donated|loan(?:s|ed)?|sanction(?:s|ed)|exercises|construct(?:ed|ion))\b/u;
/** A proper name inside the sentence: two consecutive capitalised words, an acronym, or a product's name with digits. */
const NAME =
  /(?<=\S )\p{Lu}[\p{L}'’-]+ (?:(?:of|for|and|the) )?\p{Lu}[\p{L}'’-]+|\b\p{Lu}[\p{L}]*-\d+\p{L}*\b|(?<=\S )\p{Lu}{3,}\b/u;

/** A condition or a plan does not claim that something happened. */
const SUPPOSED =
  /^(?:If|Should|Unless|Whether)\b|\b(?:this (?:study|paper|brief|report) (?:aims|asks|will|examines)|will be (?:discussed|evaluated|analyzed|examined|presented))\b/iu;

function signsOf(sentence: string): ClaimSign[] {
  if (SUPPOSED.test(sentence)) return [];
  const signs: ClaimSign[] = [];
  if (DATE.test(sentence)) signs.push('date');
  if (NUMBER.test(sentence.replace(DATE_EVERYWHERE, ' ').replace(ENUMERATED, ' '))) signs.push('number');
  if (EVENT.test(sentence) && NAME.test(sentence)) signs.push('event');
  return signs;
}

const DATE_EVERYWHERE = new RegExp(DATE.source, 'gu');
