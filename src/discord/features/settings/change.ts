/** Saves what is chosen in the settings message, and shows the settings again. */

import {
  type ButtonInteraction,
  type ChannelSelectMenuInteraction,
  type ChatInputCommandInteraction,
  type Guild,
  type MessageComponentInteraction,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { dailyPassage, setDailyPassage, stopDailyPassage } from '../../../store/daily.js';
import { changeGuildSettings, guildSettings } from '../../../store/guild-settings.js';
import { planOf } from '../../../store/plans.js';
import { languageNamed } from '../../../words/language.js';
import { userLine } from '../../card/escape.js';
import { replyPrivately } from '../../card/reply.js';
import type { RequestContext } from '../../gateway/context.js';
import { libraryOf } from '../../library/library.js';
import { renderNotManager } from '../../traffic/access.js';
import { localTimeOf, nextDue, zoneOf } from '../../traffic/time-of-day.js';
import { holds } from '../../traffic/who-may.js';
import { type Chosen, renderPanel } from './card.js';
import { documentModal, takeDocument } from './channel-documents.js';
import { channelOfTimeModal, SETTINGS_IDS, TIME_INPUT, ZONE_INPUT } from './custom-ids.js';
import { permissionLines } from './permission-check.js';
import { withSwitches } from './switches.js';
import { timeModal } from './time-modal.js';
import { MESSAGES } from './words.js';

/** Enough to see what was mistyped. */
const LONGEST_ECHO_CHARS = 40;

type SettingsComponent = ButtonInteraction | StringSelectMenuInteraction | ChannelSelectMenuInteraction;
type SettingsInteraction = ChatInputCommandInteraction | SettingsComponent | ModalSubmitInteraction;

/** The server to set up; null, after telling the person, if there is none or they do not manage it. */
async function managedGuild(interaction: SettingsInteraction, context: RequestContext): Promise<Guild | null> {
  const { guild } = interaction;
  if (guild !== null && holds(interaction, PermissionFlagsBits.ManageGuild)) return guild;
  const { delivery, words } = context;
  await replyPrivately(interaction, renderNotManager(words), delivery);
  return null;
}

/** Shows the settings of the server to the person who asked. */
export async function showSettings(interaction: ChatInputCommandInteraction, context: RequestContext): Promise<void> {
  const guild = await managedGuild(interaction, context);
  if (guild === null) return;
  const { words, delivery } = context;
  await replyPrivately(interaction, renderPanel(await chosenBy(guild.id, context), [], words), delivery);
}

/** Handles the buttons and menus of the settings message, and the modal that it opens. */
export async function useSettings(
  interaction: SettingsComponent | ModalSubmitInteraction,
  context: RequestContext,
): Promise<void> {
  if (interaction.isModalSubmit())
    return interaction.customId === SETTINGS_IDS.document
      ? takeDocuments(interaction, context)
      : takeTime(interaction, context);
  const guild = await managedGuild(interaction, context);
  if (guild === null) return;
  const { store, words } = context;
  if (interaction.isChannelSelectMenu() && interaction.customId === SETTINGS_IDS.dailyChannel) {
    const [channelId = ''] = interaction.values;
    await interaction.showModal(timeModal(channelId, await dailyPassage(store, guild.id), words));
    return;
  }
  if (interaction.customId === SETTINGS_IDS.document) {
    await interaction.showModal(documentModal(libraryOf(context.answerer.corpus), words));
    return;
  }
  await showAnew(interaction, guild, await change(interaction, guild, context), context);
}

/** Saves which channels are asked about one document alone. */
async function takeDocuments(interaction: ModalSubmitInteraction, context: RequestContext): Promise<void> {
  const guild = await managedGuild(interaction, context);
  if (guild === null || !interaction.isFromMessage()) return;
  const notice = await takeDocument(interaction, guild, libraryOf(context.answerer.corpus), context);
  await showAnew(interaction, guild, [notice], context);
}

/** Saves the time and zone of the daily passage. */
async function takeTime(interaction: ModalSubmitInteraction, context: RequestContext): Promise<void> {
  const guild = await managedGuild(interaction, context);
  const channelId = channelOfTimeModal(interaction.customId);
  if (guild === null || channelId === null || !interaction.isFromMessage()) return;
  const { store, words, now } = context;
  const typedTime = interaction.fields.getTextInputValue(TIME_INPUT);
  const typedZone = interaction.fields.getTextInputValue(ZONE_INPUT);
  const time = localTimeOf(typedTime);
  const zone = zoneOf(typedZone);
  let notice: string;
  // A modal's custom id comes from the person's own Discord.
  if (guild.channels.cache.get(channelId)?.isTextBased() !== true) {
    notice = words.say(MESSAGES.permissionsGone, { channel: `<#${channelId}>` });
  } else if (time === null) notice = words.say(MESSAGES.timeWrong, { typed: userLine(typedTime, LONGEST_ECHO_CHARS) });
  else if (zone === null) notice = words.say(MESSAGES.zoneWrong, { typed: userLine(typedZone, LONGEST_ECHO_CHARS) });
  else {
    const dueAt = nextDue(time, zone, now());
    await setDailyPassage(store, { guildId: guild.id, channelId, ...time, zone, dueAt }, now());
    notice = words.say(MESSAGES.saved);
  }
  await showAnew(interaction, guild, [notice], context);
}

/** Makes the component's change; returns the notice about it. */
async function change(interaction: SettingsComponent, guild: Guild, context: RequestContext): Promise<string[]> {
  const { store, words } = context;
  if (interaction.customId === SETTINGS_IDS.check) {
    const chosen = await chosenBy(guild.id, context);
    return permissionLines(guild, { ...chosen, plan: await planOf(store, guild.id) }, words);
  }
  if (interaction.customId === SETTINGS_IDS.stopDaily) await stopDailyPassage(store, guild.id);
  else if (interaction.isChannelSelectMenu()) {
    const answerChannels = interaction.values.filter((id) => guild.channels.cache.has(id));
    await changeGuildSettings(store, guild.id, { answerChannels });
  } else if (interaction.isStringSelectMenu() && interaction.customId === SETTINGS_IDS.switches) {
    await changeGuildSettings(store, guild.id, withSwitches(interaction.values));
  } else if (interaction.isStringSelectMenu()) {
    await changeGuildSettings(store, guild.id, { language: languageNamed(interaction.values[0] ?? null) });
  }
  return [words.say(MESSAGES.saved)];
}

async function showAnew(
  interaction: Pick<MessageComponentInteraction, 'update'>,
  guild: Guild,
  notice: readonly string[],
  context: RequestContext,
): Promise<void> {
  const { words, delivery } = context;
  const rendering = renderPanel(await chosenBy(guild.id, context), notice, words);
  await delivery.deliver(rendering, (body) => interaction.update(body));
}

const chosenBy = async (guildId: string, { store, answerer }: RequestContext): Promise<Chosen> => ({
  settings: await guildSettings(store, guildId),
  daily: await dailyPassage(store, guildId),
  library: libraryOf(answerer.corpus),
});
