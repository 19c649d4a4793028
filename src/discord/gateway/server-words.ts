/** The language of what everybody on a server reads. */

import type { Client } from 'discord.js';
import { guildSettings } from '../../store/guild-settings.js';
import type { Store } from '../../store/store.js';
import { languageNamed, languageOfLocale } from '../../words/language.js';
import { type Words, wordsIn } from '../../words/words.js';

/** The language that the server chose, else that of its Discord; English outside servers. */
export async function wordsOfServer(guildId: string | null, client: Client, store: Store): Promise<Words> {
  const chosen = guildId === null ? null : (await guildSettings(store, guildId)).language;
  const locale = client.guilds.cache.get(guildId ?? '')?.preferredLocale ?? null;
  return wordsIn(languageNamed(chosen) ?? languageOfLocale(locale) ?? 'en');
}
