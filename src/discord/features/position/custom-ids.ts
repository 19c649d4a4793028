/** The custom ids of a position: they hold the position, so that its buttons work after a restart. */

import { CHOICES } from '../../../store/positions.js';

export const PREFIX = 'position:';

/** The custom id of the modal's input. */
export const WHY_INPUT = 'why';

/** `said` is the modal that `why` opens. */
const ACTIONS = [...CHOICES, 'why', 'said', 'close', 'reasons', 'again'] as const;
type Action = (typeof ACTIONS)[number];

const STATE = /^position:([a-z]{1,10}):([0-9a-f-]{36})$/u;

export const positionId = (action: Action, id: string): string => `${PREFIX}${action}:${id}`;

/** The state in a custom id; null if it is none of these. */
export function decodePosition(customId: string): { readonly action: Action; readonly id: string } | null {
  const [, named, id] = STATE.exec(customId) ?? [];
  const action = ACTIONS.find((one) => one === named);
  return action === undefined || id === undefined ? null : { action, id };
}
