/** The custom id of the menu that chooses the answer to a question to the group; it holds the id of the question's message. */

export const PREFIX = '1:choose:';

const CHOICE = /^1:choose:(\d{1,20})$/u;

export const encodeChoice = (messageId: string): string => `${PREFIX}${messageId}`;

/** The message id in a custom id made by `encodeChoice`; null for any other. */
export const decodeChoice = (customId: string): string | null => CHOICE.exec(customId)?.[1] ?? null;
