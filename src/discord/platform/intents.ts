/** The events that the bot asks Discord for. */

import { GatewayIntentBits } from 'discord.js';

/** None is privileged: mentions, direct messages and replies to the bot come with their text. */
export const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];
