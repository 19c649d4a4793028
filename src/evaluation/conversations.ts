/** Quality on conversations: elliptical turns are completed from earlier ones, and changes of subject are left alone. */

import { z } from 'zod';
import type { Answerer } from '../answer/answerer.js';
import { hitAt } from './metrics.js';
import { outcomeOf } from './questions.js';
import { parseSetLines } from './set-file.js';

const conversationSchema = z.object({
  id: z.string(),
  lang: z.string(),
  turns: z.array(z.string()),
  /** The kind of each turn: complete, dependent on earlier turns, or a change of subject. */
  kinds: z.array(z.enum(['standalone', 'elliptical', 'change'])),
  gold: z.array(z.array(z.object({ quote: z.string() }))),
});

export type Conversation = Readonly<z.infer<typeof conversationSchema>>;

/** Parses a file of conversations, one JSON object per line. @throws {SetFormatError} if a line is invalid, or there is none */
export const parseConversations = (jsonLines: string): Conversation[] => parseSetLines(jsonLines, conversationSchema);

export interface TurnFigures {
  readonly turns: number;
  readonly hit1: number;
  readonly hit3: number;
  /** The same turns asked without the earlier ones. */
  readonly aloneHit1: number;
  readonly aloneHit3: number;
}

/** Asks every conversation turn by turn, and every turn alone; returns the figures by kind of turn. */
export async function evaluateConversations(
  answerer: Answerer,
  conversations: readonly Conversation[],
): Promise<Readonly<Record<string, TurnFigures>>> {
  const ranks: Record<string, { within: (number | null)[]; alone: (number | null)[] }> = {};
  for (const { id, lang, turns, kinds, gold } of conversations) {
    const earlier: string[] = [];
    for (const [position, question] of turns.entries()) {
      const asked = { id, question, lang, type: 'turn', gold: gold[position] ?? [], answerable: true };
      const answer = await answerer.ask(question, { earlier });
      const kind = kinds[position] ?? 'standalone';
      ranks[kind] ??= { within: [], alone: [] };
      ranks[kind].within.push(outcomeOf(asked, answer).rank);
      ranks[kind].alone.push(outcomeOf(asked, await answerer.ask(question)).rank);
      earlier.push(answer.understood);
    }
  }
  return Object.fromEntries(
    Object.entries(ranks).map(([kind, { within, alone }]) => [
      kind,
      {
        turns: within.length,
        hit1: hitAt(within, 1),
        hit3: hitAt(within, 3),
        aloneHit1: hitAt(alone, 1),
        aloneHit3: hitAt(alone, 3),
      },
    ]),
  );
}
