/** All quiz items of a document, and a fair choice of them. */

import type { CorpusDocument } from '../../corpus/corpus.js';
import { answerItemsOf } from './answer-items.js';
import { gapItemsOf } from './gap-items.js';
import { type QuizItem, shuffled } from './item.js';
import { type Asking, isSound } from './judged.js';
import { sourceItemsOf } from './source-items.js';
import { type Pause, statementsOf } from './statements.js';

const pools = new WeakMap<CorpusDocument, Promise<readonly QuizItem[]>>();

/**
 * The items of a document, those of one kind in the order of the text; none without a question bank. Made once per document;
 * `pause` is called in between.
 */
export function quizPoolOf(entry: CorpusDocument, pause: Pause): Promise<readonly QuizItem[]> {
  const pool = pools.get(entry) ?? makePool(entry, pause);
  pools.set(entry, pool);
  return pool;
}

async function makePool(entry: CorpusDocument, pause: Pause): Promise<readonly QuizItem[]> {
  const statements = await statementsOf(entry, pause);
  const questions = await answerItemsOf(entry, statements, pause);
  await pause();
  const items = [...questions, ...sourceItemsOf(entry), ...gapItemsOf(entry, statements)];
  // A sentence may have two notes to one source.
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

interface Choosing {
  readonly count: number;
  /** The same seed gives the same items. */
  readonly seed: string;
  /** The title of the only section; null for all. */
  readonly section: string | null;
  /** Ids of items that are not wanted. */
  readonly without: ReadonlySet<string>;
}

/** Of every five items, three are questions; the others are a gap and a source, where there are any. */
const TURNS = ['answer', 'answer', 'gap', 'answer', 'source'] as const;

/** At most `count` items, each about another sentence; questions whose wrong sentences the judge finds among its answers are left out. */
export async function chooseItems(
  pool: readonly QuizItem[],
  { count, seed, section, without }: Choosing,
  ask: Asking,
): Promise<QuizItem[]> {
  const wanted = pool.filter(
    ({ id, passage }) => !without.has(id) && (section === null || passage.section === section),
  );
  const left = new Set(shuffled(wanted, seed, ({ id }) => id));
  const chosen: QuizItem[] = [];
  const shown = new Map<string, number>();
  while (chosen.length < count) {
    const turn = TURNS[chosen.length % TURNS.length];
    const kind = [...left].some((one) => one.kind === turn) ? turn : [...left][0]?.kind;
    const ofKind = [...left].filter((one) => one.kind === kind);
    const next = freshest(ofKind, shown);
    if (next === undefined) break;
    left.delete(next);
    if (!(await isSound(next, ask))) continue;
    chosen.push(next);
    for (const key of optionKeys(next)) shown.set(key, (shown.get(key) ?? 0) + 1);
    for (const one of left) if (one.sentence === next.sentence) left.delete(one);
  }
  return chosen;
}

const optionKeys = (item: QuizItem): string[] =>
  item.kind === 'gap' ? [item.missing.toLowerCase()] : item.options.map(({ key }) => key);

/** The first of the items whose options, or missing words, were shown least: what was right or wrong before gives the answer away. */
function freshest(items: readonly QuizItem[], shown: ReadonlyMap<string, number>): QuizItem | undefined {
  const repeats = (item: QuizItem) => optionKeys(item).reduce((sum, key) => sum + (shown.get(key) ?? 0), 0);
  const least = Math.min(...items.map(repeats));
  return items.find((item) => repeats(item) === least);
}
