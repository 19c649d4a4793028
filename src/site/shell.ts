/** The frame of every page: head with policy, style and icon, the skip link, and the dark/light switch. */

import { type Html, html, trusted } from './html.js';
import { contentSecurityPolicy } from './policy.js';
import { appearanceScript } from './script.js';
import { COLOURS } from './style/colours.js';
import { PRINT } from './style/print.js';
import { SCREEN } from './style/screen.js';

const STYLE = COLOURS + SCREEN + PRINT;

/** A pilcrow, the sign in every citation. */
const ICON =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"%3E%3Crect width="32" height="32" rx="7" fill="%231d5c73"/%3E%3Cpath d="M14 25V17a5 5 0 0 1 0-10h8M19 7v18" fill="none" stroke="%23fff" stroke-width="2.5"/%3E%3C/svg%3E';

export interface Page {
  /** The whole page as text. */
  readonly text: string;
  /** Its Content-Security-Policy, for the header too. */
  readonly policy: string;
}

export interface PageParts {
  readonly title: string;
  /** Shown in the bar at the top, on one line. */
  readonly running: Html;
  readonly body: Html;
  /** Run after the text, as modules. */
  readonly scripts?: readonly string[];
  /** Whether it has a form that is sent to this server. */
  readonly hasForm?: boolean;
  /** Of the page's own words, as a BCP 47 tag; English if left out. */
  readonly language?: string;
}

/** The page. The language of a document's words is marked on their elements. */
export function renderPage({ title, running, body, scripts = [], hasForm = false, language = 'en' }: PageParts): Page {
  const early = appearanceScript();
  const policy = contentSecurityPolicy([STYLE], [early, ...scripts], hasForm);
  const { markup } = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="${ICON}">
<style>${trusted(STYLE)}</style>
<script>${trusted(early)}</script>
</head>
<body>
<a class="skip" href="#text">Skip to the text</a>
<div class="bar" role="banner"><p>${running}</p><button type="button" id="appearance" aria-pressed="false" hidden>Dark</button></div>
${body}
${scripts.map((script) => html`<script type="module">${trusted(script)}</script>`)}
</body>
</html>
`;
  return { text: markup, policy };
}
