/** The table of the forms that are read. A new form is a folder here and a line in the table. */

import { extname } from 'node:path';
import { docx } from './docx/form.js';
import type { Form, Source } from './form.js';
import { html } from './html/form.js';
import { markdown } from './markdown/form.js';
import { pdf } from './pdf/form.js';
import { plain } from './plain/form.js';
import { decodeText } from './text-encoding.js';

/** In the order in which they are tried: every text is at least plain. */
const FORMS: readonly Form[] = [pdf, docx, html, markdown, plain];

/** The endings of the files that are read, with the full stop. */
export const ENDINGS: readonly string[] = [...new Set(FORMS.flatMap(({ endings }) => endings))];

const endingOf = (name: string) => extname(name).toLowerCase();

/** Whether a file's name has the ending of a form. */
export const hasForm = (name: string) => ENDINGS.includes(endingOf(name));

/** The name without the ending of a form: the document's id. */
export const withoutEnding = (name: string) => (hasForm(name) ? name.slice(0, -extname(name).length) : name);

/** Whether a file with this name has pages that a link can open it at. */
export const hasPages = (name: string) => FORMS.some((form) => form.hasPages && form.endings.includes(endingOf(name)));

/** The most bytes that are read of a file with this name. */
export const mostBytesOf = (name: string) =>
  Math.max(...FORMS.filter(({ endings }) => endings.includes(endingOf(name))).map(({ mostBytes }) => mostBytes));

/**
 * The form of a file, and the file with its text. Throws an Error whose message is a phrase that follows the file's name
 * ("is empty", "is not UTF-8 text") if it has none.
 */
export function recognise(name: string, content: Uint8Array | string): { form: Form; source: Source } {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  if (bytes.length === 0) throw new Error('is empty');
  const decoded = typeof content === 'string' ? { text: content } : decodeText(bytes);
  const source: Source = { name, bytes, text: 'text' in decoded ? decoded.text : null };
  const form = FORMS.find(({ detect }) => detect(source));
  if (form === undefined) throw new Error('fault' in decoded ? decoded.fault : 'has no known form');
  return { form, source };
}
