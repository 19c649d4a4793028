/** `/ask question`, the main command; answers mentions, direct messages and questions chosen from a menu as well. */

import { ApplicationCommandOptionType, type ChatInputCommandInteraction } from 'discord.js';
import { LONGEST_QUESTION_CHARS } from '../../../answer/answer.js';
import { renderPassages } from '../../card/passages.js';
import { deferReply } from '../../card/reply.js';
import type { Rendering } from '../../card/view.js';
import { localised } from '../../command/localisation.js';
import type { LookUp } from '../../custom-id/look-up.js';
import { recordAnswer } from '../../gateway/answer-record.js';
import type { LookUpSetting, RequestContext, TextResponse } from '../../gateway/context.js';
import type { CommandFeature } from '../../gateway/feature.js';
import { answersIn } from '../../traffic/access.js';
import { findInBrief } from './menu-command.js';
import { answerText } from './respond.js';
import { COMMAND, OPTIONS } from './words.js';

export const ask: CommandFeature<'ask'> = {
  name: 'ask',
  command: {
    words: COMMAND,
    where: 'everywhere',
    cooldown: 'question',
    seenBy: 'either',
    limits: `a question of at most ${LONGEST_QUESTION_CHARS.toLocaleString('en')} characters`,
    options: () => [
      { ...localised(OPTIONS.question), type: ApplicationCommandOptionType.String, required: true },
      { ...localised(OPTIONS.private), type: ApplicationCommandOptionType.Boolean, required: false },
    ],
    run,
  },
  menuCommand: findInBrief,
  lookUp: {
    cooldown: 'question',
    answer: askOne,
    // The question is answered from the document as it is now.
    answerOld: askOne,
  },
  buttons: [{ action: 'more', show: ({ views, library, words }) => renderPassages(views, { words, library }) }],
  answerText,
};

/** Answers a question chosen from a menu, from the menu's document. */
async function askOne({ entry, place, context }: LookUpSetting, { argument }: LookUp): Promise<Rendering> {
  const request = { text: argument, earlier: [], showQuestion: true, place, document: entry.document.id };
  const { rendering } = await context.respondTo(request, context);
  return rendering;
}

async function run(interaction: ChatInputCommandInteraction, context: RequestContext): Promise<void> {
  const { delivery, guild, queue } = context;
  const text = interaction.options.getString('question', true);
  const isPrivate =
    (interaction.options.getBoolean('private') ?? guild.privateByDefault) || !answersIn(guild, interaction);
  // If only a person installed the bot, it is not on the server, and nothing is kept under the server's id.
  const guildId = interaction.guild?.id ?? null;
  const record = (response: TextResponse, messageId: string) => {
    const place = { message: { id: messageId, guildId }, askerId: interaction.user.id, question: null };
    return recordAnswer(response, place, context);
  };
  // Discord gives three seconds to acknowledge, then fifteen minutes to answer. Queued at once, since acknowledgements do not
  // return in the order they were sent.
  await queue.answerInOrder(
    interaction.channelId,
    async () => {
      const messageId = await deferReply(interaction, isPrivate);
      const request = { text, earlier: [], showQuestion: true, place: interaction };
      const response = await context.respondTo(request, context);
      if (messageId !== null) await record(response, messageId);
      return { response, messageId };
    },
    async ({ response, messageId }) => {
      const message = await delivery.deliver(response.rendering, (body) => interaction.editReply(body));
      if (messageId === null) await record(response, message.id);
    },
  );
}
