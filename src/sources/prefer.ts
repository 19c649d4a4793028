/** Reorders the answer to a question for a source: passages whose answering sentences have a source come first. */

import type { Answer, CitedPassage } from '../answer/answer.js';
import type { Corpus } from '../corpus/corpus.js';
import { attributionsOf } from './attribution.js';
import { sourceGraphOf } from './graph.js';

/** Only the first passages, which may be answers, are reordered. */
const NEAR_THE_TOP = 3;

/**
 * Puts the passages whose highlights have a source before those without, among the first three; the rest of the answer is
 * unchanged. Returns the same answer if nothing moves.
 */
export function withSourcesFirst(answer: Answer, corpus: Corpus): Answer {
  const top = answer.passages.slice(0, NEAR_THE_TOP);
  const sourced = top.filter((passage) => hasSource(passage, corpus));
  const others = top.filter((passage) => !sourced.includes(passage));
  const ordered = [...sourced, ...others, ...answer.passages.slice(NEAR_THE_TOP)];
  if (ordered.every((passage, position) => passage === answer.passages[position])) return answer;
  return { ...answer, passages: ordered.map((passage, position) => ({ ...passage, rank: position + 1 })) };
}

function hasSource(cited: CitedPassage, { documents }: Corpus): boolean {
  const document = documents.find((one) => one.document.id === cited.document)?.document;
  if (document === undefined) return false;
  const marked = attributionsOf(cited, sourceGraphOf(document)).filter(({ sentence }) =>
    cited.highlights.includes(sentence),
  );
  return marked.some(({ sources }) => sources.length > 0);
}
