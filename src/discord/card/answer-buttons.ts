/** The buttons below an answer; each holds all it needs in its custom id. */

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
  /** The passages that the message does not show. */
  readonly rest: readonly CitedPassage[];
  /** All passages for a question to the group or a report, including those shown; none if no question was asked. */
  readonly all: readonly CitedPassage[];
  /** False where discussions may not be opened. */
  readonly isOpen?: boolean;
}

/** A row of buttons for reading on (only those that have something to show), and a row for feedback and the group. */
export function answerButtons(
  { first, rest, all, isOpen = true }: ShownPassages,
  { library, words }: { readonly library: Library; readonly words: Words },
): Block[] {
  const entry = library.document(first.document);
  if (entry === null) return [];
  const button = buttonsOf(entry, words);
  // A custom id holds one document, so passages of other documents are left out.
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
    button('save', ofDocument(all.length === 0 ? [first] : all)),
    ...(all.length === 0 ? [] : [button('group', ofDocument(all)), button('report', ofDocument(all))]),
  ];
  return [
    { kind: 'buttons', buttons: reading },
    { kind: 'buttons', buttons: people },
  ];
}

/** The row of feedback and group buttons for an answer without passages. */
export function buttonsWithoutPassages({ documents: [entry] }: Library, words: Words): Block[] {
  if (entry === undefined) return [];
  const button = buttonsOf(entry, words);
  const actions = ['helpful', 'unhelpful', 'group', 'report'] as const;
  return [{ kind: 'buttons', buttons: actions.map((action) => button(action, [])) }];
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
