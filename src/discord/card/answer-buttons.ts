/** The buttons below an answer, each with all it needs to know in its custom id. */

import type { CitedPassage } from '../../answer/answer.js';
import type { CorpusDocument } from '../../corpus/corpus.js';
import { paragraphFor } from '../../study/discussion.js';
import type { Words } from '../../words/words.js';
import { buttonId, type PassageMark } from '../custom-id/button.js';
import type { Library } from '../library/library.js';
import { markedSentences } from './quote.js';
import type { Block, ButtonView } from './view.js';
import { ANSWER_BUTTONS } from './words.js';

interface ShownPassages {
  readonly first: CitedPassage;
  /** Those that the message does not show. */
  readonly rest: readonly CitedPassage[];
  /** All that the group may be asked about, the shown included; none where nothing was asked. */
  readonly all: readonly CitedPassage[];
  /** False where no discussion may be opened. */
  readonly isOpen?: boolean;
}

/** A row that reads on (each button only where it has something to give), and a row for the people who read. */
export function answerButtons(
  { first, rest, all, isOpen = true }: ShownPassages,
  { library, words }: { readonly library: Library; readonly words: Words },
): Block[] {
  const entry = library.document(first.document);
  if (entry === null) return [];
  const button = buttonsOf(entry, words);
  // A custom id names one document; passages of another stay with their own rank in the list.
  const ofDocument = (passages: readonly CitedPassage[]) =>
    passages.filter(({ document }) => document === first.document).map(markOf);
  const more = ofDocument(rest);
  const start = paragraphFor(entry, first.address);
  const reading = [
    ...(first.paragraph === null ? [] : [button('context', [markOf(first)])]),
    ...(more.length === 0 ? [] : [button('more', more)]),
    ...(first.footnotes.length === 0 ? [] : [button('sources', [markOf(first)])]),
    button('check', [markOf(first)]),
    ...(start === null || !isOpen ? [] : [button('discuss', [{ address: start.address, marked: [] }])]),
  ];
  const people = [
    button('helpful', [markOf(first)]),
    button('unhelpful', [markOf(first)]),
    ...(all.length === 0 ? [] : [button('group', ofDocument(all))]),
  ];
  return [
    { kind: 'buttons', buttons: reading },
    { kind: 'buttons', buttons: people },
  ];
}

/** The row for the people who read an answer that nothing of the brief is near. */
export function buttonsWithoutPassages({ documents: [entry] }: Library, words: Words): Block[] {
  if (entry === undefined) return [];
  const button = buttonsOf(entry, words);
  return [{ kind: 'buttons', buttons: [button('helpful', []), button('unhelpful', []), button('group', [])] }];
}

const buttonsOf =
  (entry: CorpusDocument, words: Words) =>
  (action: keyof typeof ANSWER_BUTTONS, passages: readonly PassageMark[]): ButtonView => ({
    label: words.say(ANSWER_BUTTONS[action]),
    customId: buttonId(entry, action, passages),
  });

const markOf = ({ address, sentences, highlights }: CitedPassage): PassageMark => ({
  address,
  marked: [...markedSentences(sentences, highlights)],
});
