/** The custom ids of the settings message and its modal. */

export const PREFIX = 'settings:';

export const SETTINGS_IDS = {
  channels: `${PREFIX}channels`,
  switches: `${PREFIX}switches`,
  language: `${PREFIX}language`,
  dailyChannel: `${PREFIX}daily`,
  stopDaily: `${PREFIX}stop-daily`,
  document: `${PREFIX}document`,
  check: `${PREFIX}check`,
} as const;

/** The custom ids of the modal's inputs. */
export const TIME_INPUT = 'time';
export const ZONE_INPUT = 'zone';

/** The custom ids of the menus in the modal about documents. */
export const DOCUMENT_CHANNELS = 'channels';
export const DOCUMENT_CHOICE = 'document';

const TIME_MODAL = /^settings:time:(\d{1,20})$/u;

/** The modal that asks when the channel gets its daily passage. */
export const timeModalId = (channelId: string): string => `${PREFIX}time:${channelId}`;

/** The channel in a custom id made by `timeModalId`; null for any other. */
export const channelOfTimeModal = (customId: string): string | null => TIME_MODAL.exec(customId)?.[1] ?? null;
