/** Opens the answerer: reads the corpus, chooses the models, loads or builds the index. */

import { join } from 'node:path';
import type { Corpus } from '../corpus/corpus.js';
import { keptDocuments } from '../corpus/kept.js';
import { loadCorpus } from '../corpus/load.js';
import { openEmbedders } from '../embedding/embedder.js';
import { chooseModels, requireVerified } from '../embedding/model.js';
import { type BriefIndex, openIndex, type Report } from '../index/open.js';
import type { Answerer } from './answerer.js';
import { ask } from './ask.js';

export interface AnswererSettings {
  readonly corpusDir: string;
  readonly indexDir: string;
  readonly modelsDir: string;
  /** The PostgreSQL database that holds the vectors of passages and sentences; left out: `indexDir` does. */
  readonly vectorsUrl?: string | undefined;
  /** A folder or hub name for all languages; undefined for the vendored models. */
  readonly embeddingModel: string | undefined;
}

export interface OpenAnswerer extends Answerer {
  /** Reads the corpus again and swaps in the new index once it is complete; until then the old one answers questions. */
  reload(): Promise<void>;
  /**
   * Checks that both models can be used: runs the English one, and verifies the checksums of the other's files.
   * @throws ModelError when one cannot
   */
  requireModels(): Promise<void>;
  /** Refuses the questions still waiting, and all later ones. */
  close(): Promise<void>;
}

/** The folder of an index that keeps the documents as they were read. */
export const keptIn = (indexDir: string): string => join(indexDir, 'documents');

/**
 * Opens the answerer; builds the index first if it is missing, stale or damaged.
 * @param report called with progress to show while waiting
 * @throws CorpusError, ModelError or IndexError, each with a self-contained message
 */
export async function openAnswerer(settings: AnswererSettings, report: Report): Promise<OpenAnswerer> {
  const models = await chooseModels(settings.modelsDir, settings.embeddingModel);
  const embedders = openEmbedders(models);
  const load = async (): Promise<BriefIndex> => {
    const kept = keptDocuments(keptIn(settings.indexDir));
    const corpus: Corpus = await loadCorpus(settings.corpusDir, undefined, kept);
    for (const { file, reason } of corpus.broken) report({ kind: 'line', text: `Left out: ${file} ${reason}.` });
    const opened = await openIndex(settings, corpus, embedders, report);
    await kept.save();
    return opened;
  };
  let index: BriefIndex;
  try {
    if (!models.english.calibrated) {
      // An unavailable model is reported before anything else.
      await embedders.english.embed('', 'query');
      report({
        kind: 'line',
        text: `The thresholds for answering were measured with the vendored models; with ${models.english.name} they are only a guess.`,
      });
    }
    index = await load();
  } catch (error) {
    await embedders.close();
    throw error;
  }
  const asking = new Set<Promise<unknown>>();
  return {
    get corpus() {
      return index.corpus;
    },
    ask: (question, options) => {
      const asked = ask(index, question, options);
      asking.add(asked);
      const done = () => asking.delete(asked);
      asked.then(done, done);
      return asked;
    },
    reload: async () => {
      const old = index;
      index = await load();
      // Questions in progress still use it.
      void Promise.allSettled(asking).then(old.close);
    },
    requireModels: async () => {
      await Promise.all([embedders.english.embed('', 'query'), requireVerified(models.multilingual)]);
    },
    close: async () => {
      await embedders.close();
      await index.close();
    },
  };
}
