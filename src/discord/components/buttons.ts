/** The buttons below an answer, each with all it needs to know in its custom id. */

import type { CitedPassage } from '../../answer/answer.js';
import type { Library } from '../library.js';
import type { Words } from '../messages/words.js';
import { markedSentences } from '../render/quote.js';
import type { Block, ButtonView } from '../render/view.js';
import { type Action, encodeButton, type PassageMark, shortEdition, shortKey } from './custom-id.js';

interface ShownPassages {
  readonly first: CitedPassage;
  /** Those that the message does not show. */
  readonly rest: readonly CitedPassage[];
}

/** Context, more, sources and check; each only where it has something to give. */
export function answerButtons(
  { first, rest }: ShownPassages,
  { library, words }: { readonly library: Library; readonly words: Words },
): Block[] {
  const entry = library.document(first.document);
  if (entry === null) return [];
  const button = (action: Exclude<Action, 'read'>, passages: readonly CitedPassage[]): ButtonView => ({
    label: words.say(`button.${action}`),
    customId: encodeButton({
      action,
      document: shortKey(entry.document.id),
      edition: shortEdition(entry.edition),
      passages: passages.map(markOf),
    }),
  });
  // A custom id names one document; passages of another stay with their own rank in the list.
  const more = rest.filter((passage) => passage.document === first.document);
  const buttons = [
    ...(first.paragraph === null ? [] : [button('context', [first])]),
    ...(more.length === 0 ? [] : [button('more', more)]),
    ...(first.footnotes.length === 0 ? [] : [button('sources', [first])]),
    button('check', [first]),
  ];
  return [{ kind: 'buttons', buttons }];
}

const markOf = ({ address, sentences, highlights }: CitedPassage): PassageMark => ({
  address,
  marked: [...markedSentences(sentences, highlights)],
});
