/** A review: one card at a time, then how well it was known. */

import { keepReviewCard, type ReviewCard, reviewCardsOf } from '../../../store/review-cards.js';
import { GRADES, reviewed, reviewsOf } from '../../../study/spaced-review.js';
import { formOf } from '../../card/delivery.js';
import { escapeMarkdown, userLine } from '../../card/escape.js';
import { roomOfAll } from '../../card/fit.js';
import { renderNotice } from '../../card/notice.js';
import { passageText } from '../../card/passages.js';
import { replyPrivately } from '../../card/reply.js';
import { type Rendering, textBlock } from '../../card/view.js';
import { CARD } from '../../card/words.js';
import type { RequestContext } from '../../gateway/context.js';
import type { OwnInteraction } from '../../gateway/feature.js';
import { libraryOf } from '../../library/library.js';
import { cardsFor, type StudyCard } from './cards.js';
import { decodeReview, rateId, showId } from './custom-ids.js';
import { MESSAGES } from './words.js';

const DAY_MS = 24 * 60 * 60_000;
/** As many new cards as most people can learn in a day. */
const NEW_PER_DAY = 10;

interface Queue {
  /** What is due now, in order. */
  readonly due: readonly StudyCard[];
  readonly kept: ReadonlyMap<string, ReviewCard>;
  /** When the next card is due; null if none is kept. */
  readonly nextAt: number | null;
}

/** The first card that is due for the person, or when the next one is. */
export async function renderNext(userId: string, context: RequestContext): Promise<Rendering> {
  const { words } = context;
  const { due, nextAt } = await queueFor(userId, context);
  const [card] = due;
  if (card !== undefined) return renderFront(card, due.length, context);
  const next = nextAt === null ? [] : [words.say(MESSAGES.next, { when: `<t:${Math.floor(nextAt / 1000)}:R>` })];
  return renderNotice(words.say(MESSAGES.none), ...next);
}

/** Cards that were reviewed before come first, then new ones, as many as a day allows. */
async function queueFor(userId: string, context: RequestContext): Promise<Queue> {
  const now = context.now();
  const cards = await cardsFor(userId, context);
  const rows = await reviewCardsOf(context.store, userId);
  const kept = new Map(rows.map((row) => [row.card, row]));
  const byId = new Map(cards.map((card) => [card.id, card]));
  const again = rows.filter(({ dueAt }) => dueAt <= now).flatMap(({ card }) => byId.get(card) ?? []);
  const added = rows.filter(({ addedAt }) => addedAt > now - DAY_MS).length;
  const fresh = cards.filter(({ id }) => !kept.has(id)).slice(0, Math.max(0, NEW_PER_DAY - added));
  const nextAt = rows.find(({ dueAt, card }) => dueAt > now && byId.has(card))?.dueAt ?? null;
  return { due: [...again, ...fresh], kept, nextAt };
}

function renderFront(card: StudyCard, left: number, { words }: RequestContext): Rendering {
  const hint = card.hint === null ? [] : [`-# ${escapeMarkdown(card.hint)}`];
  const texts = [words.say(MESSAGES.left, { count: left }), words.say(card.ask), shownFront(card), ...hint];
  const buttons = [{ label: words.say(MESSAGES.buttonShow), customId: showId(card.id) }];
  return () => ({ tone: 'neutral', blocks: [...texts.map(textBlock), { kind: 'buttons', buttons }] });
}

function renderBack(card: StudyCard, reviews: number, { words, answerer, readerUrl }: RequestContext): Rendering {
  const library = libraryOf(answerer.corpus, readerUrl);
  const opening = [shownFront(card), ...(card.answer === null ? [] : [`**${escapeMarkdown(card.answer)}**`])];
  const how = words.say(MESSAGES.how);
  const buttons = GRADES.map((grade) => ({
    label: words.say(MESSAGES[grade]),
    customId: rateId(card.id, grade, reviews),
  }));
  const view = { passage: card.passage, highlights: card.highlights, rank: null };
  return (budgetChars) => {
    const passage = passageText(view, { words, library }, budgetChars - roomOfAll([...opening, how]) - 2);
    return { tone: 'neutral', blocks: [...[...opening, passage, how].map(textBlock), { kind: 'buttons', buttons }] };
  };
}

const shownFront = ({ front }: StudyCard): string =>
  front
    .split('\n')
    .map((line) => `### ${userLine(line, line.length)}`)
    .join('\n');

/** Shows the answer, or keeps how well it was known and shows the next card. */
export async function useReview(interaction: OwnInteraction, context: RequestContext): Promise<void> {
  const { words, delivery, store, now } = context;
  const state = decodeReview(interaction.customId ?? '');
  if (state === null || interaction.isModalSubmit()) {
    return replyPrivately(interaction, renderNotice(words.say(CARD.buttonUnknown)), delivery);
  }
  const { user } = interaction;
  const { due, kept } = await queueFor(user.id, context);
  const card = due.find(({ id }) => id === state.card);
  const memory = kept.get(state.card)?.memory ?? null;
  const reviews = reviewsOf(memory);
  if (state.kind === 'rate' && card !== undefined && reviews === state.reviews) {
    await keepReviewCard(store, user.id, { card: card.id, ...reviewed(memory, state.grade, now()) }, now());
  }
  const isShown = state.kind === 'show' && card !== undefined;
  const rendering = isShown ? renderBack(card, reviews, context) : await renderNext(user.id, context);
  await delivery.in(formOf(interaction.message)).deliver(rendering, (body) => interaction.update(body));
}
