/** A footnote in full: the claim it supports, the note, its source, the link, and inconsistencies in the brief. */

import { lookUpFootnote } from '../../../sources/look-up.js';
import { addressInWords, citationLine, linkedText, noteLine, sourceLink } from '../../card/citation.js';
import { disagreementLine } from '../../card/disagreement.js';
import { shorten, userLine } from '../../card/escape.js';
import { renderNotice } from '../../card/notice.js';
import { quoteHighlights } from '../../card/quote.js';
import type { CardSetting } from '../../card/setting.js';
import { type ButtonView, type Rendering, textBlock } from '../../card/view.js';
import { CARD } from '../../card/words.js';
import { encodeLookUp } from '../../custom-id/look-up.js';
import { placeOf } from '../../custom-id/sentence.js';
import { withoutDocument } from '../../custom-id/source.js';
import { MESSAGES } from './words.js';

const LONGEST_CLAIM_CHARS = 600;
const LONGEST_NOTE_CHARS = 500;
const LONGEST_ECHO_CHARS = 20;
/** Notes that cite more works than this get a count of the rest. */
const SHOWN_SOURCES = 3;
const SHOWN_DISAGREEMENTS = 3;

/** The note of that number, written in any way ("9", "fn 9"); if there is none, says which numbers exist. */
export function renderFootnote({ entry, words, library }: CardSetting, argument: string): Rendering {
  const number = Number(/\d{1,4}/u.exec(argument)?.[0] ?? Number.NaN);
  const found = lookUpFootnote(entry, number);
  if (found === null) {
    const numbers = entry.document.footnotes.map((note) => note.number);
    if (numbers.length === 0) return renderNotice(words.say(MESSAGES.none));
    const range = { first: Math.min(...numbers), last: Math.max(...numbers) };
    return renderNotice(words.say(MESSAGES.unknown, { number: userLine(argument, LONGEST_ECHO_CHARS), ...range }));
  }
  const { note, sources, link, linkFrom, claim, passage, disagreements } = found;
  const texts = [
    ...(claim === '' ? [] : [quoteHighlights({ sentences: [claim], highlights: [claim] }, LONGEST_CLAIM_CHARS)]),
    ...(passage === null ? [] : [citationLine(passage, null, null, words, library.readerLink(passage, [claim]))]),
    noteLine(note, LONGEST_NOTE_CHARS),
    ...(linkFrom === 'source' && link !== null
      ? [
          words.say(MESSAGES.borrowed, {
            link: linkedText(shorten(link.replace(/^https?:\/\//u, ''), LONGEST_NOTE_CHARS), link),
          }),
        ]
      : []),
    ...(link === null ? [words.say(MESSAGES.noLink)] : []),
    sources.length === 0
      ? words.say(MESSAGES.noSource)
      : words.say(CARD.answerSource, { sources: sources.slice(0, SHOWN_SOURCES).map(sourceLink).join(' · ') }),
    ...(disagreements.length === 0
      ? []
      : [
          [
            words.say(CARD.sourceInconsistent),
            ...disagreements.slice(0, SHOWN_DISAGREEMENTS).map((one) => `- ${disagreementLine(one, words)}`),
          ].join('\n'),
        ]),
  ];
  const button = (label: string, customId: string | null): ButtonView[] =>
    customId === null ? [] : [{ label, customId }];
  const buttons = [
    ...(passage === null
      ? []
      : button(
          addressInWords(passage.address, words),
          encodeLookUp({ name: 'open', argument: placeOf(passage, claim, 0), from: 0 }, entry),
        )),
    ...sources
      .slice(0, 1)
      .flatMap(({ id }) =>
        button(
          words.say(MESSAGES.buttonSource),
          encodeLookUp({ name: 'source', argument: withoutDocument(id), from: 0 }, entry),
        ),
      ),
  ];
  return () => ({
    tone: 'neutral',
    blocks: [...texts.map(textBlock), ...(buttons.length === 0 ? [] : [{ kind: 'buttons', buttons } as const])],
  });
}
