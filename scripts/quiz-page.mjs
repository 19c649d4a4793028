// Writes docs/quality/quiz-items.md: a hundred quiz items of the brief as they are asked, to be read by eye (`npm run quiz-page`).
import { writeFileSync } from 'node:fs';
import { openAnswerer } from '../dist/answer/open.js';
import { gapHint } from '../dist/discord/card/gap-hint.js';
import { chooseItems, quizPoolOf } from '../dist/study/quiz/pool.js';
import { wordsIn } from '../dist/words/words.js';

const COUNT = 100;
const LETTERS = 'ABCD';
const words = wordsIn('en');
const PAGE = 'docs/quality/quiz-items.md';

const answerer = await openAnswerer(
  { corpusDir: 'corpus', indexDir: 'index', modelsDir: 'models', embeddingModel: undefined },
  () => undefined,
);
const [entry] = answerer.corpus.documents;
const pool = await quizPoolOf(entry, () => Promise.resolve());
const wish = { count: COUNT, seed: 'third page', section: null, without: new Set() };
const chosen = await chooseItems(pool, wish, (question) => answerer.ask(question));
await answerer.close();

const escaped = (text) => text.replace(/[*_<>[\]]/gu, '\\$&');

function shown(item, position) {
  const heading = `### ${position + 1}. `;
  const place = `¶ ${item.passage.paragraph}`;
  if (item.kind === 'gap') {
    const sentence = `${escaped(item.before)}\\_\\_\\_\\_\\_\\_${escaped(item.after)}`;
    return `${heading}Which words are missing?\n\n> ${sentence}\n>\n> ${gapHint(item, words)}\n\nAnswer: **${escaped(item.missing)}** (${place})`;
  }
  const asked =
    item.kind === 'answer'
      ? `${heading}${escaped(item.question)}`
      : `${heading}Which source does the brief give for this?\n\n> ${escaped(item.sentence)}`;
  const options = item.options.map(({ key, text, passage }, at) => {
    const from = passage === null ? '' : ` (¶ ${passage.paragraph})`;
    const line = `${LETTERS[at]} · ${escaped(text)}${from}`;
    return `- ${key === item.right ? `**${line}**` : line}`;
  });
  return `${asked}\n\n${options.join('\n')}`;
}

const counts = ['answer', 'source', 'gap'].map((kind) => pool.filter((item) => item.kind === kind).length);
const text = `# A hundred quiz items

Made by \`npm run quiz-page\` from the brief in \`corpus/\`: ${pool.length} items (${counts[0]} questions, ${counts[1]} sources, ${counts[2]} gaps), of which a hundred
are chosen as \`/quiz\` chooses them, each about another sentence. Every sentence is printed in the brief; the right one is bold. The line
below a gap is the hint that the bot shows with it: the first letter of each missing word, a dot for each other letter, and whether it is a number.
Tests check by rule that each has one right answer ([quiz.test.ts](../../tests/study/quiz.test.ts)).

${chosen.map(shown).join('\n\n')}
`;
writeFileSync(PAGE, text);
console.log(`${chosen.length} items in ${PAGE}`);
