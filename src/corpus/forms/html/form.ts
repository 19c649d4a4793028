/** HTML: a saved page of the web. */

import type { Form } from '../form.js';

/** A page with its pictures inside is larger than a text. */
const MOST_BYTES = 20_000_000;

export const html: Form = {
  endings: ['.html', '.htm'],
  hasPages: false,
  mostBytes: MOST_BYTES,
  detect: ({ name, text }) =>
    text !== null && (/\.html?$/iu.test(name) || /^\s*<(?:!doctype html|html)\b/iu.test(text)),
  async read({ text }) {
    const { readHtml } = await import('./html.js');
    return readHtml(text ?? '');
  },
};
