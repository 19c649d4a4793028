/** A person's notes on passages, readable by that person alone. */

import { randomUUID } from 'node:crypto';
import type { Store } from './store.js';
import type { Tables } from './tables.js';

/** A note for every paragraph of several briefs. */
export const NOTES_PER_PERSON = 300;

export interface Note {
  readonly id: string;
  /** The document's id. */
  readonly document: string;
  /** The edition in which the passage reads as below. */
  readonly edition: string;
  /** As in `Passage.address`. */
  readonly address: string;
  /** The passage's text. */
  readonly passage: string;
  readonly note: string;
  /** '' for none. */
  readonly tag: string;
  readonly notedAt: number;
}

/** Keeps a note and returns its id; null if the person has as many as one may. */
export const keepNote = (store: Store, userId: string, note: Omit<Note, 'id'>) =>
  store.transaction(async (transaction): Promise<string | null> => {
    const person = store.keyedHash(userId);
    const { count } = await transaction
      .selectFrom('notes')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('person', '=', person)
      .executeTakeFirstOrThrow();
    if (count >= NOTES_PER_PERSON) return null;
    const { notedAt, ...rest } = note;
    const id = randomUUID();
    await transaction
      .insertInto('notes')
      .values({ id, person, ...rest, noted_at: notedAt })
      .execute();
    return id;
  });

/** All notes of the person, the newest first. */
export async function notesOf({ database, keyedHash }: Store, userId: string): Promise<Note[]> {
  const rows = await database
    .selectFrom('notes')
    .selectAll()
    .where('person', '=', keyedHash(userId))
    .orderBy('noted_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(noteIn);
}

/** The note, if it is the person's own; else null. */
export async function noteOf({ database, keyedHash }: Store, userId: string, id: string): Promise<Note | null> {
  const row = await database
    .selectFrom('notes')
    .selectAll()
    .where('id', '=', id)
    .where('person', '=', keyedHash(userId))
    .executeTakeFirst();
  return row === undefined ? null : noteIn(row);
}

type NoteChange = Partial<Pick<Note, 'edition' | 'address' | 'passage' | 'note' | 'tag'>>;

/** Changes the person's own note. */
export async function changeNote(
  { database, keyedHash }: Store,
  userId: string,
  id: string,
  change: NoteChange,
): Promise<void> {
  await database
    .updateTable('notes')
    .set(change)
    .where('id', '=', id)
    .where('person', '=', keyedHash(userId))
    .execute();
}

/** Deletes the person's own note. */
export async function deleteNote({ database, keyedHash }: Store, userId: string, id: string): Promise<void> {
  await database.deleteFrom('notes').where('id', '=', id).where('person', '=', keyedHash(userId)).execute();
}

const noteIn = ({ person: _, noted_at: notedAt, ...rest }: Tables['notes']): Note => ({ ...rest, notedAt });
