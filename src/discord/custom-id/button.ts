/**
 * What a button remembers, in its custom id alone, so that it works after a restart and on old messages:
 * `1:action:document:edition:p12.0.2,p40`, where `.0.2` are the marked sentences of the passage p12.
 */

import { createHash } from 'node:crypto';
import { CUSTOM_ID_CHARS } from '../platform/limits.js';

/** Those that show something. */
export const SHOWING = ['context', 'more', 'sources', 'check', 'read', 'speaks'] as const;
/** Those that do something: open a thread, vote, post, settle. */
export const DOING = ['discuss', 'helpful', 'unhelpful', 'group', 'resolve'] as const;
export const ACTIONS = [...SHOWING, ...DOING] as const;
export type Action = (typeof ACTIONS)[number];

export interface PassageMark {
  /** As in `Passage.address`. */
  readonly address: string;
  /** Positions of the marked sentences, in order; for 'read' the character that the page begins with. */
  readonly marked: readonly number[];
}

export interface ButtonState {
  readonly action: Action;
  /** As `shortKey` gives it of the document's id. */
  readonly document: string;
  /** As `shortEdition` gives it. */
  readonly edition: string;
  /** The passages that the button is about, at least one but where people answer a question that nothing is near. */
  readonly passages: readonly PassageMark[];
}

/** What can be done about an answer without passages. */
const WITHOUT_PASSAGES: readonly Action[] = ['helpful', 'unhelpful', 'group', 'resolve'];

const VERSION = '1';
/** 32 bits of a checksum: enough to tell the documents and editions of one folder apart. */
const SHORT_CHARS = 8;
const PASSAGE = /^(p|fn|ref|matter)(\d{1,7})((?:\.\d{1,5})*)$/u;
const SHORT = /^[0-9a-f]{8}$/u;

/** The document's id as eight hexadecimal digits. */
export const shortKey = (documentId: string): string =>
  createHash('sha256').update(documentId).digest('hex').slice(0, SHORT_CHARS);

/** The first eight digits of an edition's checksum. */
export const shortEdition = (edition: string): string => edition.slice(0, SHORT_CHARS);

/** The custom id; passages that no longer fit into Discord's 100 characters are left out, the last first. */
export function encodeButton({ action, document, edition, passages }: ButtonState): string {
  let id = [VERSION, action, document, edition, ''].join(':');
  for (const [position, { address, marked }] of passages.entries()) {
    const longer = `${id}${position > 0 ? ',' : ''}${[address, ...marked].join('.')}`;
    if (longer.length > CUSTOM_ID_CHARS) break;
    id = longer;
  }
  return id;
}

/** The state in a custom id; null when it is none of ours. */
export function decodeButton(customId: string): ButtonState | null {
  const [version, actionName, document = '', edition = '', list = '', ...rest] = customId.split(':');
  const action = ACTIONS.find((known) => known === actionName);
  if (version !== VERSION || action === undefined || rest.length > 0) return null;
  if (!SHORT.test(document) || !SHORT.test(edition)) return null;
  const passages: PassageMark[] = [];
  const items = list === '' && WITHOUT_PASSAGES.includes(action) ? [] : list.split(',');
  for (const item of items) {
    const [, kind, number, marks = ''] = PASSAGE.exec(item) ?? [];
    if (kind === undefined || number === undefined) return null;
    passages.push({ address: `${kind}${number}`, marked: marks.split('.').slice(1).map(Number) });
  }
  return { action, document, edition, passages };
}

const CHOICE = /^1:choose:(\d{1,20})$/u;

/** The custom id of the menu that chooses the answer to a question to the group, given by its message. */
export const encodeChoice = (messageId: string): string => `${VERSION}:choose:${messageId}`;

/** The message id in a custom id of `encodeChoice`; null for any other. */
export const decodeChoice = (customId: string): string | null => CHOICE.exec(customId)?.[1] ?? null;
