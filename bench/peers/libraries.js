/**
 * The libraries that the bot is compared with, each set up as its documentation shows. A library makes from passages and a model
 * an index with `search`, which gives the positions of the five nearest passages, best first; `save` and `load` where it has them.
 */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const FOUND = 5;
const DIMENSION = 384;

const langchainEmbeddings = async (model) => {
  const { Embeddings } = await import('@langchain/core/embeddings');
  return new (class extends Embeddings {
    async embedDocuments(texts) {
      const vectors = [];
      for (const text of texts) vectors.push(await model.embedPassage(text));
      return vectors;
    }
    embedQuery(text) {
      return model.embedQuestion(text);
    }
  })({});
};

const langchainDocuments = (passages) =>
  passages.map((pageContent, position) => ({ pageContent, metadata: { position } }));

const langchainSearch = (store) => async (question) =>
  (await store.similaritySearch(question, FOUND)).map(({ metadata }) => metadata.position);

async function langchainMemory(passages, model) {
  const { MemoryVectorStore } = await import('@langchain/classic/vectorstores/memory');
  const store = await MemoryVectorStore.fromDocuments(langchainDocuments(passages), await langchainEmbeddings(model));
  return { search: langchainSearch(store) };
}

async function langchainHnsw(passages, model, folder) {
  const { HNSWLib } = await import('@langchain/community/vectorstores/hnswlib');
  const embeddings = await langchainEmbeddings(model);
  const store = await HNSWLib.fromDocuments(langchainDocuments(passages), embeddings);
  return {
    search: langchainSearch(store),
    save: () => store.save(folder),
    load: async () => langchainSearch(await HNSWLib.load(folder, embeddings)),
  };
}

async function llamaIndex(passages, model, folder) {
  const { BaseEmbedding, Document, Settings, storageContextFromDefaults, VectorStoreIndex } = await import(
    'llamaindex'
  );
  Settings.embedModel = new (class extends BaseEmbedding {
    getTextEmbedding(text) {
      return model.embedPassage(text);
    }
    getQueryEmbedding({ text }) {
      return model.embedQuestion(text);
    }
  })();
  const documents = passages.map((text, position) => new Document({ text, id_: String(position), metadata: {} }));
  const storageContext = await storageContextFromDefaults({ persistDir: folder });
  const searchIn = (index) => {
    const retriever = index.asRetriever({ similarityTopK: FOUND });
    return async (query) => {
      const nodes = await retriever.retrieve({ query });
      return nodes.map(({ node }) => Number(node.sourceNode?.nodeId ?? node.id_));
    };
  };
  const index = await VectorStoreIndex.fromDocuments(documents, { storageContext });
  return {
    search: searchIn(index),
    save: () => undefined,
    load: async () =>
      searchIn(
        await VectorStoreIndex.init({ storageContext: await storageContextFromDefaults({ persistDir: folder }) }),
      ),
  };
}

const orama = (mode) => async (passages, model, folder) => {
  const [{ create, insertMultiple, load, save, search }, { stopwords }] = await Promise.all([
    import('@orama/orama'),
    import('@orama/stopwords/english'),
  ]);
  // Its page on stop words; a question is full of them.
  const components = { tokenizer: { stopWords: stopwords } };
  const schema = { position: 'number', text: 'string', embedding: `vector[${DIMENSION}]` };
  const searchIn = (db) => async (term) => {
    const vector = { value: await model.embedQuestion(term), property: 'embedding' };
    const { hits } = await search(db, { mode, term, vector, similarity: 0, limit: FOUND });
    return hits.map(({ document }) => document.position);
  };
  const db = create({ schema, components });
  const documents = [];
  for (const [position, text] of passages.entries())
    documents.push({ position, text, embedding: await model.embedPassage(text) });
  await insertMultiple(db, documents);
  const file = join(folder, 'orama.json');
  return {
    search: searchIn(db),
    save: () => writeFile(file, JSON.stringify(save(db))),
    load: async () => {
      const loaded = create({ schema, components });
      load(loaded, JSON.parse(await readFile(file, 'utf8')));
      return searchIn(loaded);
    },
  };
};

async function vectra(passages, model, folder) {
  const { LocalIndex } = await import('vectra');
  const searchIn = (index) => async (question) => {
    const results = await index.queryItems(await model.embedQuestion(question), question, FOUND);
    return results.map(({ item }) => item.metadata.position);
  };
  const index = new LocalIndex(folder);
  await index.createIndex({ version: 1, deleteIfExists: true });
  await index.beginUpdate();
  for (const [position, text] of passages.entries())
    await index.insertItem({ vector: await model.embedPassage(text), metadata: { position } });
  await index.endUpdate();
  return {
    search: searchIn(index),
    save: () => undefined,
    load: async () => {
      const loaded = new LocalIndex(folder);
      await loaded.listItems();
      return searchIn(loaded);
    },
  };
}

async function miniSearch(passages, _model, folder) {
  const { default: MiniSearch } = await import('minisearch');
  const options = { fields: ['text'] };
  const searchIn = (index) => async (question) =>
    index
      .search(question)
      .slice(0, FOUND)
      .map(({ id }) => id);
  const index = new MiniSearch(options);
  index.addAll(passages.map((text, id) => ({ id, text })));
  const file = join(folder, 'minisearch.json');
  return {
    search: searchIn(index),
    save: () => writeFile(file, JSON.stringify(index)),
    load: async () => searchIn(MiniSearch.loadJSON(await readFile(file, 'utf8'), options)),
  };
}

/** By the name that the table shows. */
export const LIBRARIES = {
  'LangChain.js MemoryVectorStore': { packages: ['@langchain/classic'], open: langchainMemory },
  'LangChain.js HNSWLib': { packages: ['@langchain/community', 'hnswlib-node'], open: langchainHnsw },
  'LlamaIndex.TS VectorStoreIndex': { packages: ['llamaindex'], open: llamaIndex },
  'Orama, vector': { packages: ['@orama/orama', '@orama/stopwords'], open: orama('vector') },
  'Orama, hybrid': { packages: ['@orama/orama', '@orama/stopwords'], open: orama('hybrid') },
  'Vectra LocalIndex': { packages: ['vectra'], open: vectra },
  'MiniSearch alone': { packages: ['minisearch'], open: miniSearch, withoutModel: true },
};
