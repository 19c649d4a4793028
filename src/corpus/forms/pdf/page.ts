/** What a page of a PDF holds: runs of text with their place, size and weight, and the lines and rectangles drawn on it. */

import { getResolvedPDFJS } from 'unpdf';
import type { OpenPdf } from './open.js';

type PdfPage = Awaited<ReturnType<OpenPdf['getPage']>>;

/** Characters printed together in one font. Distances are in points from the page's upper left corner. */
export interface Run {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

/** The extent of something drawn: a rule if it is thin, otherwise a rectangle or another shape. */
export interface Shape {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

export interface Page {
  /** Counted from 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  readonly shapes: readonly Shape[];
  readonly hasPicture: boolean;
}

/** A piece of text as PDF.js gives it; a mark of the document's structure has no `str`. */
interface TextItem {
  readonly str?: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

/** Affine transformation of the plane, as PDF writes it. */
type Matrix = readonly [number, number, number, number, number, number];

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

const matrixOf = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix => [a, b, c, d, e, f];

/** Text that runs upwards or downwards is furniture in the margin. */
const MOST_SLANT = 0.2;

/** Dots that lead to the next cell of a table or to a page number. */
const LEADER = /(?:\s*[.…·_]){4,}\s*$/u;

/** TeX's fonts without a table of their characters leave the codes of its two encodings. */
const TEX_CHARACTERS: Readonly<Record<string, string>> = {
  '\v': 'ff',
  '\f': 'fi',
  '\r': 'fl',
  '\u000e': 'ffi',
  '\u000f': 'ffl',
  '\u001b': 'ff',
  '\u001c': 'fi',
  '\u001d': 'fl',
  '\u001e': 'ffi',
  '\u001f': 'ffl',
  '\u0010': '“',
  '\u0011': '”',
  '\u0012': '„',
  '\u0013': '«',
  '\u0014': '»',
  '\u0015': '–',
  '\u0016': '—',
};

/** Reads one page. */
export async function readPage(pdf: OpenPdf, number: number): Promise<Page> {
  const page = await pdf.getPage(number);
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const view = matrixOf(transform);
  // The fonts' names are known once the page's operations are.
  const drawn = await drawnOn(page, view, width * height);
  const { items }: { items: readonly TextItem[] } = await page.getTextContent({ disableNormalization: true });
  const weights = new Map<string, { isBold: boolean; isItalic: boolean }>();
  const weightOf = (font: string) => {
    const known = weights.get(font) ?? weightIn(nameOfFont(page, font));
    weights.set(font, known);
    return known;
  };
  const runs = items.flatMap((item): Run[] => {
    if (item.str === undefined || item.str.trim() === '') return [];
    const placed = times(view, matrixOf(item.transform));
    const size = Math.hypot(placed[2], placed[3]);
    if (size === 0 || Math.abs(placed[1]) > MOST_SLANT * size || placed[0] <= 0) return [];
    const printed = item.str.replace(LEADER, '');
    const text = printed.replace(/\p{Cc}/gu, (code) => TEX_CHARACTERS[code] ?? code);
    if (text.trim() === '') return [];
    const [x0, y] = [placed[4], placed[5]];
    const x1 = x0 + (item.width * printed.length) / item.str.length;
    return [{ text, x0, x1, y, size, ...weightOf(item.fontName) }];
  });
  page.cleanup();
  return { number, width, height, runs, ...drawn };
}

const weightIn = (name: string) => ({
  isBold: /bold|black|heavy|demi|(?:^|\+)(?:CMBX|CMSSBX|SFBX|SFRB|LMRoman\d+-Bold)/iu.test(name),
  isItalic: /italic|oblique|slanted|(?:^|\+)(?:CMTI|CMSL|SFTI|SFSL)/iu.test(name),
});

function nameOfFont(page: PdfPage, font: string): string {
  if (!page.commonObjs.has(font)) return '';
  const found: unknown = page.commonObjs.get(font);
  return typeof found === 'object' && found !== null && 'name' in found ? String(found.name) : '';
}

/** The shapes drawn on a page, and whether it has a picture. */
async function drawnOn(page: PdfPage, view: Matrix, area: number): Promise<Pick<Page, 'shapes' | 'hasPicture'>> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const invisible = new Set([OPS.endPath, OPS.clip, OPS.eoClip]);
  const shapes: Shape[] = [];
  let matrix = view;
  const kept: Matrix[] = [];
  let hasPicture = false;
  for (const [position, operation] of fnArray.entries()) {
    const values: readonly unknown[] = argsArray[position] ?? [];
    switch (operation) {
      case OPS.save:
        kept.push(matrix);
        break;
      case OPS.paintFormXObjectBegin:
        kept.push(matrix);
        if (Array.isArray(values[0])) matrix = times(matrix, matrixOf(values[0].map(Number)));
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        matrix = kept.pop() ?? matrix;
        break;
      case OPS.transform:
        matrix = times(matrix, matrixOf(values.map(Number)));
        hasPicture ||= isOfPicture(matrix, area);
        break;
      case OPS.constructPath:
        if (!invisible.has(Number(values[0]))) shapes.push(...shapesOf(matrix, values[2]));
        break;
    }
  }
  return { shapes, hasPicture };
}

/** A picture is drawn in the unit square, so that only its matrix enlarges to a good part of the page. */
const isOfPicture = ([a, b, c, d]: Matrix, area: number) => Math.abs(a * d - b * c) > area * LEAST_OF_PAGE;
const LEAST_OF_PAGE = 0.2;

/** The shape with these bounds, in the coordinates of the path. */
const shapesOf = (matrix: Matrix, bounds: unknown): Shape[] =>
  bounds instanceof Float32Array || Array.isArray(bounds) ? [shapeOf(matrix, Array.from(bounds, Number))] : [];

function shapeOf(matrix: Matrix, [x0 = 0, y0 = 0, x1 = 0, y1 = 0]: readonly number[]): Shape {
  const corners = [times(matrix, [1, 0, 0, 1, x0, y0]), times(matrix, [1, 0, 0, 1, x1, y1])];
  const [xs, ys] = [corners.map(([, , , , x]) => x), corners.map(([, , , , , y]) => y)];
  return { x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) };
}
