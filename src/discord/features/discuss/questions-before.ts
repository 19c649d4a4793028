/** The earlier questions in a discussion's thread, which a question there follows up even if it is not a reply. */

import type { Message } from 'discord.js';
import { discussedIn } from '../../../store/threads.js';
import { discussionOf } from '../../../study/discussion.js';
import { messageText, understoodQuestion } from '../../card/read-back.js';
import { withoutName } from '../../gateway/addressed.js';
import type { RequestContext } from '../../gateway/context.js';
import { oldestFirst } from '../../gateway/conversation.js';
import { libraryOf } from '../../library/library.js';

/** A question follows up the last two or three; beyond this many messages it belongs to another conversation. */
const LOOKED_BACK = 30;
const QUESTIONS = 3;

/**
 * The last questions that the bot answered in the thread, oldest first; if there are none, the first of the discussion's opening
 * questions. Empty outside discussion threads.
 */
export async function questionsOfDiscussion(
  message: Message,
  { store, answerer }: Pick<RequestContext, 'store' | 'answerer'>,
): Promise<string[]> {
  if (!message.channel.isThread()) return [];
  const discussed = await discussedIn(store, message.channelId);
  if (discussed === null) return [];
  const asked = await answeredBefore(message);
  if (asked.length > 0) return asked;
  const entry = libraryOf(answerer.corpus).document(discussed.document);
  const opening = entry === null ? null : discussionOf(entry, discussed.address);
  return opening?.questions.slice(0, 1).map(({ question }) => question) ?? [];
}

async function answeredBefore(message: Message): Promise<string[]> {
  const botId = message.client.user.id;
  const before = await message.channel.messages.fetch({ before: message.id, limit: LOOKED_BACK });
  const answers = oldestFirst(before.values()).filter(({ author }) => author.id === botId);
  const questions = answers.flatMap((answer) => {
    const question = before.get(answer.reference?.messageId ?? '');
    const typed = question === undefined || question.author.bot ? '' : withoutName(question.content, botId);
    return typed === '' ? [] : [understoodQuestion(messageText(answer)) ?? typed];
  });
  return questions.slice(-QUESTIONS);
}
