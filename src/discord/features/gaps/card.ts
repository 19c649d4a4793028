/** The groups of questions that the brief could not answer, or why there are none, and how many answers helped. */

import { gapsOf } from '../../../store/gaps.js';
import { votesOfGuild } from '../../../store/votes.js';
import type { Words } from '../../../words/words.js';
import { callOf } from '../../card/command-name.js';
import { userLine } from '../../card/escape.js';
import { fitting, roomOfAll } from '../../card/fit.js';
import { renderNotice } from '../../card/notice.js';
import { type Rendering, textBlock } from '../../card/view.js';
import { SETTINGS_NAME } from '../../card/words.js';
import type { RequestContext } from '../../gateway/context.js';
import { groupGaps } from './group.js';
import { MESSAGES } from './words.js';

const LONGEST_QUESTION_CHARS = 200;

/** The groups of the server. */
export async function renderGaps(guildId: string, { store, guild, words }: RequestContext): Promise<Rendering> {
  const settings = callOf(SETTINGS_NAME, words);
  const { helpful, notHelpful } = await votesOfGuild(store, guildId);
  const votes = helpful + notHelpful === 0 ? [] : [words.say(MESSAGES.votes, { helpful, notHelpful })];
  if (!guild.questionLog) return renderNotice(words.say(MESSAGES.off, { settings }), ...votes);
  const lines = groupGaps(await gapsOf(store, guildId)).map(({ question, askers }) =>
    words.say(MESSAGES.group, { question: userLine(question, LONGEST_QUESTION_CHARS), count: askers }),
  );
  return lines.length === 0 ? renderNotice(words.say(MESSAGES.none), ...votes) : renderLines(lines, votes, words);
}

/** As many of the groups as fit, the largest first, and the votes. */
function renderLines(lines: readonly string[], votes: readonly string[], words: Words): Rendering {
  const title = `**${words.say(MESSAGES.title)}**`;
  return (budgetChars) => ({
    tone: 'neutral',
    blocks: [...fitting([title, ...lines], budgetChars - roomOfAll(votes)), ...votes].map(textBlock),
  });
}
