/** Markdown: headings, `[^1]` notes, lists, tables and block quotations. */

import { withoutFrontMatter } from '../../text/front-matter.js';
import type { Form } from '../form.js';
import { MOST_TEXT_BYTES, prepare } from '../written-text.js';
import { isMarkdown } from './detect.js';

export const markdown: Form = {
  endings: ['.md', '.txt'],
  hasPages: false,
  mostBytes: MOST_TEXT_BYTES,
  detect: ({ text }) => text !== null && isMarkdown(withoutFrontMatter(text.replace(/\r\n?/gu, '\n'))),
  // The parser is loaded on first use: a corpus of plain text then starts a fifth of a second faster.
  async read({ text }) {
    const { body, ...prepared } = await prepare(text ?? '');
    const { readMarkdown } = await import('./markdown.js');
    return { ...readMarkdown(body), ...prepared, unread: [] };
  },
};
