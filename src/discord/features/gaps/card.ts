/** The groups of questions that the brief could not answer, or why there are none. */

import { gapsOf } from '../../../store/gaps.js';
import type { Words } from '../../../words/words.js';
import { callOf } from '../../card/command-name.js';
import { userLine } from '../../card/escape.js';
import { fitting } from '../../card/fit.js';
import { renderNotice } from '../../card/notice.js';
import { type Rendering, textBlock } from '../../card/view.js';
import { SETTINGS_NAME } from '../../card/words.js';
import type { RequestContext } from '../../gateway/context.js';
import { groupGaps } from './group.js';
import { MESSAGES } from './words.js';

const LONGEST_QUESTION_CHARS = 200;

/** Those of the server. */
export async function renderGaps(guildId: string, { store, guild, words }: RequestContext): Promise<Rendering> {
  const settings = callOf(SETTINGS_NAME, words);
  if (!guild.questionLog) return renderNotice(words.say(MESSAGES.off, { settings }));
  const lines = groupGaps(await gapsOf(store, guildId)).map(({ question, askers }) =>
    words.say(MESSAGES.group, { question: userLine(question, LONGEST_QUESTION_CHARS), count: askers }),
  );
  return lines.length === 0 ? renderNotice(words.say(MESSAGES.none)) : renderLines(lines, words);
}

/** As many of the groups as fit, the largest first. */
function renderLines(lines: readonly string[], words: Words): Rendering {
  const title = `**${words.say(MESSAGES.title)}**`;
  return (budgetChars) => ({ tone: 'neutral', blocks: fitting([title, ...lines], budgetChars).map(textBlock) });
}
