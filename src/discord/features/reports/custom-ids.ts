/** The custom ids of the report modal and of the list of reports. */

import { type ButtonState, decodeButton, encodeButton } from '../../custom-id/button.js';

export const PREFIX = 'reports:';
export const EXPORT_ID = `${PREFIX}export`;
export const REASON_INPUT = 'reason';

const SEND = `${PREFIX}send:`;
const BUTTON = '1:report:';
const NUMBERED = /^reports:(page|confirm|delete):(\d{1,15})$/u;

/** The modal that asks what is wrong with the button's answer. */
export const modalId = (state: ButtonState): string => `${SEND}${encodeButton(state).slice(BUTTON.length)}`;

/** The state of the button that opened the modal; null if the custom id is not of one. */
export const reportedIn = (customId: string): ButtonState | null =>
  customId.startsWith(SEND) ? decodeButton(`${BUTTON}${customId.slice(SEND.length)}`) : null;

/** The page with the entry at the position. */
export const pageId = (from: number): string => `${PREFIX}page:${from}`;
/** The question whether to delete what was reported until the time. */
export const confirmId = (until: number): string => `${PREFIX}confirm:${until}`;
/** Deletes what was reported until the time. */
export const deleteId = (until: number): string => `${PREFIX}delete:${until}`;

/** What a custom id of the list does, with its number; null for any other custom id. */
export function actionIn(customId: string): { readonly action: string; readonly number: number } | null {
  const [, action, number] = NUMBERED.exec(customId) ?? [];
  return action === undefined ? null : { action, number: Number(number) };
}
