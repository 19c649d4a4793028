/**
 * A look-up in the custom id of a button or menu, so that it works after a restart: `L1:timeline:document:edition:12:`.
 * The chosen value of a menu replaces the argument, or the document where that is not chosen yet.
 */

import type { CorpusDocument } from '../../corpus/corpus.js';
import { shortEdition, shortKey } from '../library/short-key.js';
import { CUSTOM_ID_CHARS } from '../platform/limits.js';

/** A look-up in a document, whether requested by a command, a message, a button or a menu. */
export interface LookUp {
  /** The name of the feature that answers it; lower-case letters. */
  readonly name: string;
  /** What to look up: a term, a section, a phrase; '' where the feature needs none. */
  readonly argument: string;
  /** Position, from 0, of an entry that the page of a list must include. */
  readonly from: number;
}

export interface LookUpState extends LookUp {
  /** `shortKey` of the document's id; null if the menu asks for the document. */
  readonly document: string | null;
  /** `shortEdition` of its edition; null if `document` is. */
  readonly edition: string | null;
}

const VERSION = 'L1';
const OPEN = '-';
const STATE = /^L1:([a-z]+):([0-9a-f]{8}|-):([0-9a-f]{8}|-):(\d{1,5}):([\s\S]*)$/u;

/** The custom id; null if the argument is too long for Discord's 100 characters. */
export function encodeLookUp({ name, argument, from }: LookUp, entry: CorpusDocument | null): string | null {
  const document = entry === null ? OPEN : shortKey(entry.document.id);
  const edition = entry === null ? OPEN : shortEdition(entry.edition);
  const id = [VERSION, name, document, edition, from, argument].join(':');
  return id.length <= CUSTOM_ID_CHARS ? id : null;
}

/** The state in a custom id; null if it is not of a look-up. */
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
