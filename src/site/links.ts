/** External links: only web addresses become links, whatever a document contains. */

import { type Html, html, NOTHING } from './html.js';

/** Whether the text is a web address that may be linked, unlike `javascript:` and the like. */
function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol);
}

/** A link with the address as its text; other addresses stay plain text. */
export function externalLink(url: string): Html {
  return isWebAddress(url) ? html`<a href="${url}" rel="noreferrer">${url}</a>` : html`<span>${url}</span>`;
}

/** A short link that names only the site, where the whole address would be too long for the text. */
export function siteLink(url: string): Html {
  if (!isWebAddress(url)) return externalLink(url);
  return html`<a href="${url}" rel="noreferrer">${new URL(url).hostname.replace(/^www\./u, '')}</a>`;
}

/** The text with the address in it as a link; the link is appended if the text does not contain it. */
export function withLink(text: string, url: string | null): Html {
  if (url === null) return html`${text}`;
  const start = text.indexOf(url);
  if (start === -1) return html`${text} ${externalLink(url)}`;
  return html`${text.slice(0, start)}${externalLink(url)}${text.slice(start + url.length)}`;
}

/** A link within the page, with a label for screen readers if the text is too short to be clear. */
export function placeLink(anchor: string, text: string, spoken?: string): Html {
  return spoken === undefined
    ? html`<a href="#${anchor}">${text}</a>`
    : html`<a href="#${anchor}" aria-label="${spoken}">${text}</a>`;
}

/** The parts joined by the separator. */
export function joined(parts: readonly Html[], separator: string | Html): Html {
  const [first = NOTHING, ...rest] = parts;
  return html`${first}${rest.map((part) => html`${separator}${part}`)}`;
}
