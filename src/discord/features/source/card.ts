/** A source: its reference and link, what leans on it, what else is by its authors, and what is inconsistent about it. */

import { findSources } from '../../../sources/find.js';
import { lookUpSource, type SourceLookUp } from '../../../sources/look-up.js';
import { addressInWords, linkedText, sourceLink } from '../../card/citation.js';
import { disagreementLine } from '../../card/disagreement.js';
import { escapeMarkdown, shorten, userLine } from '../../card/escape.js';
import { renderNotice } from '../../card/notice.js';
import type { CardSetting } from '../../card/setting.js';
import { type Block, type Rendering, roomOf, textBlock } from '../../card/view.js';
import { CARD } from '../../card/words.js';
import { encodeLookUp } from '../../custom-id/look-up.js';
import { withoutDocument } from '../../custom-id/source.js';
import { jumpButtons, leaningSentences, leaningText } from './passages.js';
import { MESSAGES } from './words.js';

/** Entries seen have up to 300 characters. */
const LONGEST_ENTRY_CHARS = 700;
const LONGEST_ECHO_CHARS = 60;
/** A search that fits many sources offers the first of them. */
const OFFERED_SOURCES = 10;

/** The source of that value or the best that the typed words find; a list to choose from where they find none. */
export function renderSource(setting: CardSetting, argument: string): Rendering {
  const { entry } = setting;
  const corpus = { documents: [entry], broken: [] };
  const [best] = findSources(corpus, argument);
  const found = lookUpSource(corpus, `${entry.document.id}/${argument}`) ?? lookUpSource(corpus, argument);
  const source = found ?? (argument === '' || best === undefined ? null : lookUpSource(corpus, best.id));
  return source === null ? renderChoice(setting, argument) : renderFound(source, setting);
}

function renderFound(found: SourceLookUp, { entry, words, library }: CardSetting): Rendering {
  const { source, text, link, passages, entries, related, disagreements } = found;
  const own = entries.map(({ address }) => addressInWords(address, words)).join(', ');
  const head = [
    escapeMarkdown(shorten(withoutLink(text, link), LONGEST_ENTRY_CHARS)),
    link === null ? `-# ${words.say(MESSAGES.noLink)}` : linkedText(link.replace(/^https?:\/\//u, ''), link),
    `-# ${own}`,
  ].join('\n');
  const sentences = leaningSentences(passages);
  const heading = words.say(source.used || sentences.length > 0 ? MESSAGES.leaning : MESSAGES.unused, {
    count: new Set(passages.map(({ passage }) => passage.address)).size,
  });
  const tail = [
    ...(related.length === 0
      ? []
      : [[words.say(MESSAGES.related), ...related.map((one) => `- ${relatedLine(one, words)}`)].join('\n')]),
    ...(disagreements.length === 0
      ? []
      : [
          [
            words.say(CARD.sourceInconsistent),
            ...disagreements.map((disagreement) => `- ${disagreementLine(disagreement, words)}`),
          ].join('\n'),
        ]),
  ];
  const cite = encodeLookUp({ name: 'cite', argument: `apa:${withoutDocument(source.id)}`, from: 0 }, entry);
  const buttons = [
    ...jumpButtons(sentences, entry, words),
    ...(cite === null ? [] : [{ label: words.say(MESSAGES.buttonCite), customId: cite }]),
  ];
  return (budgetChars) => {
    const quoted = (count: number) =>
      count < sentences.length ? [words.say(MESSAGES.more, { count: sentences.length - count })] : [];
    let left = budgetChars - [head, heading, ...tail, ...quoted(0)].reduce((room, one) => room + roomOf(one), 0);
    const shown: string[] = [];
    for (const sentence of sentences) {
      const line = leaningText(sentence, words, library);
      left -= roomOf(line);
      if (left < 0) break;
      shown.push(line);
    }
    const texts = [head, heading, ...shown, ...quoted(shown.length), ...tail];
    const row: Block[] = buttons.length === 0 ? [] : [{ kind: 'buttons', buttons }];
    return { tone: 'neutral', blocks: [...texts.map(textBlock), ...row] };
  };
}

/** The entry's link stands below it. */
const withoutLink = (text: string, link: string | null) => (link === null ? text : text.replace(link, '').trim());

function relatedLine({ source, passages }: SourceLookUp['related'][number], words: CardSetting['words']): string {
  const places = passages.map(({ passage }) => addressInWords(passage.address, words));
  return [sourceLink(source), ...places].join(' · ');
}

function renderChoice({ entry, words }: CardSetting, typed: string): Rendering {
  const corpus = { documents: [entry], broken: [] };
  const choices = findSources(corpus, '').slice(0, OFFERED_SOURCES);
  const opening = words.say(typed === '' ? MESSAGES.which : MESSAGES.unknown, {
    query: userLine(typed, LONGEST_ECHO_CHARS),
  });
  const customId = encodeLookUp({ name: 'source', argument: '', from: 0 }, entry);
  if (customId === null || choices.length === 0) return renderNotice(opening);
  const options = choices.map(({ id, label }) => ({ label, description: null, value: withoutDocument(id) }));
  return () => ({
    tone: 'neutral',
    blocks: [
      textBlock(opening),
      { kind: 'select', select: { customId, placeholder: words.say(CARD.sourceChoose), options } },
    ],
  });
}
