/** The messages of a position: the passage with its buttons, the result, and the reasons. No name appears in any of them. */

import type { CorpusDocument } from '../../../corpus/corpus.js';
import type { Passage } from '../../../corpus/passage.js';
import { CHOICES, type Position, type PositionVote } from '../../../store/positions.js';
import type { Words } from '../../../words/words.js';
import { userLine } from '../../card/escape.js';
import { fitting, roomOfAll } from '../../card/fit.js';
import { renderNotice } from '../../card/notice.js';
import { passageText } from '../../card/passages.js';
import { type ButtonView, type Rendering, textBlock } from '../../card/view.js';
import { type Library, passageAt } from '../../library/library.js';
import { positionId } from './custom-ids.js';
import { type Counts, LEAST_VOTES, type Result } from './result.js';
import { CHOICE_BUTTONS, MESSAGES } from './words.js';

export const LONGEST_WHY_CHARS = 300;

interface PositionSetting {
  readonly words: Words;
  readonly library: Library;
}

/** The passage with buttons to vote; once it is closed, without them. */
export function renderPosition(position: Position, { words, library }: PositionSetting): Rendering {
  const heading = `### ${words.say(position.firstId === null ? MESSAGES.title : MESSAGES.second)}`;
  const isClosed = position.closedAt !== null;
  const when = `<t:${Math.floor(position.endsAt / 1000)}:D>`;
  const closing = isClosed ? words.say(MESSAGES.closedNow) : `-# ${words.say(MESSAGES.how, { when })}`;
  const choices = CHOICES.map(
    (choice): ButtonView => ({
      label: words.say(CHOICE_BUTTONS[choice]),
      customId: positionId(choice, position.id),
    }),
  );
  const why = { label: words.say(MESSAGES.buttonWhy), customId: positionId('why', position.id) };
  const close = { label: words.say(MESSAGES.buttonClose), customId: positionId('close', position.id) };
  const buttons = isClosed ? [] : [{ kind: 'buttons' as const, buttons: [...choices, why, close] }];
  const passage = passageOf(position, library.document(position.document));
  return (budgetChars) => {
    const room = budgetChars - roomOfAll([heading, closing]) - 2;
    const text = passageText({ passage, highlights: [], rank: null }, { words, library }, room);
    return { tone: 'neutral', blocks: [...[heading, text, closing].map(textBlock), ...buttons] };
  };
}

/** The passage that people vote on, in the words in which it was opened, whatever a new edition says. */
function passageOf({ document, address, passage: text }: Position, entry: CorpusDocument | null): Passage {
  const now = entry === null ? null : passageAt(entry, address);
  if (now?.text === text) return now;
  const paragraph = Number(/\d+/u.exec(address)?.[0] ?? 0);
  const plain = { address, document, kind: 'paragraph' as const, section: now?.section ?? '', page: null };
  return { ...plain, paragraph, text, sentences: [text], footnotes: [] };
}

/** `The group's position on ¶ 12`: what notifications show of the result. */
export const resultLine = ({ address }: Position, words: Words): string =>
  words.say(MESSAGES.result, { number: Number(/\d+/u.exec(address)?.[0] ?? 0) });

/** The result, with a button for the reasons, and one for a second round after the first. */
export function renderResult(position: Position, result: Result, hasReasons: boolean, words: Words): Rendering {
  const { counts, before, moved } = result;
  const texts = [
    `**${resultLine(position, words)}**`,
    counts === null ? words.say(MESSAGES.tooFew) : countsText(counts, words, '\n'),
    ...(before === null || counts === null
      ? []
      : [words.say(MESSAGES.shift, { counts: countsText(before, words, ' · ') })]),
    ...(moved === null ? [] : [words.say(MESSAGES.changed, moved)]),
  ];
  const reasons = { label: words.say(MESSAGES.buttonReasons), customId: positionId('reasons', position.id) };
  const again = { label: words.say(MESSAGES.buttonAgain), customId: positionId('again', position.id) };
  const buttons = [...(hasReasons && counts !== null ? [reasons] : []), ...(position.firstId === null ? [again] : [])];
  return () => ({
    tone: 'neutral',
    blocks: [...texts.map(textBlock), ...(buttons.length === 0 ? [] : [{ kind: 'buttons' as const, buttons }])],
  });
}

const countsText = (counts: Counts, words: Words, between: string): string =>
  CHOICES.map((choice) => `${words.say(CHOICE_BUTTONS[choice])}: **${counts[choice]}**`).join(between);

/** What people gave as reasons, in an order that tells nothing; nothing if too few people voted. */
export function renderReasons(
  votes: readonly PositionVote[],
  shuffleKey: (why: string) => string,
  words: Words,
): Rendering {
  if (votes.length < LEAST_VOTES) return renderNotice(words.say(MESSAGES.tooFew));
  const reasons = votes
    .flatMap(({ why }) => (why === '' ? [] : [why]))
    .map((why) => ({ why, key: shuffleKey(why) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ why }) => `- ${userLine(why, LONGEST_WHY_CHARS)}`);
  if (reasons.length === 0) return renderNotice(words.say(MESSAGES.noReasons));
  const heading = words.say(MESSAGES.reasons);
  return (budgetChars) => {
    const rest = (count: number) => words.say(MESSAGES.more, { count });
    const shown = fitting(reasons, budgetChars - roomOfAll([heading]), { rest });
    return { tone: 'neutral', blocks: [textBlock(heading), textBlock(shown.join('\n'))] };
  };
}
