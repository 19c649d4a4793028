/** `/gaps`: what people asked and the brief could not answer, for those who manage the server; never who asked. */

import { PermissionFlagsBits } from 'discord.js';
import { gapsOf } from '../../../store/gaps.js';
import type { Words } from '../../../words/words.js';
import { userLine } from '../../card/escape.js';
import { renderNotice } from '../../card/notice.js';
import { replyPrivately } from '../../card/reply.js';
import { type Rendering, roomOf, textBlock } from '../../card/view.js';
import { commandForOwners } from '../../command/places.js';
import type { Command } from '../../gateway/feature.js';
import type { RequestContext } from '../../gateway/request-context.js';
import { groupGaps } from './group.js';

const LONGEST_QUESTION_CHARS = 200;

export const gaps: Command = {
  define: () => commandForOwners('gaps'),
  run: async (interaction, context) => {
    const { guildId } = interaction;
    const isAllowed = interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true;
    const rendering =
      guildId === null || !isAllowed
        ? renderNotice(context.words.say('settings.not-allowed'))
        : await renderGaps(guildId, context);
    await replyPrivately(interaction, rendering, context.delivery);
  },
  autocomplete: null,
};

async function renderGaps(guildId: string, { store, guild, words }: RequestContext): Promise<Rendering> {
  const settings = `\`/${words.say('command.settings.name')}\``;
  if (!guild.questionLog) return renderNotice(words.say('gaps.off', { settings }));
  const lines = groupGaps(await gapsOf(store, guildId)).map(({ question, askers }) =>
    words.say('gaps.group', { question: userLine(question, LONGEST_QUESTION_CHARS), count: askers }),
  );
  return lines.length === 0 ? renderNotice(words.say('gaps.none')) : renderLines(lines, words);
}

/** As many of the groups as fit, the largest first. */
function renderLines(lines: readonly string[], words: Words): Rendering {
  const title = `**${words.say('gaps.title')}**`;
  return (budgetChars) => {
    let left = budgetChars - roomOf(title);
    const shown = lines.filter((line) => {
      left -= roomOf(line);
      return left >= 0;
    });
    return { tone: 'neutral', blocks: [title, ...shown].map(textBlock) };
  };
}
