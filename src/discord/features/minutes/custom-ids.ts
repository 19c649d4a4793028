/** The custom ids of minutes. They hold no thread: all of them stand in messages of the thread itself. */

import { OPEN_MINUTES_ID } from '../../custom-id/minutes.js';

export const PREFIX = 'minutes:';

/** The custom ids of the modal's inputs. */
export const INPUTS = { point: 'point', passage: 'passage', open: 'open' } as const;

/** `point` is the modal that `add` opens; `yes` and `no` answer the question to an author; a point is removed with `remove`. */
const KINDS = ['open', 'add', 'point', 'close', 'yes', 'no', 'remove', 'remove-open'] as const;
type Kind = (typeof KINDS)[number];

type MinutesState = { readonly kind: Kind } | { readonly kind: 'read'; readonly from: number };

const READ = /^minutes:read:(\d{1,5})$/u;

export const minutesId = (kind: Kind): string => (kind === 'open' ? OPEN_MINUTES_ID : `${PREFIX}${kind}`);

/** A page of the minutes. */
export const readId = (from: number): string => `${PREFIX}read:${from}`;

/** The state in a custom id; null if it is none of these. */
export function decodeMinutes(customId: string): MinutesState | null {
  const [, from] = READ.exec(customId) ?? [];
  if (from !== undefined) return { kind: 'read', from: Number(from) };
  const kind = KINDS.find((one) => minutesId(one) === customId);
  return kind === undefined ? null : { kind };
}
