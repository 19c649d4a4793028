/** Waits for what the bot posts unasked. The gallery uses it too, outside vitest. */

import type { APIMessage } from 'discord-api-types/v10';
import type { FakeDiscord } from './fake/test-api.js';

/** The next message that the bot posts to the channel unasked, once its line has become its card. */
export const nextCard = async (fake: FakeDiscord, channel: { readonly id: string }): Promise<APIMessage> =>
  fake.nextEdit(await fake.nextMessage(channel));
