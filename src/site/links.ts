/** Links that lead out of the page: only web addresses are made into one, whatever a document says. */

import { type Html, html, NOTHING } from './html.js';

/** Whether the text is a web address that may be linked; `javascript:` and the like are not. */
function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol);
}

/** A link with the address as its text; an address that may not be linked stays text. */
export function externalLink(url: string): Html {
  return isWebAddress(url) ? html`<a href="${url}" rel="noreferrer">${url}</a>` : html`<span>${url}</span>`;
}

/** A short link that names the site alone, for where the whole address would drown the text. */
export function siteLink(url: string): Html {
  if (!isWebAddress(url)) return externalLink(url);
  return html`<a href="${url}" rel="noreferrer">${new URL(url).hostname.replace(/^www\./u, '')}</a>`;
}

/** The text with the address in it made a link; appended where the text does not hold it. */
export function withLink(text: string, url: string | null): Html {
  if (url === null) return html`${text}`;
  const start = text.indexOf(url);
  if (start === -1) return html`${text} ${externalLink(url)}`;
  return html`${text.slice(0, start)}${externalLink(url)}${text.slice(start + url.length)}`;
}

/** A link to a place of the same page, with what a screen reader says of it where the text is too short to tell. */
export function placeLink(anchor: string, text: string, spoken?: string): Html {
  return spoken === undefined
    ? html`<a href="#${anchor}">${text}</a>`
    : html`<a href="#${anchor}" aria-label="${spoken}">${text}</a>`;
}

/** The parts with a space between them. */
export const spaced = (parts: readonly Html[]): Html => joined(parts, ' ');

/** The parts with the separator between them. */
export function joined(parts: readonly Html[], separator: string | Html): Html {
  const [first = NOTHING, ...rest] = parts;
  return html`${first}${rest.map((part) => html`${separator}${part}`)}`;
}
