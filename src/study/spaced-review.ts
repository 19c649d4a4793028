/** When a card is due again, by FSRS: the better it was known, the later. */

import { type Card, createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import { z } from 'zod';

export const GRADES = ['again', 'hard', 'good', 'easy'] as const;
export type RecallGrade = (typeof GRADES)[number];

const RATINGS = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy } as const;

/** Deterministic: the same grades at the same times give the same days. */
const SCHEDULER = fsrs({ enable_fuzz: false });

export interface Reviewed {
  /** What must be kept until the next review, as JSON. */
  readonly memory: string;
  /** Milliseconds since 1970. */
  readonly dueAt: number;
}

/** As `JSON.stringify` writes it. */
const memorySchema = z.object({
  due: z.coerce.date(),
  stability: z.number(),
  difficulty: z.number(),
  elapsed_days: z.number(),
  scheduled_days: z.number(),
  learning_steps: z.number(),
  reps: z.number(),
  lapses: z.number(),
  state: z.number(),
  last_review: z.coerce.date().optional(),
});

/** The card after a review; `memory` is null for a new one. */
export function reviewed(memory: string | null, grade: RecallGrade, now: number): Reviewed {
  const { card } = SCHEDULER.next(cardOf(memory, now), new Date(now), RATINGS[grade]);
  return { memory: JSON.stringify(card), dueAt: card.due.getTime() };
}

/** How often the card was reviewed. */
export const reviewsOf = (memory: string | null): number =>
  memory === null ? 0 : memorySchema.parse(JSON.parse(memory)).reps;

function cardOf(memory: string | null, now: number): Card {
  if (memory === null) return createEmptyCard(new Date(now));
  const { last_review: last, ...card } = memorySchema.parse(JSON.parse(memory));
  return { ...card, ...(last === undefined ? {} : { last_review: last }) };
}
