/** The context of one interaction or message: the bot's, with the choices of the person and the server. */

import type { Interaction, Message } from 'discord.js';
import { DEFAULT_GUILD_SETTINGS, guildSettings } from '../../store/guild-settings.js';
import { DEFAULT_USER_SETTINGS, userSettings } from '../../store/user-settings.js';
import { languageNamed, languageOfLocale } from '../../words/language.js';
import { wordsIn } from '../../words/words.js';
import type { BotContext, RequestContext } from './context.js';

/** The context of an interaction; never throws. */
export const contextOfInteraction = (
  { user, guildId, locale }: Pick<Interaction, 'user' | 'guildId' | 'locale'>,
  context: BotContext,
): Promise<RequestContext> => contextOf({ userId: user.id, guildId, locale, guessedLocale: null }, context);

/** The context of a message; messages carry no locale, so the server's is the guess. Never throws. */
export const contextOfMessage = (message: Message, context: BotContext): Promise<RequestContext> =>
  contextOf(
    {
      userId: message.author.id,
      guildId: message.guildId,
      locale: null,
      guessedLocale: message.guild?.preferredLocale ?? null,
    },
    context,
  );

interface Asking {
  readonly userId: string;
  readonly guildId: string | null;
  readonly locale: string | null;
  readonly guessedLocale: string | null;
}

async function contextOf(asking: Asking, context: BotContext): Promise<RequestContext> {
  const { person, guild } = await chosen(asking, context);
  const language = languageNamed(person.language) ?? languageNamed(guild.language) ?? languageOfLocale(asking.locale);
  const words = wordsIn(language ?? languageOfLocale(asking.guessedLocale) ?? 'en');
  const delivery = person.plain ? context.delivery.in('plain') : context.delivery;
  return { ...context, delivery, language, words, guild };
}

/** If the store fails, the defaults apply and the question is still answered. */
async function chosen({ userId, guildId }: Asking, { store, log }: BotContext) {
  try {
    return {
      person: await userSettings(store, userId),
      guild: guildId === null ? DEFAULT_GUILD_SETTINGS : await guildSettings(store, guildId),
    };
  } catch (error) {
    log.error({ error }, 'The settings could not be read');
    return { person: DEFAULT_USER_SETTINGS, guild: DEFAULT_GUILD_SETTINGS };
  }
}
