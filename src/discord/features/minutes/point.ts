/** A point of the minutes as a message of its own, from which its words are read back, and the question to the author of a message. */

import type { Message } from 'discord.js';
import { addressesIn } from '../../../corpus/addresses.js';
import type { CorpusDocument } from '../../../corpus/corpus.js';
import type { Place } from '../../../study/minutes.js';
import type { Words } from '../../../words/words.js';
import { linked, placeIn } from '../../card/citation.js';
import { unescapeMarkdown, userLine } from '../../card/escape.js';
import { messageText } from '../../card/read-back.js';
import { type Block, type ButtonView, type Rendering, textBlock } from '../../card/view.js';
import { ANSWER_BUTTONS } from '../../card/words.js';
import { buttonId, decodeButton } from '../../custom-id/button.js';
import { customIdsIn } from '../../custom-id/finding.js';
import { type Library, passageAt } from '../../library/library.js';
import { minutesId } from './custom-ids.js';
import { MESSAGES } from './words.js';

/** Twice as much when escaped, which still fits into a plain message with its passages. */
export const LONGEST_POINT_CHARS = 800;

export interface PointView {
  readonly authorId: string;
  /** Word for word. */
  readonly words: string;
  /** The passages that it cites, all of one document. */
  readonly places: readonly Place[];
  /** Whether its author leaves it open. */
  readonly isOpen: boolean;
  /** The message that it was taken from; null if it was written for the minutes. */
  readonly sourceUrl: string | null;
}

interface PointSetting {
  readonly words: Words;
  readonly library: Library;
}

/** The point for everybody, with buttons to its passages and to remove it. */
export const renderPoint = (point: PointView, setting: PointSetting): Rendering => {
  const remove: ButtonView = {
    label: setting.words.say(MESSAGES.buttonRemove),
    customId: minutesId(point.isOpen ? 'remove-open' : 'remove'),
  };
  const blocks = [...pointTexts(point, setting), buttonsOf(point, [remove], setting)];
  return () => ({ tone: 'neutral', blocks });
};

/** Asks the author whether their message may become a point; it shows what would be added. */
export const renderAsk = (point: PointView, askerId: string, setting: PointSetting): Rendering => {
  const { words } = setting;
  const asking = words.say(MESSAGES.asking, { author: `<@${point.authorId}>`, person: `<@${askerId}>` });
  const answers: ButtonView[] = [
    { label: words.say(MESSAGES.buttonYes), customId: minutesId('yes') },
    { label: words.say(MESSAGES.buttonNo), customId: minutesId('no') },
  ];
  const blocks = [textBlock(asking), ...pointTexts(point, setting), buttonsOf(point, answers, setting)];
  return () => ({ tone: 'neutral', blocks });
};

function pointTexts({ authorId, words: said, places, isOpen, sourceUrl }: PointView, setting: PointSetting): Block[] {
  const { words, library } = setting;
  const cited = places.flatMap(({ document, address }) => {
    const entry = library.document(document);
    const passage = entry === null ? null : passageAt(entry, address);
    return passage === null ? [] : [placeIn(passage, words, library.readerLink(passage, []))];
  });
  const source = sourceUrl === null ? [] : [linked(words.say(MESSAGES.message), sourceUrl)];
  const open = isOpen ? [`*${words.say(MESSAGES.open)}*`] : [];
  return [textBlock([`<@${authorId}>`, ...cited, ...open, ...source].join(' · ')), textBlock(quotedWords(said))];
}

/** People's words line by line, as a quotation. */
export const quotedWords = (said: string): string =>
  said
    .split('\n')
    .map((line) => `> ${userLine(line, line.length)}`.trimEnd())
    .join('\n');

function buttonsOf({ places }: PointView, own: readonly ButtonView[], { words, library }: PointSetting): Block {
  const entry = library.document(places[0]?.document ?? '');
  const marks = places.map(({ address }) => ({ address, marked: [] }));
  const context: ButtonView[] =
    entry === null ? [] : [{ label: words.say(ANSWER_BUTTONS.context), customId: buttonId(entry, 'context', marks) }];
  return { kind: 'buttons', buttons: [...context, ...own] };
}

/** `https://discord.com/channels/…`, the address of a message. */
const MESSAGE_ADDRESS = /https:\/\/(?:[a-z]{1,10}\.)?discord\.com\/channels\/(?:\d{1,20}|@me)\/\d{1,20}\/\d{1,20}/u;

/** The point in one of the bot's messages, whether its author has agreed to it already or not; null for any other message. */
export function pointOf(message: Message, library: Library): PointView | null {
  const ids = customIdsIn(message);
  const isOpen = ids.includes(minutesId('remove-open'));
  if (!isOpen && !ids.includes(minutesId('remove')) && !ids.includes(minutesId('yes'))) return null;
  const lines = messageText(message).split('\n');
  const start = lines.findIndex((line) => line.startsWith('>'));
  const head = lines[start - 1] ?? '';
  const [, authorId] = /^<@(\d{1,20})>/u.exec(head) ?? [];
  if (authorId === undefined) return null;
  const said = lines.slice(start).flatMap((line) => (line.startsWith('>') ? [line.replace(/^> ?/u, '')] : []));
  const [sourceUrl = null] = MESSAGE_ADDRESS.exec(head) ?? [];
  const words = unescapeMarkdown(said.join('\n')).replaceAll('@\u200b', '@');
  return { authorId, words, places: placesOf(message, library), isOpen, sourceUrl };
}

/** The passages that one of the bot's messages is about: those of a point, or the first one of an answer or a discussion. */
export function placesOf(message: Message, library: Library): Place[] {
  for (const id of customIdsIn(message)) {
    const state = decodeButton(id);
    if (state === null || !ABOUT.includes(state.action)) continue;
    const document = library.byShortKey(state.document)?.document.id;
    if (document !== undefined) return state.passages.map(({ address }) => ({ document, address }));
  }
  return [];
}

/** The buttons that concern what the message is about, rather than further passages. */
const ABOUT: readonly string[] = ['context', 'check'];

/** The passages of the document that people name in a text. */
export const placesNamed = (text: string, entry: CorpusDocument | null): Place[] =>
  entry === null
    ? []
    : addressesIn(text)
        .filter((address) => passageAt(entry, address) !== null)
        .map((address) => ({ document: entry.document.id, address }));
