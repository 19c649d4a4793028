/** Real paragraphs for an index at size: those of the HTML pages that Debian's documentation packages install. */

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { stopWords } from '../../dist/index/words.js';

const FEWEST_WORDS = 21;
const MOST_WORDS = 64;
/** Of one package, so that none outweighs the others. */
const MOST_OF_A_FOLDER = 20_000;
/** Prose in English: so many of its words are "the", "of", "is" … */
const STOP_WORDS_SHARE = 0.3;
/** Whole sentences of plain text, without what Markdown reads as markup. */
const PLAIN_PROSE = /^\p{Lu}[\p{L}\p{N} .,;:'"()\-–—/%’“”?!=+]*[.!?]$/u;
/** A paragraph that begins or ends like another is a variant of it. */
const SAME_WORDS = 8;

const TEXT_BLOCKS = new Set(['p', 'dd', 'li', 'td', 'blockquote', 'div']);
const NOT_PROSE = new Set(['script', 'style', 'pre', 'nav', 'table', 'head', 'header', 'footer']);

const unzip = promisify(gunzip);

/**
 * Finds distinct paragraphs in folders, one folder for each package.
 * @returns paragraphs with the name of their folder, in an order that looks like chance but is the same each time
 */
export async function findParagraphs(folders) {
  const known = new Set();
  const found = [];
  for (const folder of folders) {
    let count = 0;
    for (const page of await pagesIn(folder)) {
      for (const text of paragraphsOf(await readPage(page))) {
        const words = text.split(' ');
        const ends = [words.slice(0, SAME_WORDS), words.slice(-SAME_WORDS)].map((some) => some.join(' ').toLowerCase());
        if (ends.some((end) => known.has(end))) continue;
        for (const end of ends) known.add(end);
        found.push({ text, source: decodeURIComponent(basename(folder)) });
        count += 1;
      }
      if (count >= MOST_OF_A_FOLDER) break;
    }
  }
  return inHashOrder(found, ({ text }) => text);
}

async function pagesIn(folder) {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const pages = files.filter((file) => file.isFile() && /\.x?html?(?:\.gz)?$/u.test(file.name));
  return inHashOrder(
    pages.map((file) => join(file.parentPath, file.name)),
    (page) => page.slice(folder.length),
  );
}

async function readPage(page) {
  const bytes = await readFile(page);
  return (page.endsWith('.gz') ? await unzip(bytes) : bytes).toString('utf8');
}

function paragraphsOf(html) {
  const paragraphs = [];
  let text = '';
  let skipping = 0;
  const finish = () => {
    const paragraph = text.replace(/\s+/gu, ' ').trim();
    if (isProse(paragraph)) paragraphs.push(paragraph);
    text = '';
  };
  const parser = new Parser({
    onopentag: (name) => {
      if (NOT_PROSE.has(name)) skipping += 1;
      if (TEXT_BLOCKS.has(name)) finish();
    },
    onclosetag: (name) => {
      if (NOT_PROSE.has(name)) skipping -= 1;
      if (TEXT_BLOCKS.has(name)) finish();
    },
    ontext: (data) => {
      if (skipping === 0) text += data;
    },
  });
  parser.end(html);
  return paragraphs;
}

function isProse(paragraph) {
  const words = paragraph.split(' ');
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS || !PLAIN_PROSE.test(paragraph)) return false;
  return words.filter((word) => stopWords.has(word.toLowerCase())).length >= STOP_WORDS_SHARE * words.length;
}

function inHashOrder(items, textOf) {
  const hashed = items.map((item) => [createHash('sha256').update(textOf(item)).digest('hex'), item]);
  return hashed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}
