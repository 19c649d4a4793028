/** Reads a PDF: its pages, what recurs on them, their columns and notes, then paragraphs, headings, lists and tables. */

import type { Note } from '../../text/block.js';
import { plainCharacters } from '../../text/characters.js';
import { joinLines, lexiconOf } from '../../text/joining.js';
import { takeNoteBlocks } from '../../text/note-blocks.js';
import { encodeSuperscripts, markBlocks } from '../../text/printed-marks.js';
import type { Reading } from '../form.js';
import { blocksOf } from './blocks.js';
import { columnsOf } from './columns.js';
import { withCyrillic } from './cyrillic.js';
import { readFromLeft } from './direction.js';
import { settleFront } from './front.js';
import { withoutFurniture } from './furniture.js';
import { linesOf, mainSize } from './lines.js';
import { takeFeet } from './notes.js';
import { type OpenPdf, openPdf } from './open.js';
import { type Page, readPage } from './page.js';
import { groupsOf } from './paragraphs.js';
import { typographyOf } from './styles.js';
import { type Inset, isBoxed, takeAligned, takeInsets } from './tables.js';

/** A longer document is a book of several parts. */
const MOST_PAGES = 600;
/** A hundred pages take three seconds; what takes longer than this is not made for reading. */
const MOST_SECONDS = 22;

/** Reads a PDF. Throws an Error with a phrase that follows the file's name. */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const { pages, unread, title: stated } = await pagesOf(bytes);
  const bare = withoutFurniture(withCyrillic(pages).map(readFromLeft));
  const size = mainSize(bare.pages.flatMap(({ runs }) => runs));
  const insets: Inset[] = [];
  const withBoxes = !isBoxed(bare.pages);
  const columns = bare.pages.flatMap((whole) => {
    const taken = takeInsets(whole, withBoxes);
    insets.push(...taken.insets);
    return columnsOf(taken.page.runs, whole.shapes, size).map((runs) => {
      const lines = linesOf(runs, whole.number).map((line) => ({ ...line, text: plainCharacters(line.text) }));
      const aligned = takeAligned(lines);
      insets.push(...aligned.insets);
      return { page: whole.number, lines: aligned.lines };
    });
  });
  const lexicon = lexiconOf(columns.flatMap(({ lines }) => lines.map(({ text }) => text)));
  const feet = takeFeet(columns, size);
  const typography = typographyOf(feet.columns.flatMap(({ lines }) => lines));
  const front = settleFront(groupsOf(feet.columns, typography), typography, bare.runningHeads);
  const listed = takeNoteBlocks(blocksOf(front.groups, insets, lexicon));
  const notes: Note[] = [
    ...feet.notes.map(({ label, lines, page }) => ({ label, text: joinLines(lines, lexicon), page: String(page) })),
    ...listed.notes,
  ];
  // A mark can stand on the page before its note.
  const known = new Map(feet.notes.map(({ label }) => [label, label]));
  return {
    blocks: markBlocks(listed.blocks, listed.notes).map((block) => ({
      ...block,
      text: encodeSuperscripts(block.text, known),
    })),
    notes,
    runningHeads: bare.runningHeads,
    hasMarkup: true,
    stated: { title: front.title ?? stated },
    lines: [],
    lexicon,
    unread,
  };
}

async function pagesOf(bytes: Uint8Array): Promise<{ pages: Page[]; unread: string[]; title: string | null }> {
  const start = performance.now();
  const pdf = await openPdf(bytes);
  try {
    if (pdf.numPages > MOST_PAGES)
      throw new Error(`has ${pdf.numPages} pages; at most ${MOST_PAGES} are read: split it`);
    const pages: Page[] = [];
    const damaged: number[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      if (performance.now() - start > MOST_SECONDS * 1000)
        throw new Error(`takes too long to read: page ${number} of ${pdf.numPages} is reached after ${MOST_SECONDS} s`);
      const page = await readPage(pdf, number).catch(() => null);
      if (page === null) damaged.push(number);
      else pages.push(page);
    }
    const pictures = pages.filter(({ runs, hasPicture }) => runs.length === 0 && hasPicture);
    if (pages.every(({ runs }) => runs.length === 0)) {
      if (damaged.length > 0) throw new Error('is damaged: print it to a new PDF');
      throw new Error(pictures.length > 0 ? 'holds pictures only; run ocrmypdf' : 'contains no words');
    }
    const unread = [
      ...pictures.map(({ number }) => `page ${number} is a picture; run ocrmypdf`),
      ...damaged.map((number) => `page ${number} is damaged`),
    ];
    return { pages, unread, title: await titleStated(pdf) };
  } finally {
    await pdf.destroy();
  }
}

/** The title in the file's properties, unless it is a file's name or a program's default. */
async function titleStated(pdf: OpenPdf): Promise<string | null> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: null }));
  const stated = typeof info === 'object' && info !== null && 'Title' in info ? String(info.Title).trim() : '';
  const isName = /\.(?:docx?|odt|indd|tex|pdf|html?)$|^(?:untitled|microsoft word|document\d*)\b|^[\w-]+$/iu.test(
    stated,
  );
  return stated === '' || isName ? null : stated;
}
