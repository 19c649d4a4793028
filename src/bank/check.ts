/** Checks each question of a model before it is kept: nothing enters a bank that the text does not bear out. */

import type { Label } from '../corpus/bank.js';
import type { CorpusDocument } from '../corpus/corpus.js';
import type { Embedder } from '../embedding/embedder.js';
import { languageOf } from '../embedding/language.js';
import { foldedText } from '../languages/words.js';
import type { Candidate } from './completion.js';
import type { Unit } from './unit.js';

export interface Kept {
  readonly lang: string;
  readonly label: Label;
  readonly question: string;
  /** The whole sentence with the quotation; null if the question is absent. */
  readonly sentence: string | null;
  readonly paragraph: number;
}

type Verdict = { readonly kept: Kept } | { readonly reason: string };

export interface Checker {
  /** The question to keep, or why it is left out. What is kept counts as a twin of what follows. */
  check(candidate: Candidate, unit: Unit): Promise<Verdict>;
}

/** Cosine from which two questions are the same in other words. */
const TWIN = 0.965;
/** The paragraph must be among the first so many, or the question would lead people astray. */
const FOUND_AMONG = 5;

interface Seen {
  readonly vector: Float32Array;
  readonly lang: string;
}

/**
 * A checker for one document.
 * @param known questions of its bank, which are not asked again
 */
export async function createChecker(
  { passages }: CorpusDocument,
  embedder: Embedder,
  known: readonly { readonly question: string; readonly lang: string }[],
): Promise<Checker> {
  const sentences: { paragraph: number; vector: Float32Array }[] = [];
  for (const { paragraph, sentences: ofPassage } of passages) {
    if (paragraph === null) continue;
    for (const sentence of ofPassage) {
      sentences.push({ paragraph, vector: await embedder.embed(sentence, 'passage') });
    }
  }
  const folded = new Set(known.map(({ question }) => foldedText(question)));
  const seen: Seen[] = [];
  for (const { question, lang } of known) seen.push({ vector: await embedder.embed(question, 'query'), lang });

  const rankOf = (vector: Float32Array, paragraph: number): number => {
    const best = new Map<number, number>();
    for (const one of sentences) {
      best.set(one.paragraph, Math.max(best.get(one.paragraph) ?? -1, similarity(vector, one.vector)));
    }
    const own = best.get(paragraph) ?? -1;
    return [...best.values()].filter((other) => other > own).length + 1;
  };

  return {
    check: async ({ label, question, quote }, { lang, passage }) => {
      const sentence = label === 'absent' ? null : sentenceWith(passage.sentences, quote ?? '');
      if (sentence === undefined) return { reason: 'the quotation is not in the paragraph word for word' };
      const language = await languageOf(question);
      if (language.certain && base(language.code) !== base(lang)) return { reason: `the question is not in ${lang}` };
      if (folded.has(foldedText(question))) return { reason: 'the question is in the bank already' };
      const vector = await embedder.embed(question, 'query');
      if (seen.some((one) => one.lang === lang && similarity(one.vector, vector) >= TWIN))
        return { reason: 'the bank has the question in nearly the same words' };
      if (label !== 'absent' && rankOf(vector, passage.paragraph) > FOUND_AMONG)
        return { reason: `the question does not find paragraph ${passage.paragraph}` };
      folded.add(foldedText(question));
      seen.push({ vector, lang });
      return { kept: { lang, label, question, sentence, paragraph: passage.paragraph } };
    },
  };
}

/** The sentence that holds the quotation, white space aside; undefined if none does. */
function sentenceWith(sentences: readonly string[], quote: string): string | undefined {
  const wanted = plain(quote);
  return wanted === '' ? undefined : sentences.find((sentence) => plain(sentence).includes(wanted));
}

const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();

const base = (code: string) => code.split('-')[0];

/** Cosine of two unit vectors. */
const similarity = (one: Float32Array, other: Float32Array): number =>
  one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
