/** Takes every interaction to the command or button it is for. */

import {
  type AutocompleteInteraction,
  type Interaction,
  type MessageComponentInteraction,
  MessageFlags,
  type RepliableInteraction,
} from 'discord.js';
import { keepDailyUse } from '../../store/daily.js';
import { renderNotice } from '../card/notice.js';
import { replyPrivately } from '../card/reply.js';
import type { Rendering } from '../card/view.js';
import { decodeLookUp } from '../custom-id/look-up.js';
import { commandNamed, messageCommandNamed } from '../features/index.js';
import { takeTime, useSettings } from '../features/settings/change.js';
import { isOfSettings } from '../features/settings/custom-ids.js';
import { mayUseNow } from '../traffic/access.js';
import { pressButton } from './buttons.js';
import { chooseValue } from './components.js';
import type { BotContext } from './context.js';
import { orTell } from './failures.js';
import { useLookUp } from './look-up-components.js';
import { contextOfInteraction, type RequestContext } from './request-context.js';

/** Answers the interaction, or says why not; never throws. */
export function takeInteraction(interaction: Interaction, context: BotContext): void {
  if (interaction.isAutocomplete()) {
    context.inHand.add(suggest(interaction, context));
    return;
  }
  if (interaction.isRepliable()) context.inHand.add(answer(interaction, context));
}

async function answer(interaction: RepliableInteraction, context: BotContext): Promise<void> {
  const isLeaving = context.inHand.isLeaving;
  await context.turns.next();
  const request = await contextOfInteraction(interaction, context);
  const { log, words, delivery } = request;
  const work = () =>
    isLeaving
      ? replyPrivately(interaction, renderNotice(words.say('failure.leaving')), delivery)
      : route(interaction, request);
  const doing = interaction.isCommand() ? interaction.commandName : 'component';
  await orTell(work, { log, words, doing, tell: (rendering) => tellFailure(interaction, rendering, request) });
}

async function route(interaction: RepliableInteraction, request: RequestContext): Promise<void> {
  if (!(await mayUseNow(interaction, request))) return;
  if (interaction.isChatInputCommand()) await commandNamed(interaction.commandName)?.run(interaction, request);
  else if (interaction.isMessageContextMenuCommand()) {
    await messageCommandNamed(interaction.commandName)?.run(interaction, request);
  } else if (interaction.isModalSubmit()) await takeTime(interaction, request);
  else if (interaction.isMessageComponent()) await useComponent(interaction, request);
}

async function useComponent(interaction: MessageComponentInteraction, request: RequestContext): Promise<void> {
  const { store, log, now } = request;
  await keepDailyUse(store, interaction.message.id, now()).catch((error) =>
    log.error({ error }, 'The use of a daily passage could not be kept'),
  );
  const isMenu = interaction.isStringSelectMenu() || interaction.isChannelSelectMenu();
  if ((isMenu || interaction.isButton()) && isOfSettings(interaction.customId)) await useSettings(interaction, request);
  else if ((interaction.isButton() || interaction.isStringSelectMenu()) && decodeLookUp(interaction.customId) !== null)
    await useLookUp(interaction, request);
  else if (interaction.isButton()) await pressButton(interaction, request);
  else if (interaction.isStringSelectMenu()) await chooseValue(interaction, request);
}

async function tellFailure(
  interaction: RepliableInteraction,
  rendering: Rendering,
  { delivery }: RequestContext,
): Promise<void> {
  if (!interaction.deferred && !interaction.replied) await replyPrivately(interaction, rendering, delivery);
  else if (interaction.deferred && !interaction.replied) {
    await delivery.deliver(rendering, (body) => interaction.editReply(body));
  } else {
    await delivery.deliver(rendering, (body) =>
      interaction.followUp({ ...body, flags: [body.flags, MessageFlags.Ephemeral] }),
    );
  }
}

/** Suggestions that fail or come too late are none; nobody can be told. */
async function suggest(interaction: AutocompleteInteraction, context: BotContext): Promise<void> {
  try {
    const choices = commandNamed(interaction.commandName)?.autocomplete?.(interaction, context) ?? [];
    await interaction.respond(choices.map(({ name, value }) => ({ name, value })));
  } catch (error) {
    context.log.warn({ doing: 'autocomplete', error }, 'No suggestions');
  }
}
