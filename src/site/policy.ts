/** What a page may load and run: only its own styles and scripts, identified by their hashes. */

import { createHash } from 'node:crypto';

/**
 * The Content-Security-Policy of a page with the given inline styles and scripts, and with or without a form.
 * The icon, the only image, is embedded in the page.
 */
export function contentSecurityPolicy(styles: readonly string[], scripts: readonly string[], hasForm: boolean): string {
  return [
    "default-src 'none'",
    `style-src ${sources(styles)}`,
    `script-src ${sources(scripts)}`,
    'img-src data:',
    "base-uri 'none'",
    `form-action ${hasForm ? "'self'" : "'none'"}`,
  ].join('; ');
}

function sources(texts: readonly string[]): string {
  if (texts.length === 0) return "'none'";
  return texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');
}
