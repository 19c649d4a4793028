/** Passages requested by their place: each quoted in full as far as there is room, with its citation and sources. */

import type { Passage } from '../../corpus/passage.js';
import type { Words } from '../../words/words.js';
import { buttonId } from '../custom-id/button.js';
import type { Library } from '../library/library.js';
import { sourceLines } from './citation.js';
import { citedLine } from './cited-line.js';
import { escapeMarkdown } from './escape.js';
import { quotePassage } from './quote.js';
import { type Block, type Rendering, roomOf, textBlock } from './view.js';
import { ANSWER_BUTTONS, CARD } from './words.js';

/** A passage, the sentences to mark in it, and its citation number, if any. */
export interface PassageView {
  readonly passage: Passage;
  readonly highlights: readonly string[];
  readonly rank: number | null;
}

/** The minimum for each of several passages: its first sentence and a citation. */
const LEAST_SHARE_CHARS = 300;

export interface PassagesSetting {
  readonly words: Words;
  readonly library: Library;
  /** Lines before the first passage. */
  readonly opening?: readonly string[];
  /** False where the message has a button to save them already. */
  readonly canSave?: boolean;
}

/** The passages in the given order; those that do not fit at all are dropped, from the last on. */
export function renderPassages(views: readonly PassageView[], setting: PassagesSetting): Rendering {
  const { words, library, opening = [], canSave = true } = setting;
  return (budgetChars) => {
    const [first, ...others] = new Set(views.map(({ passage }) => library.titleOf(passage.document)));
    // Passages of several documents name theirs in their citations.
    const closing =
      first === undefined || others.length > 0
        ? []
        : [`-# ${words.say(CARD.answerWordForWord, { title: escapeMarkdown(first) })}`];
    let left = [...opening, ...closing].reduce((room, text) => room - roomOf(text), budgetChars);
    const shown = views.slice(0, Math.max(1, Math.floor(left / LEAST_SHARE_CHARS)));
    const blocks: Block[] = [];
    for (const [position, view] of shown.entries()) {
      const share = Math.floor(left / (shown.length - position));
      const text = passageText(view, setting, share - 2);
      left -= roomOf(text);
      if (position > 0) blocks.push({ kind: 'separator' });
      blocks.push(textBlock(text));
    }
    const save = canSave ? saveButton(shown, setting) : [];
    return { tone: 'neutral', blocks: [...opening.map(textBlock), ...blocks, ...closing.map(textBlock), ...save] };
  };
}

/** The button to save a note on one of the passages; a custom id holds those of one document. */
function saveButton(shown: readonly PassageView[], { library, words }: PassagesSetting): Block[] {
  const entry = library.document(shown[0]?.passage.document ?? '');
  if (entry === null) return [];
  const passages = shown.filter(({ passage }) => passage.document === entry.document.id);
  const marks = passages.map(({ passage }) => ({ address: passage.address, marked: [] }));
  const save = { label: words.say(ANSWER_BUTTONS.save), customId: buttonId(entry, 'save', marks) };
  return [{ kind: 'buttons', buttons: [save] }];
}

/** The passage quoted within `roomChars`, with its citation and as many of its sources as still fit. */
export function passageText(
  { passage, highlights, rank }: PassageView,
  setting: PassagesSetting,
  roomChars: number,
): string {
  const citation = citedLine({ passage, highlights, rank }, setting);
  // The passage takes precedence over its sources, whose note numbers stay in its text even where the sources do not fit.
  const whole = quotePassage(passage, highlights, Number.POSITIVE_INFINITY);
  const sources: string[] = [];
  // The passage of a footnote is the note itself, so only its links are new.
  for (const line of sourceLines(passage, highlights).map((source) => `-# ${source}`)) {
    const room = roomChars - [citation, ...sources, line].join('\n').length - 1;
    if (Math.min(whole.length, LEAST_SHARE_CHARS / 2) > room) break;
    if (whole.length > room && sources.length > 0) break;
    sources.push(line);
  }
  const below = [citation, ...sources].join('\n');
  return `${quotePassage(passage, highlights, roomChars - below.length - 1)}\n${below}`;
}
