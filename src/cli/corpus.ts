/**
 * `npm run corpus`: what the reader makes of the corpus folder, as an outline for people or, with --json, one document a line;
 * with --check, where a document disagrees with itself about its sources.
 */

import { parseArgs } from 'node:util';
import { loadSettings } from '../config.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Document, Section } from '../corpus/document.js';
import { loadCorpus } from '../corpus/load.js';
import { checkInEnglish } from '../sources/check.js';

const USAGE = 'Usage: npm run --silent corpus -- [--json | --check]';

/** The document's sections as an indented list, with the counts of everything that can be cited. */
function outlineOf(document: Document): string {
  const depthOf = (section: Section): number => {
    const parent = document.sections.find(({ id }) => id === section.parent);
    return parent === undefined ? 0 : depthOf(parent) + 1;
  };
  const paragraphs = document.sections.flatMap((section) => section.paragraphs);
  const linked = document.footnotes.filter(({ urls }) => urls.length > 0);
  return [
    document.title,
    [document.author, document.publisher, document.series, document.date]
      .filter((field) => field !== null)
      .join(' · ') || 'author and date not stated',
    '',
    ...document.sections.map((section) => `${'  '.repeat(depthOf(section))}${section.title}  ${rangeOf(section)}`),
    '',
    `${count(paragraphs.length, 'paragraph')} in ${count(document.sections.length, 'section')}`,
    `${count(document.footnotes.length, 'footnote')}, ${linked.length} with a link`,
    count(document.references.length, 'reference'),
    `Also citable: ${document.matter.map(({ title }) => title).join(', ') || 'nothing else'}`,
  ].join('\n');
}

/** "¶ 6–10", or "empty". */
function rangeOf({ paragraphs }: Section): string {
  const [first, last] = [paragraphs[0]?.n, paragraphs.at(-1)?.n];
  if (first === undefined) return '(no text of its own)';
  return first === last ? `¶ ${first}` : `¶ ${first}–${last}`;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

type Form = 'outline' | 'json' | 'check';

function inForm(corpus: Corpus, form: Form): string {
  const documents = corpus.documents.map(({ document }) => document);
  if (form === 'check') return checkInEnglish(corpus);
  return form === 'json'
    ? documents.map((document) => JSON.stringify(document)).join('\n')
    : documents.map(outlineOf).join('\n\n');
}

function print(corpus: Corpus, form: Form): void {
  console.log(inForm(corpus, form));
  const { broken } = corpus;
  for (const { file, reason } of broken) console.error(`Not used: ${file} ${reason}`);
}

function readForm(): Form | null {
  try {
    const { json, check } = parseArgs({ options: { json: { type: 'boolean' }, check: { type: 'boolean' } } }).values;
    if (json && check) return null;
    return json ? 'json' : check ? 'check' : 'outline';
  } catch {
    return null;
  }
}

const form = readForm();
if (form === null) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  try {
    print(await loadCorpus(loadSettings().corpusDir), form);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
