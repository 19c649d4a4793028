/** Finds notes by passage, tag or words. */

import { addressesIn } from '../../../corpus/addresses.js';
import { fold } from '../../../languages/fold.js';
import type { Note } from '../../../store/notes.js';

/** The notes on the passages named; else those with the tag after `#`; else those with the words in note, tag or passage. */
export function findNotes(notes: readonly Note[], search: string): Note[] {
  const addresses = addressesIn(search);
  if (addresses.length > 0) return notes.filter(({ address }) => addresses.includes(address));
  const wanted = fold(search.trim());
  if (wanted.startsWith('#')) return notes.filter(({ tag }) => fold(tag) === wanted.slice(1));
  return notes.filter((note) => fold([note.note, note.tag, note.passage].join('\n')).includes(wanted));
}
