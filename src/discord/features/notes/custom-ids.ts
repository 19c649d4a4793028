/** The custom ids of notes: of their buttons and menus, and of the two modals. */

export const PREFIX = 'note:';

/** The custom ids of the modals' inputs. */
export const INPUTS = { passage: 'passage', note: 'note', tag: 'tag', show: 'show' } as const;

/** What is done with one note; `change` is the modal that `edit` opens, and `erase` follows `delete`. */
const ACTIONS = ['edit', 'change', 'delete', 'erase', 'accept', 'share'] as const;
type NoteAction = (typeof ACTIONS)[number];

type NoteState =
  | { readonly kind: 'new'; readonly button: string }
  | { readonly kind: 'open' }
  | { readonly kind: 'page'; readonly from: number; readonly search: string }
  | { readonly kind: NoteAction; readonly noteId: string };

const PAGE = /^note:page:(\d{1,5}):([\s\S]*)$/u;
const OF_NOTE = /^note:([a-z]{1,10}):([0-9a-f-]{36})$/u;
const NEW = `${PREFIX}new:`;

/** The menu that opens one of the notes listed. */
export const OPEN_ID = `${PREFIX}open`;

export const noteId = (action: NoteAction, id: string): string => `${PREFIX}${action}:${id}`;

/** A page of the notes that were searched for. */
export const pageId = (from: number, search: string): string => `${PREFIX}page:${from}:${search}`;

/** The modal for a new note on the passages of the button with this custom id. */
export const newNoteId = (button: string): string => `${NEW}${button}`;

/** The state in a custom id; null if it is none of these. */
export function decodeNote(customId: string): NoteState | null {
  if (customId === OPEN_ID) return { kind: 'open' };
  if (customId.startsWith(NEW)) return { kind: 'new', button: customId.slice(NEW.length) };
  const [, from, search] = PAGE.exec(customId) ?? [];
  if (from !== undefined && search !== undefined) return { kind: 'page', from: Number(from), search };
  const [, action, id] = OF_NOTE.exec(customId) ?? [];
  const kind = ACTIONS.find((one) => one === action);
  return kind === undefined || id === undefined ? null : { kind, noteId: id };
}
