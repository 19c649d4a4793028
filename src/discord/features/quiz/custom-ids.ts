/** The custom ids of a quiz: they hold the quiz, the item and the choice, so that it goes on after a restart. */

export const PREFIX = 'quiz:';

/** The custom id of the modal's input. */
export const GAP_INPUT = 'gap';

const OF_QUIZ = ['take', 'sum', 'board'] as const;
const OF_ITEM = ['item', 'lock', 'type', 'typed', 'flag'] as const;

type QuizState =
  | { readonly kind: 'misses' }
  | { readonly kind: (typeof OF_QUIZ)[number]; readonly quizId: string }
  | { readonly kind: (typeof OF_ITEM)[number]; readonly quizId: string; readonly item: string }
  | { readonly kind: 'pick'; readonly quizId: string; readonly item: string; readonly choice: string };

const STATE = /^quiz:([a-z]{1,10})(?::([0-9a-z-]{1,36}))?(?::([0-9a-f]{12}))?(?::([0-9a-f]{8}))?$/u;

/** Starts the practice of one's misses. */
export const MISSES_ID = `${PREFIX}misses`;

export const quizId = (kind: (typeof OF_QUIZ)[number], quiz: string): string => `${PREFIX}${kind}:${quiz}`;

export const quizItemId = (kind: (typeof OF_ITEM)[number], quiz: string, item: string): string =>
  `${PREFIX}${kind}:${quiz}:${item}`;

export const pickId = (quiz: string, item: string, choice: string): string => `${PREFIX}pick:${quiz}:${item}:${choice}`;

/** The state in a custom id; null if it is none of these. */
export function decodeQuiz(customId: string): QuizState | null {
  const [, kind, quiz, item, choice] = STATE.exec(customId) ?? [];
  if (kind === 'misses') return { kind };
  if (quiz === undefined) return null;
  const ofQuiz = OF_QUIZ.find((one) => one === kind);
  if (ofQuiz !== undefined) return { kind: ofQuiz, quizId: quiz };
  if (item === undefined) return null;
  const ofItem = OF_ITEM.find((one) => one === kind);
  if (ofItem !== undefined) return { kind: ofItem, quizId: quiz, item };
  return kind === 'pick' && choice !== undefined ? { kind, quizId: quiz, item, choice } : null;
}
