/** The cards that a person can review: their misses and notes, then the terms and the numbers of the documents. */

import type { CorpusDocument } from '../../../corpus/corpus.js';
import type { Passage } from '../../../corpus/passage.js';
import { type Note, notesOf } from '../../../store/notes.js';
import { missesOf } from '../../../store/quiz.js';
import { glossaryOf } from '../../../study/glossary.js';
import { numbersOf } from '../../../study/numbers.js';
import { passageNow } from '../../../study/passage-now.js';
import { backOf, frontOf } from '../../../study/quiz/asked.js';
import { itemId, type QuizItem } from '../../../study/quiz/item.js';
import { quizPoolOf } from '../../../study/quiz/pool.js';
import type { Message } from '../../../words/words.js';
import { gapHint } from '../../card/gap-hint.js';
import { CARD } from '../../card/words.js';
import type { RequestContext } from '../../gateway/context.js';
import { libraryOf } from '../../library/library.js';
import { MESSAGES } from './words.js';

export interface StudyCard {
  readonly id: string;
  readonly ask: Message;
  readonly front: string;
  /** Of the words that are missing in the front, what settles them; null where nothing is missing. */
  readonly hint: string | null;
  /** The answer in a few words, if its passage alone does not show it. */
  readonly answer: string | null;
  readonly passage: Passage;
  /** The sentences that answer, marked in the passage. */
  readonly highlights: readonly string[];
}

/** All of them, the person's own first. */
export async function cardsFor(userId: string, context: RequestContext): Promise<StudyCard[]> {
  const { store, answerer, turns } = context;
  const { documents } = libraryOf(answerer.corpus);
  const misses = new Set((await missesOf(store, userId)).map(({ item }) => item));
  const notes = await notesOf(store, userId);
  const own: StudyCard[] = [];
  const general: StudyCard[] = [];
  for (const entry of documents) {
    const pool = await quizPoolOf(entry, turns.next);
    own.push(...pool.filter(({ id }) => misses.has(id)).map((item) => itemCard('m', item, context)));
    own.push(...notes.flatMap((note) => noteCard(note, entry)));
    general.push(...termCards(entry), ...numberCards(entry, pool, context));
  }
  return [...own, ...general];
}

function itemCard(kind: 'm' | 'n', item: QuizItem, { words }: RequestContext): StudyCard {
  const asks = { answer: MESSAGES.askQuestion, source: CARD.quizSource, gap: MESSAGES.askGap };
  return {
    id: `${kind}-${item.id}`,
    ask: asks[item.kind],
    front: frontOf(item),
    hint: gapHint(item, words),
    answer: item.kind === 'answer' ? null : backOf(item),
    passage: item.passage,
    highlights: [item.sentence],
  };
}

/** None for a note whose passage has changed: its writer has to look at it first. */
function noteCard({ id, note, document, address, passage: text }: Note, entry: CorpusDocument): StudyCard[] {
  if (document !== entry.document.id) return [];
  const now = passageNow(entry, { address, text });
  if (now.kind !== 'same') return [];
  return [
    {
      id: `o-${id}`,
      ask: MESSAGES.askNote,
      front: note,
      hint: null,
      answer: null,
      passage: now.passage,
      highlights: [],
    },
  ];
}

const termCards = (entry: CorpusDocument): StudyCard[] =>
  glossaryOf(entry).flatMap(({ name, definitions: [first] }) =>
    first === undefined
      ? []
      : [
          {
            id: `t-${itemId('term', entry.document.id, name)}`,
            ask: MESSAGES.askTerm,
            front: name,
            hint: null,
            answer: null,
            passage: first.passage,
            highlights: first.sentences,
          },
        ],
  );

/** The gaps of the quiz where a figure is missing. */
function numberCards(entry: CorpusDocument, pool: readonly QuizItem[], context: RequestContext): StudyCard[] {
  const figures = new Set(numbersOf(entry).map(({ sentence, written }) => `${written} ${sentence}`));
  return pool
    .filter((item) => item.kind === 'gap' && figures.has(`${item.missing} ${item.sentence}`))
    .map((item) => itemCard('n', item, context));
}
