/** The questions: three sets over the brief and XQuAD where EVAL_DIR has them, and otherwise the project's own set. */

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { loadCorpus } from '../../dist/corpus/load.js';
import { outcomeOf, parseGoldQuestions } from '../../dist/evaluation/questions.js';

const ROOT = resolve(import.meta.dirname, '../..');

/** So many of the project's own questions are asked before any is timed: the model loads, and the code is compiled. */
const WARM_UP = 300;

/** The passages of the brief, as the bot divides it. */
export async function briefPassages() {
  const { documents } = await loadCorpus(join(ROOT, 'corpus'));
  return documents.flatMap(({ passages }) => passages);
}

/**
 * @returns whether the sets of EVAL_DIR are used, the English questions that are asked before any is timed, the answerable questions by
 * set and model, and the paragraphs and questions of XQuAD or null
 */
export async function readSets(folder) {
  const read = async (file) => parseGoldQuestions(await readFile(file, 'utf8'));
  const answerable = (questions, isEnglish) =>
    questions.filter(
      ({ answerable: has, label, lang, gold }) =>
        has && gold.length > 0 && (label ?? 'answered') === 'answered' && (lang === 'en') === isEnglish,
    );
  const own = await read(join(ROOT, 'tests/quality/questions.jsonl'));
  const warmUp = answerable(own, true).slice(0, WARM_UP);
  if (!existsSync(join(folder, 'questions.dev.jsonl'))) {
    return {
      isOwn: true,
      warmUp,
      brief: [
        { set: 'own, English', model: 'english', questions: answerable(own, true) },
        { set: 'own, other languages', model: 'multilingual', questions: answerable(own, false) },
      ],
      squad: null,
    };
  }
  const [english, others, people] = await Promise.all(
    ['questions.dev.jsonl', 'questions.other.dev.jsonl', 'questions.people.dev.jsonl'].map((name) =>
      read(join(folder, name)),
    ),
  );
  const { data } = JSON.parse(await readFile(join(folder, 'xquad.en.dev.json'), 'utf8'));
  const paragraphs = data.flatMap((article) => article.paragraphs);
  return {
    isOwn: false,
    warmUp,
    brief: [
      { set: 'English', model: 'english', questions: answerable(english, true) },
      { set: 'people, English', model: 'english', questions: answerable(people, true) },
      {
        set: 'other languages',
        model: 'multilingual',
        questions: [...answerable(others, false), ...answerable(people, false)],
      },
    ],
    squad: {
      passages: paragraphs.map(({ context }) => context.trim()),
      questions: paragraphs.flatMap(({ qas }, gold) => qas.map(({ question }) => ({ question, gold }))),
    },
  };
}

/** The rank of the first passage that answers, from 1; null if none of those found does. */
export const rankOf = (asked, passages) =>
  outcomeOf(asked, { passages: passages.map((passage, at) => ({ ...passage, rank: at + 1, highlights: [] })) }).rank;
