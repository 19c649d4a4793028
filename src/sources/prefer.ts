/** An answer to a question that asks for a source: passages with a source behind what answers go first. */

import type { Answer, CitedPassage } from '../answer/answer.js';
import type { Corpus } from '../corpus/corpus.js';
import { attributionsOf } from './attribution.js';
import { sourceGraphOf } from './graph.js';

/** How far down a passage may stand and still be taken for an answer. */
const NEAR_THE_TOP = 3;

/**
 * Puts the passages whose highlights have a source before those that have none, among the first three; the rest of the answer
 * stays. The same answer when nothing moves.
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
