/** Passage retrieval on a SQuAD-format file: every context is a passage, without a bank, with the same ranking as for the brief. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { rank, SHIPPED_WEIGHTS, type Weights } from '../answer/rank.js';
import { retrieve } from '../answer/retrieve.js';
import { understand } from '../answer/understand.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Document } from '../corpus/document.js';
import { passagesOf } from '../corpus/passage.js';
import type { Embedders } from '../embedding/embedder.js';
import { fingerprint } from '../index/manifest.js';
import { type BriefIndex, openIndex, type Report } from '../index/open.js';
import { hitAt, meanReciprocalRank } from './metrics.js';
import { parseSet, SetFormatError } from './set-file.js';
import { wordSearch } from './word-search.js';

const squadSchema = z.object({
  data: z.array(
    z.object({
      paragraphs: z.array(z.object({ context: z.string(), qas: z.array(z.object({ question: z.string() })) })),
    }),
  ),
});

export interface RetrievalFigures {
  readonly n: number;
  readonly r1: number;
  readonly r3: number;
  readonly r5: number;
  readonly mrr: number;
}

export interface SquadResult {
  readonly shipped: RetrievalFigures;
  readonly parts: Readonly<Record<string, RetrievalFigures>>;
}

const NOTHING: Weights = {
  whole: 0,
  sentence: 0,
  question: 0,
  words: 0,
  wordsWithoutBank: 0,
  phrase: 0,
  adapted: 0,
  countsLabelled: false,
  outsideBody: 0,
};

/** Each part of the ranking alone, and combinations of them. */
const PARTS: Readonly<Record<string, Weights>> = {
  'paragraph vectors': { ...NOTHING, whole: 1 },
  'sentence vectors': { ...NOTHING, sentence: 1 },
  'paragraph and sentence vectors': { ...SHIPPED_WEIGHTS, wordsWithoutBank: 0, phrase: 0 },
  'vectors and words': { ...SHIPPED_WEIGHTS, phrase: 0 },
};

/**
 * Measures the shipped ranking and its parts.
 * @param json the content of a SQuAD file
 * @throws {SetFormatError} if it is not one, or has no questions
 */
export async function evaluateSquad(json: string, embedders: Embedders, report: Report): Promise<SquadResult> {
  const paragraphs = parseSet(json, squadSchema).data.flatMap((article) => article.paragraphs);
  if (paragraphs.every(({ qas }) => qas.length === 0)) throw new SetFormatError('it contains no question');
  const folder = await mkdtemp(path.join(tmpdir(), 'squad-index-'));
  try {
    const english = { ...embedders, multilingual: embedders.english };
    const index = await openIndex(
      { indexDir: folder },
      corpusOf(paragraphs.map(({ context }) => context)),
      english,
      report,
    );
    return await measure(index, paragraphs);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(
  index: BriefIndex,
  paragraphs: readonly { readonly qas: readonly { readonly question: string }[] }[],
): Promise<SquadResult> {
  const searchWords = wordSearch(index.passages);
  const ranks: Record<string, (number | null)[]> = {};
  const note = (part: string, order: readonly number[], gold: number) => {
    const position = order.indexOf(gold);
    ranks[part] ??= [];
    ranks[part].push(position === -1 ? null : position + 1);
  };
  for (const [gold, { qas }] of paragraphs.entries()) {
    for (const { question } of qas) {
      const { completed, stems } = await understand(question, { mendSpelling: index.mendSpelling });
      const vector = await index.english.embedder.embed(completed, 'query');
      const evidence = await retrieve(index, index.english, { vector, stems, text: completed }, null);
      const orderBy = (weights: Weights) =>
        rank(evidence, index.passages, weights).map((ranked) => ranked.evidence.passage);
      note('shipped', orderBy(SHIPPED_WEIGHTS), gold);
      note('words', searchWords(completed), gold);
      for (const [part, weights] of Object.entries(PARTS)) note(part, orderBy(weights), gold);
    }
  }
  const { shipped = [], ...parts } = ranks;
  return {
    shipped: figuresOf(shipped),
    parts: Object.fromEntries(Object.entries(parts).map(([part, found]) => [part, figuresOf(found)])),
  };
}

const figuresOf = (ranks: readonly (number | null)[]): RetrievalFigures => ({
  n: ranks.length,
  r1: hitAt(ranks, 1),
  r3: hitAt(ranks, 3),
  r5: hitAt(ranks, 5),
  mrr: meanReciprocalRank(ranks),
});

function corpusOf(contexts: readonly string[]): Corpus {
  const paragraphs = contexts.map((text, position) => ({
    n: position + 1,
    kind: 'paragraph' as const,
    text: text.trim(),
    footnotes: [],
    page: null,
  }));
  const document: Document = {
    id: 'squad',
    title: 'SQuAD',
    publisher: null,
    series: null,
    date: null,
    author: null,
    url: null,
    licence: null,
    language: null,
    sections: [{ id: 'contexts', title: 'Contexts', parent: null, paragraphs }],
    matter: [],
    footnotes: [],
    references: [],
  };
  const edition = fingerprint(Buffer.from(JSON.stringify(contexts))).sha256;
  return {
    documents: [
      { document, passages: passagesOf(document), bank: [], unanswerable: [], labelled: [], original: null, edition },
    ],
    broken: [],
  };
}
