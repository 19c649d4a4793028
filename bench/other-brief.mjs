// How well questions about another brief, a published PDF, are answered without a bank, and with one written from the prompts of `npm run bank`.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const ID = 'dp3t-robert';
const folder = resolve(process.argv[2] ?? join(HERE, '../../shared/pdf', ID));
if (!existsSync(join(folder, 'source.pdf'))) {
  console.error(`${folder} has no source.pdf: the report is not part of the repository. Name the folder that has it.`);
  process.exit(1);
}

const { questions } = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'));
const place = mkdtempSync(join(tmpdir(), 'other-brief-'));
const file = join(place, 'questions.jsonl');
const gold = questions.map(({ q, quote }, position) => ({
  id: `d-${position + 1}`,
  question: q,
  lang: 'en',
  type: quote === null ? 'unanswerable' : 'answerable',
  document: ID,
  gold: quote === null ? [] : [{ quote }],
  answerable: quote !== null,
}));
writeFileSync(file, gold.map((line) => JSON.stringify(line)).join('\n'));

try {
  for (const [name, banks] of [
    ['without a bank', []],
    ['with a bank', ['questions', 'labelled', 'unanswerable']],
  ]) {
    const corpus = join(place, name);
    mkdirSync(corpus);
    cpSync(join(folder, 'source.pdf'), join(corpus, `${ID}.pdf`));
    for (const kind of banks)
      cpSync(join(HERE, 'other-brief', `${ID}.${kind}.jsonl`), join(corpus, `${ID}.${kind}.jsonl`));
    const printed = execFileSync(process.execPath, ['dist/cli/eval.js', '--questions', file, '--json'], {
      cwd: join(HERE, '..'),
      env: { ...process.env, CORPUS_DIR: corpus, INDEX_DIR: join(place, `${name} index`) },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    console.log(name, printed.toString().trim());
  }
} finally {
  rmSync(place, { recursive: true, force: true });
}
