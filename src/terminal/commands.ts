/** The chat's commands: one list, from which completion and help are derived. */

import { closest, distance } from 'fastest-levenshtein';
import type { Answer } from '../answer/answer.js';
import { addressesIn } from '../corpus/addresses.js';
import type { Corpus, CorpusDocument } from '../corpus/corpus.js';
import type { Footnote } from '../corpus/document.js';
import { type Page, wrapped } from './page.js';
import { printable } from './printable.js';
import { renderNames } from './render-names.js';
import { counted, renderOutline } from './render-outline.js';
import { renderPassage } from './render-passage.js';
import { renderFootnotes, renderReferences } from './render-sources.js';

/** What a command can read. */
export interface Talk {
  readonly corpus: Corpus;
  /** The answer that was shown last, if any. */
  readonly lastAnswer: Answer | undefined;
  readonly page: Page;
}

interface Command {
  readonly name: string;
  /** As in the help, e.g. `/passage 12`. */
  readonly usage: string;
  readonly summary: string;
  /** Returns the text to show, or null to leave the chat. */
  readonly run: (talk: Talk, argument: string) => string | null;
}

/** A mistyped command this many letters from a real one is probably that one. */
const TYPO_LETTERS = 2;

const COMMANDS: readonly Command[] = [
  {
    name: '/passage',
    usage: '/passage 12',
    summary: 'show a paragraph; also 12-14, ¶ 12, fn 9 (footnote), ref 4 (reference)',
    run: showPassages,
  },
  {
    name: '/sources',
    usage: '/sources',
    summary: 'the notes behind the last answer; /sources all for every note and reference',
    run: showSources,
  },
  {
    name: '/outline',
    usage: '/outline',
    summary: 'the sections, with their paragraphs',
    run: ({ corpus, page }) => corpus.documents.map(({ document }) => renderOutline(document, page)).join('\n\n'),
  },
  {
    name: '/names',
    usage: '/names',
    summary: 'the index of persons, organisations, places and programmes; /names RUSI for one',
    run: (talk, argument) =>
      documentsInTalk(talk)
        .map((entry) => renderNames(entry, argument, talk.page))
        .join('\n\n'),
  },
  { name: '/help', usage: '/help', summary: 'this list', run: showHelp },
  { name: '/quit', usage: '/quit', summary: 'leave; so do Ctrl-C and Ctrl-D', run: () => null },
];

export const COMMAND_NAMES: readonly string[] = COMMANDS.map(({ name }) => name);

/** Words with which people try to leave a program whose commands they do not know. */
const LEAVING_WORDS: ReadonlySet<string> = new Set(['exit', '/exit']);

/** A command's name may be typed without its slash if it is the whole line. */
const withSlash = (line: string) => (COMMAND_NAMES.includes(`/${line.toLowerCase()}`) ? `/${line}` : line);

/**
 * Whether to pass the line to `runCommand`: it begins with a slash, is a command's name, leaves the chat, or names a place with
 * its kind, such as `fn 9` or 'what does paragraph 12 say?'.
 */
export function isCommand(line: string): boolean {
  const isPlace = addressesIn(line).length > 0 && !/^\d/u.test(line);
  return withSlash(line).startsWith('/') || LEAVING_WORDS.has(line) || isPlace;
}

/** Returns what the command shows, or null if it leaves the chat; an unknown one gets a hint. */
export function runCommand(line: string, talk: Talk): string | null {
  if (LEAVING_WORDS.has(line)) return null;
  const typed = withSlash(line);
  if (!typed.startsWith('/')) return showPassages(talk, typed);
  const [name = '', ...words] = typed.toLowerCase().split(/\s+/u);
  const command = COMMANDS.find((known) => known.name === name);
  if (command !== undefined) return command.run(talk, words.join(' '));
  const nearest = closest(name, [...COMMAND_NAMES]);
  const guess = distance(name, nearest) <= TYPO_LETTERS ? ` Did you mean ${nearest}?` : '';
  return wrapped(`There is no command ${printable(name)}.${guess} /help lists the commands.`, talk.page);
}

