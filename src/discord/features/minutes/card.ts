/** The minutes as they are read: everything that was said, under the passages that it cites. */

import type { Place, sortMinutes } from '../../../study/minutes.js';
import type { Words } from '../../../words/words.js';
import { linked } from '../../card/citation.js';
import { citedLine } from '../../card/cited-line.js';
import { type ListView, renderList } from '../../card/list.js';
import { renderNotice } from '../../card/notice.js';
import { type ButtonView, type Rendering, textBlock } from '../../card/view.js';
import { type Library, passageAt } from '../../library/library.js';
import type { Said } from './collect.js';
import { minutesId, readId } from './custom-ids.js';
import { quotedWords } from './point.js';
import { MESSAGES } from './words.js';

/** Most minutes fit on one page, which everybody then sees whole. */
const LONGEST_PAGE_CHARS = 3000;

export interface MinutesSetting {
  readonly words: Words;
  readonly library: Library;
}

/** The page of the minutes with the entry at `from`. */
export function renderMinutes(
  sorted: ReturnType<typeof sortMinutes<Said>>,
  { words, library }: MinutesSetting,
  from: number,
): Rendering {
  const { parts, others, notDiscussed, open } = sorted;
  const citation = (place: Place) => citationOf(place, { words, library });
  const heading = (text: string) => `**${text}**`;
  const entry = (group: string, text: string) => ({ group, text, option: null });
  const entries = [
    ...parts.flatMap(({ place, points }) => points.map((point) => entry(citation(place), saidText(point, words)))),
    ...others.map((point) => entry(heading(words.say(MESSAGES.others)), saidText(point, words))),
    ...notDiscussed.map(({ place, points }) => {
      const text = [citation(place), ...points.map((point) => saidText(point, words))].join('\n');
      return entry(heading(words.say(MESSAGES.notDiscussed)), text);
    }),
    ...open.map((point) => entry(heading(words.say(MESSAGES.open)), saidText(point, words))),
  ];
  if (entries.length === 0) return renderNotice(words.say(MESSAGES.none));
  const count = countPoints(sorted);
  const list: ListView = {
    heading: `${words.say(MESSAGES.heading, { count })}\n-# ${words.say(MESSAGES.wordForWord)}`,
    entries,
    from,
    menu: null,
    longestPageChars: LONGEST_PAGE_CHARS,
    pageId: readId,
  };
  return renderList(list, words);
}

/** How many points there are; questions to the bot are none. */
export const countPoints = ({ parts, others, open }: ReturnType<typeof sortMinutes<Said>>): number =>
  [...parts.flatMap(({ points }) => points), ...others, ...open].filter(({ isQuestion }) => !isQuestion).length;

/** Where a passage is, with a link to the reader page. */
function citationOf({ document, address }: Place, { words, library }: MinutesSetting): string {
  const entry = library.document(document);
  const passage = entry === null ? null : passageAt(entry, address);
  return passage === null ? address : citedLine({ passage, highlights: [], rank: null }, { words, library });
}

function saidText({ authorId, words: said, url, isQuestion }: Said, words: Words): string {
  const person = `<@${authorId}>`;
  const who = isQuestion ? words.say(MESSAGES.question, { person }) : person;
  return `${who} · ${linked(words.say(MESSAGES.message), url)}\n${quotedWords(said)}`;
}

/** What the message of open minutes says, with the buttons to take part. */
export function renderOpen(how: string, words: Words): Rendering {
  const buttons: ButtonView[] = [
    { label: words.say(MESSAGES.buttonAdd), customId: minutesId('add') },
    { label: words.say(MESSAGES.buttonRead), customId: readId(0) },
    { label: words.say(MESSAGES.buttonClose), customId: minutesId('close') },
  ];
  const texts = [words.say(MESSAGES.title), how];
  return () => ({ tone: 'neutral', blocks: [...texts.map(textBlock), { kind: 'buttons', buttons }] });
}

/** Says where the closed minutes are, with the buttons to read them and to open them again. */
export function renderClosed(link: string, words: Words): Rendering {
  const buttons: ButtonView[] = [
    { label: words.say(MESSAGES.buttonRead), customId: readId(0) },
    { label: words.say(MESSAGES.buttonReopen), customId: minutesId('open') },
  ];
  const text = words.say(MESSAGES.closed, { link });
  return () => ({ tone: 'neutral', blocks: [textBlock(text), { kind: 'buttons', buttons }] });
}
