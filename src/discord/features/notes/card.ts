/** One note with its passage, as its writer sees it and as it is shared; if the passage has changed, with both texts. */

import type { Note } from '../../../store/notes.js';
import { passageNow } from '../../../study/passage-now.js';
import type { Words } from '../../../words/words.js';
import { shorten, userLine } from '../../card/escape.js';
import { roomOfAll } from '../../card/fit.js';
import { passageText } from '../../card/passages.js';
import { quoteWords } from '../../card/quote.js';
import { type Block, type ButtonView, type Rendering, textBlock } from '../../card/view.js';
import { CARD } from '../../card/words.js';
import type { Library } from '../../library/library.js';
import { noteId, pageId } from './custom-ids.js';
import { MESSAGES } from './words.js';

interface NoteSetting {
  readonly library: Library;
  readonly words: Words;
}

/** A passage that has changed is recognised by its first lines. */
const LONGEST_THEN_CHARS = 600;
/** Escaping can double a note; what is left over stays in it, and the modal to change it shows all. */
const LONGEST_SHOWN_CHARS = 1000;
/** The note comes first; the passage gets at least this much. */
const LEAST_PASSAGE_CHARS = 300;

/** The note for its writer, with the buttons to change, share and delete it; `notice` says what was just done. */
export function renderNote(
  note: Note,
  setting: NoteSetting,
  { canShare, notice }: { readonly canShare: boolean; readonly notice?: string },
): Rendering {
  const { words } = setting;
  const now = placeNow(note, setting.library);
  const button = (label: ButtonView['label'], customId: string): ButtonView => ({ label, customId });
  const buttons = [
    button(words.say(MESSAGES.buttonEdit), noteId('edit', note.id)),
    ...(now.kind === 'moved' || now.kind === 'changed'
      ? [button(words.say(MESSAGES.buttonAccept), noteId('accept', note.id))]
      : []),
    button(words.say(CARD.buttonDelete), noteId('delete', note.id)),
    button(words.say(MESSAGES.buttonBack), pageId(0, '')),
  ];
  const share: Block[] = canShare
    ? [
        {
          kind: 'channels',
          channels: {
            customId: noteId('share', note.id),
            placeholder: words.say(MESSAGES.share),
            chosen: [],
            isMultiple: false,
            withThreads: true,
          },
        },
      ]
    : [];
  return (budgetChars) => {
    const opening = notice === undefined ? [] : [notice];
    const texts = noteTexts(note, setting, budgetChars - roomOfAll(opening));
    return {
      tone: 'neutral',
      blocks: [...[...opening, ...texts].map(textBlock), { kind: 'buttons', buttons }, ...share],
    };
  };
}

/** The note as others see it. */
export const renderSharedNote = (note: Note, personId: string, setting: NoteSetting): Rendering => {
  const opening = setting.words.say(MESSAGES.shown, { person: `<@${personId}>` });
  return (budgetChars) => ({
    tone: 'neutral',
    blocks: [opening, ...noteTexts(note, setting, budgetChars - roomOfAll([opening]))].map(textBlock),
  });
};

/** Asks before a note is deleted. */
export const renderDeletion = (note: Note, words: Words): Rendering => {
  const buttons = [
    { label: words.say(MESSAGES.buttonDeleteReally), customId: noteId('erase', note.id) },
    { label: words.say(MESSAGES.buttonBack), customId: pageId(0, '') },
  ];
  const texts = [words.say(MESSAGES.deleteAsk), shownNote(note)];
  return () => ({ tone: 'neutral', blocks: [...texts.map(textBlock), { kind: 'buttons', buttons }] });
};

/** Where the note's passage is now. */
export function placeNow({ document, address, passage: text }: Note, library: Library): ReturnType<typeof passageNow> {
  const entry = library.document(document);
  return entry === null ? { kind: 'gone' } : passageNow(entry, { address, text });
}

function noteTexts(note: Note, setting: NoteSetting, roomChars: number): string[] {
  const { words, library } = setting;
  const now = placeNow(note, library);
  const shown = shorten(shownNote(note), Math.min(LONGEST_SHOWN_CHARS, roomChars - LEAST_PASSAGE_CHARS));
  const left = roomChars - roomOfAll([shown]);
  const then = (room: number) => quoteWords(shorten(note.passage, Math.min(LONGEST_THEN_CHARS, room)));
  if (now.kind === 'gone') return [words.say(MESSAGES.gone), then(left / 2), shown];
  const view = { passage: now.passage, highlights: [], rank: null };
  if (now.kind === 'same') return [passageText(view, setting, left), shown];
  if (now.kind === 'moved') {
    const line = words.say(MESSAGES.moved);
    return [line, passageText(view, setting, left - roomOfAll([line])), shown];
  }
  const before = [words.say(MESSAGES.changedThen), then(left / 4), words.say(MESSAGES.changedNow)];
  return [...before, passageText(view, setting, left - roomOfAll(before)), shown];
}

/** The note's own words, line by line, and its tag. */
function shownNote({ note, tag }: Note): string {
  const lines = note.split('\n').map((line) => userLine(line, line.length));
  return [...lines, ...(tag === '' ? [] : [`-# #${userLine(tag, tag.length)}`])].join('\n');
}
