/** `/ask question`, the main command; answers mentions, direct messages and questions chosen from a menu as well. */

import { ApplicationCommandOptionType, type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import { LONGEST_QUESTION_CHARS } from '../../../answer/answer.js';
import { renderPassages } from '../../card/passages.js';
import type { Rendering } from '../../card/view.js';
import { localised } from '../../command/localisation.js';
import type { LookUp } from '../../custom-id/look-up.js';
import { recordAnswer } from '../../gateway/answer-record.js';
import type { LookUpSetting, RequestContext } from '../../gateway/context.js';
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
  // Discord gives three seconds to acknowledge, then fifteen minutes to answer.
  const deferred = interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
  // Queued before the acknowledgement, since acknowledgements do not return in the order they were sent.
  const answered = queue.inOrder(interaction.channelId, async () => {
    await deferred;
    const request = { text, earlier: [], showQuestion: true, place: interaction };
    const response = await context.respondTo(request, context);
    const message = await delivery.deliver(response.rendering, (body) => interaction.editReply(body));
    await recordAnswer(response, { message, askerId: interaction.user.id, question: null }, context);
  });
  await Promise.all([deferred, answered]);
}