function showHelp({ page }: Talk): string {
  const widest = Math.max(...COMMANDS.map(({ usage }) => usage.length));
  const lines = COMMANDS.map(({ usage, summary }) => {
    const label = usage.padEnd(widest + 2);
    return page.colors.bold(label) + wrapped(summary, page, label.length).slice(label.length);
  });
  const intro = 'Ask in your own words, in any language: the answer is a passage of the brief, with its source.';
  return [wrapped(intro, page), '', ...lines].join('\n');
}

function showPassages(talk: Talk, argument: string): string {
  const { page } = talk;
  const addresses = addressesIn(argument);
  if (addresses.length === 0) {
    return wrapped(
      'Which one? /passage 12 for a paragraph, /passage fn 9 for a footnote, /passage ref 4 for a reference.',
      page,
    );
  }
  const documents = talk.corpus.documents.map(({ document }) => document);
  const inTalk = documentsInTalk(talk);
  const all = inTalk.flatMap(({ passages }) => passages);
  const shown = addresses
    .flatMap((address) => all.filter((passage) => passage.address === address))
    .map((passage) => renderPassage(passage, {}, page, documents));
  const missing = addresses.filter((address) => all.every((passage) => passage.address !== address));
  if (missing.length === 0) return shown.join('\n\n');
  const places = missing.map((address) => address.replace(/^p/u, '¶ ')).join(', ');
  const absent = wrapped(`There is no ${places} here. ${inTalk.map(extentOf).join(' ')}`, page);
  return [...shown, absent].join('\n\n');
}

function showSources(talk: Talk, argument: string): string {
  const notes = argument === 'all' ? [] : notesBehind(talk.lastAnswer);
  const inTalk = documentsInTalk(talk);
  if (notes.length > 0) {
    const more = wrapped('/sources all lists every note and reference.', talk.page);
    return `${renderFootnotes('Sources of the last answer:', notes, talk.page)}\n\n${more}`;
  }
  const lists = inTalk.flatMap(({ document }) => {
    const of = inTalk.length > 1 ? ` of “${printable(document.title)}”` : '';
    return [
      document.footnotes.length > 0 ? renderFootnotes(`Footnotes${of}:`, document.footnotes, talk.page) : null,
      document.references.length > 0 ? renderReferences(`References${of}:`, document.references, talk.page) : null,
    ].filter((list) => list !== null);
  });
  if (lists.length === 0) return 'The brief names no sources.';
  // Without this, the whole list would read as the sources of the answer.
  if (argument !== 'all' && talk.lastAnswer !== undefined)
    lists.unshift(wrapped('No note stands behind the last answer. These are all that the brief has.', talk.page));
  return lists.join('\n\n');
}

/** The document of the last answer, or else all of them. */
function documentsInTalk({ corpus, lastAnswer }: Talk): readonly CorpusDocument[] {
  const asked = lastAnswer?.passages[0]?.document;
  const only = corpus.documents.filter(({ document }) => document.id === asked);
  return only.length > 0 ? only : corpus.documents;
}

/** The notes of the answer's passages, without duplicates; none if the passages are not an answer. */
function notesBehind(answer: Answer | undefined): readonly Footnote[] {
  if (answer?.answered !== true) return [];
  return [
    ...new Map(answer.passages.flatMap(({ footnotes }) => footnotes).map((note) => [note.number, note])).values(),
  ];
}

function extentOf({ document }: CorpusDocument): string {
  const paragraphs = document.sections.flatMap((section) => section.paragraphs);
  const counts = [
    counted(paragraphs.length, 'paragraph'),
    counted(document.footnotes.length, 'footnote'),
    counted(document.references.length, 'reference'),
  ];
  return `“${printable(document.title)}” has ${counts.join(', ')}.`;
}
