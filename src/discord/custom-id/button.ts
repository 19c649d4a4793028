/**
 * The state of a button, held in its custom id so that the button works after a restart and on old messages:
 * `1:action:document:edition:p12.0.2,p40`, where `.0.2` are the positions of the marked sentences of passage p12.
 */

import type { CorpusDocument } from '../../corpus/corpus.js';
import { shortEdition, shortKey } from '../library/short-key.js';
import { CUSTOM_ID_CHARS } from '../platform/limits.js';

export interface PassageMark {
  /** As in `Passage.address`. */
  readonly address: string;
  /** Positions of the marked sentences, in order; for 'read', the position of the page's first character. */
  readonly marked: readonly number[];
}

export interface ButtonState {
  /** Lower-case letters; identifies the feature that answers. */
  readonly action: string;
  /** `shortKey` of the document's id. */
  readonly document: string;
  /** `shortEdition` of the document's edition. */
  readonly edition: string;
  /** The passages that the button is about; none for an answer without passages. */
  readonly passages: readonly PassageMark[];
}

const VERSION = '1';
const ACTION = /^[a-z]{1,20}$/u;
const PASSAGE = /^(p|fn|ref|matter)(\d{1,7})((?:\.\d{1,5})*)$/u;
const SHORT = /^[0-9a-f]{8}$/u;

/** The custom id; passages that do not fit into Discord's 100 characters are dropped, from the last on. */
export function encodeButton({ action, document, edition, passages }: ButtonState): string {
  let id = [VERSION, action, document, edition, ''].join(':');
  for (const [position, { address, marked }] of passages.entries()) {
    const longer = `${id}${position > 0 ? ',' : ''}${[address, ...marked].join('.')}`;
    if (longer.length > CUSTOM_ID_CHARS) break;
    id = longer;
  }
  return id;
}

/** The custom id of a button about passages of the document's current edition. */
export const buttonId = (
  { document, edition }: CorpusDocument,
  action: string,
  passages: readonly PassageMark[],
): string => encodeButton({ action, document: shortKey(document.id), edition: shortEdition(edition), passages });

/** The state in a custom id; null if it is not of such a button. */
export function decodeButton(customId: string): ButtonState | null {
  const [version, action = '', document = '', edition = '', list = '', ...rest] = customId.split(':');
  if (version !== VERSION || !ACTION.test(action) || rest.length > 0) return null;
  if (!SHORT.test(document) || !SHORT.test(edition)) return null;
  const passages: PassageMark[] = [];
  for (const item of list === '' ? [] : list.split(',')) {
    const [, kind, number, marks = ''] = PASSAGE.exec(item) ?? [];
    if (kind === undefined || number === undefined) return null;
    passages.push({ address: `${kind}${number}`, marked: marks.split('.').slice(1).map(Number) });
  }
  return { action, document, edition, passages };
}
