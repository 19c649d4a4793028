/**
 * A look-up in the custom id of a button or menu, so that it works after a restart: `L1:timeline:document:edition:12:`.
 * A menu's chosen value takes the place of the argument, or of the document where that is still open.
 */

import type { CorpusDocument } from '../../corpus/corpus.js';
import { shortEdition, shortKey } from '../library/short-key.js';
import { CUSTOM_ID_CHARS } from '../platform/limits.js';

/** Something that is looked up in a document, whichever way it is asked for: a command, words, a button or a menu. */
export interface LookUp {
  /** That of the feature that answers it; lower-case letters. */
  readonly name: string;
  /** What is looked up: a term, a section, a phrase; '' where nothing need be said. */
  readonly argument: string;
  /** Position of the first entry that a page of a list must hold, from 0. */
  readonly from: number;
}

export interface LookUpState extends LookUp {
  /** As `shortKey` gives it; null where the document is what is asked for. */
  readonly document: string | null;
  /** As `shortEdition` gives it; null with the document. */
  readonly edition: string | null;
}

const VERSION = 'L1';
const OPEN = '-';
const STATE = /^L1:([a-z]+):([0-9a-f]{8}|-):([0-9a-f]{8}|-):(\d{1,5}):([\s\S]*)$/u;

/** The custom id, or null for an argument that is too long for Discord's 100 characters. */
export function encodeLookUp({ name, argument, from }: LookUp, entry: CorpusDocument | null): string | null {
  const document = entry === null ? OPEN : shortKey(entry.document.id);
  const edition = entry === null ? OPEN : shortEdition(entry.edition);
  const id = [VERSION, name, document, edition, from, argument].join(':');
  return id.length <= CUSTOM_ID_CHARS ? id : null;
}

/** The state in a custom id; null when it is not the id of a look-up. */
export function decodeLookUp(customId: string): LookUpState | null {
  const [, name, document = OPEN, edition = OPEN, from = '0', argument = ''] = STATE.exec(customId) ?? [];
  if (name === undefined) return null;
  const isOpen = document === OPEN || edition === OPEN;
  return {
    name,
    argument,
    from: Number(from),
    document: isOpen ? null : document,
    edition: isOpen ? null : edition,
  };
}
