/** A folder of Markdown documents with the stored paragraphs, and embedders that take the stored vectors. */

import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { textKey } from '../../dist/embedding/bank-vectors.js';
import { openEmbedders } from '../../dist/embedding/embedder.js';
import { chooseModels } from '../../dist/embedding/model.js';
import { unitMean } from '../../dist/embedding/unit-mean.js';
import { countOf, FILES, rowOf, stored, textsOf, vectorsOf } from './stored.js';

const PASSAGES_OF_A_DOCUMENT = 500;
const PASSAGES_OF_A_SECTION = 20;

/** Writes the first passages as documents, each with those of one package; returns the folder. */
export async function corpusOf(count) {
  const folder = stored(`corpus-${count}`);
  if (existsSync(folder)) return folder;
  const bySource = grouped(await textsOf(FILES.passages, count));
  await mkdir(folder, { recursive: true });
  for (const [source, texts] of bySource) {
    for (let first = 0; first < texts.length; first += PASSAGES_OF_A_DOCUMENT) {
      const part = first / PASSAGES_OF_A_DOCUMENT + 1;
      const blocks = texts
        .slice(first, first + PASSAGES_OF_A_DOCUMENT)
        .flatMap(({ text }, at) =>
          at % PASSAGES_OF_A_SECTION === 0 ? [`## Section ${at / PASSAGES_OF_A_SECTION + 1}`, text] : [text],
        );
      await writeFile(
        join(folder, `${source.split('_')[0]}-${part}.md`),
        `# ${source.split('_')[0]}, part ${part}\n\n${blocks.join('\n\n')}\n`,
      );
    }
  }
  return folder;
}

function grouped(texts) {
  const bySource = new Map();
  for (const text of texts) {
    const others = bySource.get(text.source);
    if (others === undefined) bySource.set(text.source, [text]);
    else others.push(text);
  }
  return bySource;
}

/**
 * One embedder for all languages that knows the stored vectors. For a sentence that was not embedded, something near its passage stands
 * in: what a search costs hardly depends on it.
 */
export async function storedEmbedders(count) {
  const { english: model } = await chooseModels(resolve(import.meta.dirname, '../../models'), undefined);
  const real = openEmbedders({ english: model, multilingual: model });
  const passages = await vectorsOf(FILES.passages, count);
  const vectors = new Map(
    (await textsOf(FILES.passages, count)).map(({ text }, at) => [
      textKey({ role: 'passage', text }),
      rowOf(passages, at),
    ]),
  );
  const embedded = await countOf(FILES.sentences);
  const sentences = await vectorsOf(FILES.sentences, embedded);
  let standIns = 0;
  for (const [at, { text, passage }] of (await textsOf(FILES.sentences)).entries()) {
    if (passage >= count) break;
    if (at >= embedded) standIns += 1;
    const vector = at < embedded ? rowOf(sentences, at) : nearPassage(passages, passage, at, count);
    vectors.set(textKey({ role: 'passage', text }), vector);
  }
  const asked = await vectorsOf(FILES.questions, await countOf(FILES.questions));
  for (const [at, { text }] of (await textsOf(FILES.questions)).entries())
    vectors.set(textKey({ role: 'query', text }), rowOf(asked, at));
  let others = 0;
  const embed = (text, role) => {
    const known = vectors.get(textKey({ role, text }));
    if (known !== undefined) return Promise.resolve(known);
    others += 1;
    return real.english.embed(text, role);
  };
  const english = {
    model,
    embed,
    embedAll: async function* (texts) {
      for (const { text, role } of texts) yield await embed(text, role);
    },
  };
  return {
    english,
    multilingual: english,
    close: real.close,
    /** By the model itself. */
    embedAnew: (text) => real.english.embed(text, 'query'),
    counts: () => ({ embedded: vectors.size - standIns, standIns, others }),
  };
}

/** Of unit length, and about as near to the passage as its sentences are: the passage with a little of another one. */
function nearPassage(passages, passage, at, count) {
  const own = rowOf(passages, passage);
  const other = rowOf(passages, (passage + 1 + at) % count);
  return unitMean([own, own, other]);
}
