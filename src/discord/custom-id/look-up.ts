/**
 * A look-up in the custom id of a button or menu, so that it works after a restart: `L1:timeline:document:edition:12:`.
 * A menu's chosen value takes the place of the argument, or of the document where that is still open.
 */

import type { CorpusDocument } from '../../corpus/corpus.js';
import { LOOK_UPS, type LookUp, type LookUpName } from '../gateway/look-up.js';
import { CUSTOM_ID_CHARS } from '../platform/limits.js';
import { shortEdition, shortKey } from './button.js';

interface AnyLookUp extends Omit<LookUp, 'name'> {
  readonly name: LookUpName;
}

export interface LookUpState extends AnyLookUp {
  /** As `shortKey` gives it; null where the document is what is asked for. */
  readonly document: string | null;
  /** As `shortEdition` gives it; null with the document. */
  readonly edition: string | null;
}

const VERSION = 'L1';
const OPEN = '-';
const STATE = /^L1:([a-z]+):([0-9a-f]{8}|-):([0-9a-f]{8}|-):(\d{1,5}):([\s\S]*)$/u;

/** The custom id, or null for an argument that is too long for Discord's 100 characters. */
export function encodeLookUp({ name, argument, from }: AnyLookUp, entry: CorpusDocument | null): string | null {
  const document = entry === null ? OPEN : shortKey(entry.document.id);
  const edition = entry === null ? OPEN : shortEdition(entry.edition);
  const id = [VERSION, name, document, edition, from, argument].join(':');
  return id.length <= CUSTOM_ID_CHARS ? id : null;
}

/** The state in a custom id; null when it is none of a look-up. */
export function decodeLookUp(customId: string): LookUpState | null {
  const [, written, document = OPEN, edition = OPEN, from = '0', argument = ''] = STATE.exec(customId) ?? [];
  const name = LOOK_UPS.find((known) => known === written);
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
