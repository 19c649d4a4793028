/** The list of a person's notes. */

import type { Note } from '../../../store/notes.js';
import { notesOf } from '../../../store/notes.js';
import { addressInWords } from '../../card/citation.js';
import { shorten, userLine } from '../../card/escape.js';
import { renderList } from '../../card/list.js';
import { renderNotice } from '../../card/notice.js';
import type { Rendering } from '../../card/view.js';
import { ANSWER_BUTTONS } from '../../card/words.js';
import type { RequestContext } from '../../gateway/context.js';
import { libraryOf, passageAt } from '../../library/library.js';
import { CUSTOM_ID_CHARS } from '../../platform/limits.js';
import { OPEN_ID, pageId } from './custom-ids.js';
import { findNotes } from './search.js';
import { MESSAGES } from './words.js';

/** Enough to recognise a note, and what was searched for. */
const LONGEST_NOTE_CHARS = 160;
const LONGEST_ECHO_CHARS = 60;

/** The person's notes, the newest first, or those that the search finds; '' searches for nothing. */
export async function renderNotes(
  userId: string,
  { from, search }: { readonly from: number; readonly search: string },
  { store, words, answerer }: RequestContext,
): Promise<Rendering> {
  const all = await notesOf(store, userId);
  const found = search === '' ? all : findNotes(all, search);
  const shown = userLine(search, LONGEST_ECHO_CHARS);
  if (all.length === 0) return renderNotice(words.say(MESSAGES.none, { save: words.say(ANSWER_BUTTONS.save) }));
  if (found.length === 0) return renderNotice(words.say(MESSAGES.noneFound, { search: shown }));
  const library = libraryOf(answerer.corpus);
  const isChanged = ({ document, address, passage }: Note): boolean => {
    const entry = library.document(document);
    return entry === null || passageAt(entry, address)?.text !== passage;
  };
  const entries = found.map((note) => {
    const place = addressInWords(note.address, words) || note.address;
    const title = library.documents.length > 1 ? [userLine(library.titleOf(note.document), LONGEST_ECHO_CHARS)] : [];
    const tag = note.tag === '' ? [] : [`#${userLine(note.tag, note.tag.length)}`];
    const changed = isChanged(note) ? [`*${words.say(MESSAGES.changed)}*`] : [];
    const text = userLine(note.note, LONGEST_NOTE_CHARS);
    return {
      group: null,
      text: `${[`**${place}**`, ...title, ...tag, ...changed].join(' · ')}\n${text}`,
      option: { label: place, description: shorten(note.note, LONGEST_ECHO_CHARS), value: note.id },
    };
  });
  const list = {
    heading:
      search === ''
        ? words.say(MESSAGES.title, { count: found.length })
        : words.say(MESSAGES.found, { count: found.length, search: shown }),
    entries,
    from,
    menu: { customId: OPEN_ID, placeholder: words.say(MESSAGES.open) },
    pageId: (start: number) => {
      const id = pageId(start, search);
      return id.length <= CUSTOM_ID_CHARS ? id : null;
    },
  };
  return renderList(list, words);
}
