/** What each document is: its origin as stated in its metadata, its size and its edition. */

import type { CorpusDocument } from '../../../corpus/corpus.js';
import type { Words } from '../../../words/words.js';
import { escapeMarkdown } from '../../card/escape.js';
import { fitting } from '../../card/fit.js';
import { type Rendering, textBlock } from '../../card/view.js';
import { shortEdition } from '../../library/short-key.js';
import { MESSAGES } from './words.js';

/** As many of the documents as fit. */
export function renderAbout(documents: readonly CorpusDocument[], words: Words): Rendering {
  const texts = documents.map((entry) => aboutText(entry, words));
  return (budgetChars) => ({ tone: 'neutral', blocks: fitting(texts, budgetChars).map(textBlock) });
}

function aboutText({ document, edition }: CorpusDocument, words: Words): string {
  const stated = (value: string | null) => (value === null ? words.say(MESSAGES.notStated) : escapeMarkdown(value));
  return [
    `**${escapeMarkdown(document.title)}**`,
    words.say(MESSAGES.author, { author: stated(document.author) }),
    words.say(MESSAGES.publisher, { publisher: stated(document.publisher) }),
    words.say(MESSAGES.series, { series: stated(document.series) }),
    words.say(MESSAGES.date, { date: stated(document.date) }),
    words.say(MESSAGES.licence, { licence: stated(document.licence) }),
    words.say(MESSAGES.address, { url: stated(document.url) }),
    words.say(MESSAGES.counts, {
      sections: document.sections.length,
      paragraphs: document.sections.reduce((count, { paragraphs }) => count + paragraphs.length, 0),
      footnotes: document.footnotes.length,
      references: document.references.length,
    }),
    `-# ${words.say(MESSAGES.edition, { edition: shortEdition(edition) })}`,
  ].join('\n');
}
