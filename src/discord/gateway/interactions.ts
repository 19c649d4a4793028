/** Routes every interaction to its feature. */

import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageContextMenuCommandInteraction,
  RepliableInteraction,
} from 'discord.js';
import { renderNotice } from '../card/notice.js';
import { followPrivately, replyOpenly, replyPrivately, replyWhenMade } from '../card/reply.js';
import type { Rendering } from '../card/view.js';
import { isPrivateHere, mayAskNow, mayUseNow, renderNotManager } from '../traffic/access.js';
import { holds } from '../traffic/who-may.js';
import { useComponent } from './components.js';
import type { BotContext, RequestContext } from './context.js';
import { orTell } from './failures.js';
import type { SlashCommand } from './feature.js';
import type { Features } from './features.js';
import { contextOfInteraction } from './request-context.js';
import { GATEWAY } from './words.js';

/** Answers the interaction, or says why it cannot; never throws. */
export function takeInteraction(interaction: Interaction, context: BotContext, features: Features): void {
  if (interaction.isAutocomplete()) {
    context.shutdown.add(suggest(interaction, context, features));
    return;
  }
  if (interaction.isRepliable()) context.shutdown.add(answer(interaction, context, features));
}

async function answer(interaction: RepliableInteraction, context: BotContext, features: Features): Promise<void> {
  const { isShuttingDown } = context.shutdown;
  await context.turns.next();
  const request = await contextOfInteraction(interaction, context);
  const { log, words, delivery } = request;
  const work = () =>
    isShuttingDown
      ? replyPrivately(interaction, renderNotice(words.say(GATEWAY.failureLeaving)), delivery)
      : route(interaction, request, features);
  const doing = interaction.isCommand() ? interaction.commandName : 'component';
  await orTell(work, { log, words, doing, tell: (rendering) => tellFailure(interaction, rendering, request) });
}

async function route(interaction: RepliableInteraction, request: RequestContext, features: Features): Promise<void> {
  if (!(await mayUseNow(interaction, request))) return;
  if (interaction.isChatInputCommand()) await runCommand(interaction, request, features);
  else if (interaction.isMessageContextMenuCommand()) await runMenuCommand(interaction, request, features);
  else if (interaction.isModalSubmit() || interaction.isMessageComponent())
    await useComponent(interaction, request, features);
}

async function runCommand(
  interaction: ChatInputCommandInteraction,
  request: RequestContext,
  features: Features,
): Promise<void> {
  const command = features.command(interaction.commandName);
  if (command === null) return;
  const { permission } = command;
  if (permission !== undefined && !(interaction.inGuild() && holds(interaction, permission))) {
    await replyPrivately(interaction, renderNotManager(request.words), request.delivery);
    return;
  }
  if (command.cooldown === 'question' && !(await mayAskNow(interaction, request))) return;
  if ('run' in command) await command.run(interaction, request);
  else await sendAnswer(interaction, command, () => command.answer(interaction, request), request);
}

async function runMenuCommand(
  interaction: MessageContextMenuCommandInteraction,
  request: RequestContext,
  features: Features,
): Promise<void> {
  const command = features.menuCommand(interaction.commandName);
  if (command === null) return;
  if (command.cooldown === 'question' && !(await mayAskNow(interaction, request))) return;
  if ('run' in command) await command.run(interaction, request);
  else await sendAnswer(interaction, command, () => command.answer(interaction, request), request);
}

/** Sends the answer to everyone or to the person alone, according to the command's rules. */
async function sendAnswer(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  { cooldown, seenBy }: Pick<SlashCommand, 'cooldown' | 'seenBy'>,
  made: () => Rendering | Promise<Rendering>,
  { delivery, guild }: RequestContext,
): Promise<void> {
  const isPrivate = seenBy === 'asker' || isPrivateHere(guild, interaction);
  if (cooldown === 'question') await replyWhenMade(interaction, made, { delivery, isPrivate });
  else await (isPrivate ? replyPrivately : replyOpenly)(interaction, await made(), delivery);
}

async function tellFailure(
  interaction: RepliableInteraction,
  rendering: Rendering,
  { delivery }: RequestContext,
): Promise<void> {
  if (!interaction.deferred && !interaction.replied) await replyPrivately(interaction, rendering, delivery);
  else if (interaction.deferred && !interaction.replied) {
    await delivery.deliver(rendering, (body) => interaction.editReply(body));
  } else await followPrivately(interaction, rendering, delivery);
}

/** Failed or late suggestions are only logged: autocomplete has no way to show an error. */
async function suggest(interaction: AutocompleteInteraction, context: BotContext, features: Features): Promise<void> {
  try {
    const focused = interaction.options.getFocused(true);
    const choices = (await features.command(interaction.commandName)?.suggest?.(focused, interaction, context)) ?? [];
    await interaction.respond(choices.map(({ name, value }) => ({ name, value })));
  } catch (error) {
    context.log.warn({ doing: 'autocomplete', error }, 'Suggestions failed');
  }
}
