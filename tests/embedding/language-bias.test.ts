/** What marks the language of a text is taken out of the multilingual model's vectors, so that languages meet. */

import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Embedders, openEmbedders } from '../../src/embedding/embedder.js';
import { languageBiasOf, packLanguageBias, withoutLanguage } from '../../src/embedding/language-bias.js';
import { chooseModels } from '../../src/embedding/model.js';

const TWINS = [
  ['When does the ferry leave?', 'Feribot ne zaman kalkıyor?', 'Когда отходит паром?'],
  ['Who pays for the school roof?', 'Okulun çatısının parasını kim ödüyor?', 'Кто платит за крышу школы?'],
  ['How deep is the harbour?', 'Liman ne kadar derin?', 'Какая глубина у гавани?'],
];

const dot = (a: Float32Array = new Float32Array(), b: Float32Array = new Float32Array()) =>
  a.reduce((sum, value, axis) => sum + value * (b[axis] ?? 0), 0);

describe('withoutLanguage', () => {
  it('leaves nothing in the directions in which the means of the languages differ', () => {
    const at = (...numbers: number[]) => Float32Array.from(numbers);
    const many = (vector: Float32Array) => Array.from({ length: 20 }, () => vector);
    const bias = languageBiasOf(
      new Map([
        ['en', many(at(1, 0, 1, 1))],
        ['tr', many(at(0, 1, 1, 1))],
        // Too few to tell their language from their subject.
        ['fi', [at(0, 0, 9, 0)]],
      ]),
    );
    expect(bias).toHaveLength(1);
    const [english, turkish] = [at(0.8, 0, 0.6, 0), at(0, 0.8, 0.6, 0)].map((vector) => withoutLanguage(vector, bias));
    expect([...(english ?? [])]).toEqual([...(turkish ?? [])].map((value) => expect.closeTo(value, 5)));
    expect(dot(english, english)).toBeCloseTo(1, 5);
    expect(packLanguageBias(bias)).toHaveLength(16);
  });
});

describe('the multilingual model', () => {
  let finished: Embedders;
  let raw: Embedders;

  beforeAll(async () => {
    const models = await chooseModels(resolve(import.meta.dirname, '../../models'), undefined);
    finished = openEmbedders(models);
    raw = openEmbedders(models, true);
  });
  afterAll(() => Promise.all([finished.close(), raw.close()]));

  /** How much nearer the same question in another language is than another question in the same language, at the least. */
  async function leadOf({ multilingual }: Embedders): Promise<number> {
    const vectors = await Promise.all(
      TWINS.map((twin) => Promise.all(twin.map((text) => multilingual.embed(text, 'query')))),
    );
    const leads = vectors.flatMap((twin, subject) =>
      twin.flatMap((vector, language) => {
        const same = twin.filter((other) => other !== vector).map((other) => dot(vector, other));
        const others = vectors.filter((_, at) => at !== subject).map((other) => dot(vector, other[language]));
        return Math.min(...same) - Math.max(...others);
      }),
    );
    return Math.min(...leads);
  }

  it('places a question nearer to the same in other languages than it would with their marks', async () => {
    expect(await leadOf(finished)).toBeGreaterThan((await leadOf(raw)) + 0.02);
  });
});
