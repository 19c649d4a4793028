/** `/discuss topic`: the thread of the paragraph that speaks to the topic, for the whole server. */

import { ApplicationCommandOptionType, MessageFlags } from 'discord.js';
import { addressesIn } from '../../../corpus/addresses.js';
import type { Passage } from '../../../corpus/passage.js';
import { paragraphFor } from '../../../study/discussion.js';
import { userLine } from '../../card/escape.js';
import { renderNotice } from '../../card/notice.js';
import { DOCUMENT_OPTION, documentChoices, documentOption } from '../../command/document-option.js';
import { localised } from '../../command/localisation.js';
import { commandOnServers } from '../../command/places.js';
import type { Command } from '../../gateway/feature.js';
import type { RequestContext } from '../../gateway/request-context.js';
import { libraryOf } from '../../library/library.js';
import { mayAskNow } from '../../traffic/access.js';
import { tellDiscussion } from './open.js';

/** Enough to see what was looked for. */
const LONGEST_ECHO_CHARS = 100;

export const discuss: Command = {
  define: (library) => ({
    ...commandOnServers('discuss'),
    options: [
      { ...localised('discuss.topic'), type: ApplicationCommandOptionType.String, required: true },
      ...documentOption(library),
    ],
  }),
  run: async (interaction, context) => {
    if (!(await mayAskNow(interaction, context))) return;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const topic = interaction.options.getString('topic', true);
    const start = await paragraphOn(topic, interaction.options.getString(DOCUMENT_OPTION), context);
    const entry = start === null ? null : libraryOf(context.answerer.corpus).document(start.document);
    if (start !== null && entry !== null) {
      await tellDiscussion(interaction, { entry, start }, context);
      return;
    }
    const { words, delivery } = context;
    const notice = renderNotice(words.say('discuss.no-topic', { topic: userLine(topic, LONGEST_ECHO_CHARS) }));
    await delivery.deliver(notice, (body) => interaction.editReply(body));
  },
  autocomplete: (interaction, { answerer }) =>
    documentChoices(libraryOf(answerer.corpus), interaction.options.getFocused()),
};

/** The paragraph at the address that the topic names, or the best one that the brief answers it with; null for neither. */
async function paragraphOn(
  topic: string,
  documentId: string | null,
  { answerer }: RequestContext,
): Promise<Passage | null> {
  const { documents } = libraryOf(answerer.corpus);
  const among = documents.filter(({ document }) => documentId === null || document.id === documentId);
  const [only, ...others] = among;
  const named = only === undefined || others.length > 0 ? [] : addressesIn(topic);
  const [at] = only === undefined ? [] : named.flatMap((address) => paragraphFor(only, address) ?? []);
  if (at !== undefined) return at;
  const answer = await answerer.ask(topic, documentId === null ? {} : { document: documentId });
  if (!answer.answered) return null;
  for (const { document, address } of answer.passages) {
    const entry = documents.find((one) => one.document.id === document);
    const start = entry === undefined ? null : paragraphFor(entry, address);
    if (start !== null) return start;
  }
  return null;
}
