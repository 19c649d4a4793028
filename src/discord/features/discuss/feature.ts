/** `/discuss topic` and 'Discuss': one thread per paragraph for the whole server. */

import {
  ApplicationCommandOptionType,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  MessageFlags,
} from 'discord.js';
import { endThreadLeases } from '../../../store/threads.js';
import { paragraphFor } from '../../../study/discussion.js';
import { userLine } from '../../card/escape.js';
import { renderNotice } from '../../card/notice.js';
import { renderPassages } from '../../card/passages.js';
import { replyPrivately } from '../../card/reply.js';
import { CARD } from '../../card/words.js';
import { DOCUMENT_OPTION, documentChoices, documentOption } from '../../command/document-option.js';
import { localised } from '../../command/localisation.js';
import { documentHere } from '../../gateway/channel-document.js';
import type { RequestContext } from '../../gateway/context.js';
import type { ButtonSetting, CommandFeature } from '../../gateway/feature.js';
import { libraryOf } from '../../library/library.js';
import { serves } from '../../platform/shards.js';
import { openDiscussion, tellDiscussion } from './open.js';
import { questionsOfDiscussion } from './questions-before.js';
import { paragraphOn } from './topic.js';
import { COMMAND, MESSAGES, OPTIONS } from './words.js';

/** Enough to recognise the topic. */
const LONGEST_ECHO_CHARS = 100;

export const discuss: CommandFeature<'discuss'> = {
  name: 'discuss',
  command: {
    words: COMMAND,
    where: 'servers',
    cooldown: 'question',
    seenBy: 'everyone',
    limits: 'one thread per paragraph on each server',
    options: (library) => [
      { ...localised(OPTIONS.topic), type: ApplicationCommandOptionType.String, required: true },
      ...documentOption(library),
    ],
    suggest: ({ value }, _interaction, { answerer }) => documentChoices(libraryOf(answerer.corpus), value),
    run,
  },
  buttons: [
    { action: 'discuss', press: openFrom },
    { action: 'speaks', show: ({ views, words, library }) => renderPassages(views, { words, library }) },
  ],
  questionsBefore: questionsOfDiscussion,
  finish: (client, { store, log }) =>
    endThreadLeases(store, (guildId) => serves(client, guildId)).catch((error) =>
      log.error({ error }, 'The discussions could not be taken over'),
    ),
};

async function run(interaction: ChatInputCommandInteraction, context: RequestContext): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const topic = interaction.options.getString('topic', true);
  const here = documentHere(context.guild, interaction, libraryOf(context.answerer.corpus));
  const document = interaction.options.getString(DOCUMENT_OPTION) ?? here?.document.id ?? null;
  const start = await paragraphOn(topic, document, context);
  const entry = start === null ? null : libraryOf(context.answerer.corpus).document(start.document);
  if (start !== null && entry !== null) {
    await tellDiscussion(interaction, { entry, start }, context);
    return;
  }
  const { words, delivery } = context;
  const notice = renderNotice(words.say(MESSAGES.noTopic, { topic: userLine(topic, LONGEST_ECHO_CHARS) }));
  await delivery.deliver(notice, (body) => interaction.editReply(body));
}

/** Opens the discussion of the paragraph that the button is about. */
async function openFrom(
  interaction: ButtonInteraction,
  { entry, state, words }: ButtonSetting,
  context: RequestContext,
): Promise<void> {
  const start = paragraphFor(entry, state.passages[0]?.address ?? '');
  if (start !== null) await openDiscussion(interaction, { entry, start }, context);
  else await replyPrivately(interaction, renderNotice(words.say(CARD.buttonUnknown)), context.delivery);
}
