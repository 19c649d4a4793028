/** The public pages about privacy and terms, as Discord wants them of a verified bot: each in all of the bot's languages. */

import { AUTONYMS } from '../words/autonyms.js';
import { LANGUAGES, type Words, wordsIn } from '../words/words.js';
import { type Html, html, trusted } from './html.js';
import { type Page, renderPage } from './shell.js';
import { POLICIES, TERMS } from './words.js';

export interface PolicyContent {
  /** How people reach whoever runs the bot; undefined: the pages say how to find out. */
  readonly operatorContact: string | undefined;
  /** What the bot stores, as it says on Discord: paragraphs and lists in Discord's markup. */
  privacyTexts(words: Words): readonly string[];
}

/** The pages by path. */
export function policyPages({ operatorContact, privacyTexts }: PolicyContent): [string, Page][] {
  const contact = (words: Words) => contactLine(operatorContact, words);
  const privacy = (words: Words) =>
    html`${privacyTexts(words).map(fromMarkup)}${contact(words)}<p><a href="../terms/index.html">${words.say(POLICIES.terms)}</a></p>`;
  const terms = (words: Words) =>
    html`${Object.values(TERMS).map((term) => html`<p>${words.say(term)}</p>`)}${contact(words)}<p><a href="../privacy/index.html">${words.say(POLICIES.privacy)}</a></p>`;
  return [
    ['privacy/index.html', inEachLanguage(POLICIES.privacy, privacy)],
    ['terms/index.html', inEachLanguage(POLICIES.terms, terms)],
  ];
}

function inEachLanguage(title: (typeof POLICIES)['privacy' | 'terms'], content: (words: Words) => Html): Page {
  const links = LANGUAGES.map(
    (language) => html`<li lang="${language}"><a href="#${language}">${AUTONYMS[language]}</a></li>
`,
  );
  const sections = LANGUAGES.map((language) => {
    const words = wordsIn(language);
    return html`<section id="${language}" lang="${language}"><h2>${words.say(title)}</h2>
${content(words)}</section>
`;
  });
  const body = html`<div class="page"><nav aria-label="Languages"><ol>
${links}</ol></nav>
<main id="text" class="policy" tabindex="-1"><header><h1>${title.en}</h1></header>
${sections}</main></div>`;
  return renderPage({ title: title.en, running: html`<a href="../index.html">${title.en}</a>`, body });
}

function contactLine(contact: string | undefined, words: Words): Html {
  if (contact === undefined) return html`<p>${words.say(POLICIES.operatorUnknown)}</p>`;
  const address = addressOf(contact);
  return html`<p>${words.say(POLICIES.operator)} ${address === null ? contact : html`<a href="${address}">${contact}</a>`}</p>`;
}

/** Where a contact leads: to a page, or to an e-mail; null for one that is neither. */
function addressOf(contact: string): string | null {
  if (/^https:\/\/\S+$/u.test(contact)) return contact;
  return /^[^\s@:]+@[^\s@]+$/u.test(contact) ? `mailto:${contact}` : null;
}

/** A text in Discord's markup: bold, code and lists, which is all that the policy uses. */
function fromMarkup(text: string): Html {
  const lines = text.split('\n');
  const items = lines.filter((line) => line.startsWith('- ')).map((line) => html`<li>${inline(line.slice(2))}</li>`);
  const paragraphs = lines.filter((line) => !line.startsWith('- ')).map((line) => html`<p>${inline(line)}</p>`);
  return html`${paragraphs}${items.length === 0 ? null : html`<ul>${items}</ul>`}
`;
}

/** Every second part between two `**` is bold, and between two backticks code. */
const inline = (text: string): Html =>
  alternating(text, '**', 'strong', (part) => alternating(part, '`', 'code', (plain) => html`${plain}`));

function alternating(text: string, mark: string, tag: 'strong' | 'code', within: (part: string) => Html): Html {
  const parts = text.split(mark).map((part, position) => {
    const content = within(part);
    return position % 2 === 1 ? html`${trusted(`<${tag}>`)}${content}${trusted(`</${tag}>`)}` : content;
  });
  return html`${parts}`;
}
