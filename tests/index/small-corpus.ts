/** Two short documents, one with a bank, and an index folder, in a temporary folder: an index that is built in a moment. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ask } from '../../src/answer/ask.js';
import { loadCorpus } from '../../src/corpus/load.js';
import { type Embedder, type Embedders, openEmbedders } from '../../src/embedding/embedder.js';
import { chooseModels } from '../../src/embedding/model.js';
import { openIndex } from '../../src/index/open.js';

export const MODELS_DIR = resolve(import.meta.dirname, '../../models');

const FILES = {
  'harbour.md': `# The Harbour of Split

## Depth

Split lies on the Adriatic. The harbour was deepened in 2020 by the port authority.[^1] Ferries have called more often since.

## Trade

Wine is shipped from Split to Ancona every week. Olive oil from the islands is shipped to Venice in autumn.

[^1]: Port Authority, Annual Report. https://harbour.example/2020
`,
  'orchards.md': `# Orchards of the Valley

## Frost

Late frost destroyed half of the apricots in the spring. Growers now light candles between the rows at night.

## Water

Each orchard draws its water from the canal. The canal was dug by the monks of the abbey.
`,
  'harbour.questions.jsonl': `{"lang":"en","paragraph":1,"answer":"The harbour was deepened in 2020 by the port authority.","question":"Who dug the harbour deeper?"}
{"lang":"tr","paragraph":2,"answer":null,"question":"Split'ten hangi mallar gemiyle gönderiliyor?"}
`,
  'harbour.unanswerable.jsonl': `{"question":"How many ships sank off Split in 1900?","kind":"number","near":1}
`,
};

export const QUESTIONS = ['Who deepened the harbour?', 'why do growers light candles?', 'Kanalı kim kazdı?'];

export interface Place {
  readonly corpusDir: string;
  readonly indexDir: string;
  remove(): Promise<void>;
}

/** Writes the small corpus into a temporary folder of its own. */
export async function smallCorpus(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'small-corpus-'));
  const corpusDir = join(folder, 'corpus');
  await mkdir(corpusDir);
  await Promise.all(Object.entries(FILES).map(([name, text]) => writeFile(join(corpusDir, name), text)));
  return { corpusDir, indexDir: join(folder, 'index'), remove: () => rm(folder, { recursive: true, force: true }) };
}

export interface CountedEmbedders extends Embedders {
  /** Texts embedded since the last call, in order. */
  taken(): string[];
}

/** The real models; the vector of a text seen before is given again, so that building anew takes no time, and each is counted. */
export async function countedEmbedders(): Promise<CountedEmbedders> {
  const embedders = openEmbedders(await chooseModels(MODELS_DIR, undefined));
  let asked: string[] = [];
  const counted = ({ model, embed }: Embedder): Embedder => {
    const seen = new Map<string, Promise<Float32Array>>();
    const once: Embedder['embed'] = (text, role) => {
      asked.push(text);
      const vector = seen.get(role + text) ?? embed(text, role);
      seen.set(role + text, vector);
      return vector;
    };
    return {
      model,
      embed: once,
      embedAll: async function* (texts) {
        for (const { text, role } of texts) yield await once(text, role);
      },
    };
  };
  return {
    english: counted(embedders.english),
    multilingual: counted(embedders.multilingual),
    close: embedders.close,
    taken: () => {
      const taken = asked;
      asked = [];
      return taken;
    },
  };
}

/**
 * Opens the index of a place as it stands there now, and says what a person who waits was told.
 * @param vectorsUrl the database for the vectors of passages and sentences; left out: the index folder
 */
export async function openSmall({ corpusDir, indexDir }: Place, embedders: Embedders, vectorsUrl?: string) {
  const lines: string[] = [];
  let progress = 0;
  const index = await openIndex({ indexDir, vectorsUrl }, await loadCorpus(corpusDir), embedders, (event) => {
    if (event.kind === 'line') lines.push(event.text);
    else progress += 1;
  });
  return { index, lines, progress, answers: () => Promise.all(QUESTIONS.map((question) => ask(index, question))) };
}
