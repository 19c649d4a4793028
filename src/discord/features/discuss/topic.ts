/** Which paragraph a topic is about. */

import { addressesIn } from '../../../corpus/addresses.js';
import type { Passage } from '../../../corpus/passage.js';
import { paragraphFor } from '../../../study/discussion.js';
import type { RequestContext } from '../../gateway/context.js';

/** The paragraph at the address that the topic names, or else of the best answer to it; null if there is neither. */
export async function paragraphOn(
  topic: string,
  documentId: string | null,
  { answerer }: RequestContext,
): Promise<Passage | null> {
  const { documents } = answerer.corpus;
  const among = documents.filter(({ document }) => documentId === null || document.id === documentId);
  const [only, ...others] = among;
  const named = only === undefined || others.length > 0 ? [] : addressesIn(topic);
  const [at] = only === undefined ? [] : named.flatMap((address) => paragraphFor(only, address) ?? []);
  if (at !== undefined) return at;
  const answer = await answerer.ask(topic, documentId === null ? {} : { document: documentId });
  if (!answer.answered) return null;
  for (const { document, address } of answer.passages) {
    const entry = documents.find((one) => one.document.id === document);
    const start = entry === undefined ? null : paragraphFor(entry, address);
    if (start !== null) return start;
  }
  return null;
}
