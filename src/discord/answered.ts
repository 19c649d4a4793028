/** Which message of the bot answers which message of a person, so that the answer follows when the question is edited or deleted. */

import type { Message } from 'discord.js';

/** People correct what they just asked; older questions keep the answer they have. */
const REMEMBERED = 1000;

interface Answered {
  /** What was answered: link previews change a message without changing its text. */
  readonly text: string;
  readonly reply: Message;
}

export interface AnsweredMessages {
  remember(questionId: string, answered: Answered): void;
  /** Null when it was not answered, or too long ago. */
  answerTo(questionId: string): Answered | null;
  forget(questionId: string): void;
}

/** The last thousand answers; a restart forgets them. */
export function createAnsweredMessages(): AnsweredMessages {
  const answers = new Map<string, Answered>();
  return {
    remember: (questionId, answered) => {
      answers.delete(questionId);
      answers.set(questionId, answered);
      const [oldest] = answers.keys();
      if (answers.size > REMEMBERED && oldest !== undefined) answers.delete(oldest);
    },
    answerTo: (questionId) => answers.get(questionId) ?? null,
    forget: (questionId) => {
      answers.delete(questionId);
    },
  };
}
