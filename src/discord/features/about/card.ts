/** What each document is: its origin as stated in its metadata, its size and its edition. */

import type { CorpusDocument } from '../../../corpus/corpus.js';
import type { Words } from '../../../words/words.js';
import { escapeMarkdown } from '../../card/escape.js';
import { type Rendering, roomOf, textBlock } from '../../card/view.js';
import { shortEdition } from '../../custom-id/button.js';

/** The documents one after the other, as many as fit. */
export function renderAbout(documents: readonly CorpusDocument[], words: Words): Rendering {
  return (budgetChars) => {
    const texts: string[] = [];
    let left = budgetChars;
    for (const text of documents.map((entry) => aboutText(entry, words))) {
      left -= roomOf(text);
      if (left >= 0) texts.push(text);
    }
    return { tone: 'neutral', blocks: texts.map(textBlock) };
  };
}

function aboutText({ document, edition }: CorpusDocument, words: Words): string {
  const stated = (value: string | null) => (value === null ? words.say('about.not-stated') : escapeMarkdown(value));
  return [
    `**${escapeMarkdown(document.title)}**`,
    words.say('about.author', { author: stated(document.author) }),
    words.say('about.publisher', { publisher: stated(document.publisher) }),
    words.say('about.series', { series: stated(document.series) }),
    words.say('about.date', { date: stated(document.date) }),
    words.say('about.licence', { licence: stated(document.licence) }),
    words.say('about.address', { url: stated(document.url) }),
    words.say('about.counts', {
      sections: document.sections.length,
      paragraphs: document.sections.reduce((count, { paragraphs }) => count + paragraphs.length, 0),
      footnotes: document.footnotes.length,
      references: document.references.length,
    }),
    `-# ${words.say('about.edition', { edition: shortEdition(edition) })}`,
  ].join('\n');
}
