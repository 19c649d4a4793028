/** A source: its reference and link, the passages that rely on it, related entries, and inconsistencies in the brief. */

import { findSources } from '../../../sources/find.js';
import { lookUpSource, type SourceLookUp } from '../../../sources/look-up.js';
import { addressInWords, linkedText, sourceLink } from '../../card/citation.js';
import { disagreementLine } from '../../card/disagreement.js';
import { escapeMarkdown, shorten, userLine } from '../../card/escape.js';
import { renderList } from '../../card/list.js';
import { renderNotice } from '../../card/notice.js';
import type { CardSetting } from '../../card/setting.js';
import { type Rendering, textBlock } from '../../card/view.js';
import { CARD } from '../../card/words.js';
import { encodeLookUp, type LookUp } from '../../custom-id/look-up.js';
import { withoutDocument } from '../../custom-id/source.js';
import { jumpButtons, sentencesUsing, usingText } from './passages.js';
import { MESSAGES } from './words.js';

/** Entries seen so far have up to 300 characters. */
const LONGEST_ENTRY_CHARS = 700;
const LONGEST_ECHO_CHARS = 60;
/** If a search matches many sources, this many are offered. */
const OFFERED_SOURCES = 10;

/** The source with that value, or the best match for the typed words; if there is none, a list to choose from. */
export function renderSource(setting: CardSetting, { argument, from }: LookUp): Rendering {
  const { entry } = setting;
  const corpus = { documents: [entry], broken: [] };
  const [best] = findSources(corpus, argument);
  const found = lookUpSource(corpus, `${entry.document.id}/${argument}`) ?? lookUpSource(corpus, argument);
  const source = found ?? (argument === '' || best === undefined ? null : lookUpSource(corpus, best.id));
  return source === null ? renderChoice(setting, argument) : renderFound(source, setting, from);
}

/**
 * Page by page: the sentences that rely on the source, then its related entries and inconsistencies. Page buttons count
 * positions from 1, since 0 opens the source itself.
 */
function renderFound(found: SourceLookUp, { entry, words, library }: CardSetting, from: number): Rendering {
  const { source, text, link, passages, entries: own, related, disagreements } = found;
  const sentences = sentencesUsing(passages);
  const heading = words.say(source.used || sentences.length > 0 ? MESSAGES.uses : MESSAGES.unused, {
    count: new Set(passages.map(({ passage }) => passage.address)).size,
  });
  const head = [
    escapeMarkdown(shorten(withoutLink(text, link), LONGEST_ENTRY_CHARS)),
    link === null ? `-# ${words.say(MESSAGES.noLink)}` : linkedText(link.replace(/^https?:\/\//u, ''), link),
    `-# ${own.map(({ address }) => addressInWords(address, words)).join(', ')}`,
    heading,
  ].join('\n');
  const entryOf = (group: string | null, one: string) => ({ group, text: one, option: null });
  const argument = withoutDocument(source.id);
  const cite = encodeLookUp({ name: 'cite', argument: `apa:${argument}`, from: 0 }, entry);
  const list = {
    heading: head,
    entries: [
      ...sentences.map((sentence) => entryOf(null, usingText(sentence, words, library))),
      ...related.map((one) => entryOf(words.say(MESSAGES.related), `- ${relatedLine(one, words)}`)),
      ...disagreements.map((one) => entryOf(words.say(CARD.sourceInconsistent), `- ${disagreementLine(one, words)}`)),
    ],
    from: Math.max(0, from - 1),
    longestPageChars: Number.POSITIVE_INFINITY,
    menu: null,
    buttonsFor: (first: number, end: number) => [
      ...jumpButtons(sentences.slice(first, end), entry, words),
      ...(cite === null ? [] : [{ label: words.say(MESSAGES.buttonCite), customId: cite }]),
    ],
    pageId: (first: number) => encodeLookUp({ name: 'source', argument, from: first + 1 }, entry),
  };
  return renderList(list, words);
}

/** The entry without its link, which is shown below it. */
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
