/** The buttons and the modal of a quiz. An answer is kept before it is acknowledged, so that none that was accepted is lost. */

import { setTimeout } from 'node:timers/promises';
import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalMessageModalSubmitInteraction,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import {
  flagItem,
  joinQuiz,
  keepQuizAnswer,
  lockQuizAnswer,
  missesOf,
  PRACTICE,
  type Quiz,
  quizOf,
  showsScore,
  toggleScore,
} from '../../../store/quiz.js';
import { fillsGap } from '../../../study/quiz/gap-items.js';
import type { GapItem, QuizItem } from '../../../study/quiz/item.js';
import { quizPoolOf } from '../../../study/quiz/pool.js';
import { wordsIn } from '../../../words/words.js';
import { formOf } from '../../card/delivery.js';
import { gapHint } from '../../card/gap-hint.js';
import { renderNotice } from '../../card/notice.js';
import { replyPrivately, replyPrivatelyWhenMade } from '../../card/reply.js';
import type { Rendering } from '../../card/view.js';
import { CARD } from '../../card/words.js';
import type { RequestContext } from '../../gateway/context.js';
import type { OwnInteraction } from '../../gateway/feature.js';
import { libraryOf } from '../../library/library.js';
import { updateBoard } from './board.js';
import { decodeQuiz, GAP_INPUT, quizItemId } from './custom-ids.js';
import { renderMiss } from './misses.js';
import { firstOpen, itemOf, renderSheet, renderSum, renderUnknown } from './sheet.js';
import { MESSAGES } from './words.js';

type InMessage = Exclude<OwnInteraction, ModalSubmitInteraction> | ModalMessageModalSubmitInteraction;
type State = NonNullable<ReturnType<typeof decodeQuiz>>;
type ItemState = Extract<State, { readonly item: string }>;

/** Does what the button or modal is for. */
export async function playQuiz(interaction: OwnInteraction, context: RequestContext): Promise<void> {
  const { words, delivery, store } = context;
  const state = decodeQuiz(interaction.customId ?? '');
  if (state === null || (interaction.isModalSubmit() && !interaction.isFromMessage())) {
    return replyPrivately(interaction, renderNotice(words.say(CARD.buttonUnknown)), delivery);
  }
  if (state.kind === 'misses') {
    const miss = () => renderMiss(interaction.user.id, null, interaction, context);
    return replyPrivatelyWhenMade(interaction, miss, delivery);
  }
  if (state.quizId === PRACTICE && 'item' in state) return practise(interaction, state, context);
  const quiz = await quizOf(store, state.quizId);
  // After a restart the items are made anew, which may take longer than Discord waits.
  if (!(await areItemsReady(quiz?.document, context)) && state.kind !== 'type' && state.kind !== 'take') {
    await interaction.deferUpdate();
  }
  if (quiz === null) return replyPrivately(interaction, renderUnknown(context), delivery);
  if ('item' in state) return onItem(interaction, quiz, state, context);
  return state.kind === 'take' ? take(interaction, quiz, context) : sum(interaction, quiz, state.kind, context);
}

const READY_LIMIT_MS = 1000;

/** Waits a moment for the items of the document; false if they take longer. */
async function areItemsReady(document: string | undefined, { answerer, turns }: RequestContext): Promise<boolean> {
  const entry = libraryOf(answerer.corpus).document(document ?? '');
  if (entry === null) return true;
  const ready = quizPoolOf(entry, turns.next).then(() => true);
  return await Promise.race([ready, setTimeout(READY_LIMIT_MS, false, { ref: false })]);
}

/** Shows the person their first open item, and everybody that they take part. */
async function take(interaction: InMessage, quiz: Quiz, context: RequestContext): Promise<void> {
  const { store, delivery, now, shutdown } = context;
  const { user } = interaction;
  const isOver = quiz.endsAt <= now();
  if (!isOver) await joinQuiz(store, quiz, user.id);
  const first = await firstOpen(quiz, user.id, context);
  const sheet = () => renderSheet(quiz, first, user.id, null, context);
  await replyPrivatelyWhenMade(interaction, sheet, delivery);
  if (!isOver) shutdown.add(showOnBoard(interaction, quiz, user.id, context));
}

/** A board that cannot be edited is no reason to refuse an answer. */
async function showOnBoard(
  { client }: InMessage,
  quiz: Quiz,
  joined: string | null,
  context: RequestContext,
): Promise<void> {
  try {
    if (quiz.messageId === null) return;
    const words = wordsIn(context.words.language);
    await updateBoard(quiz, client, { joined, words }, context);
  } catch (error) {
    context.log.warn({ error, quiz: quiz.id }, 'The board of a quiz could not be changed');
  }
}

async function sum(interaction: InMessage, quiz: Quiz, kind: 'sum' | 'board', context: RequestContext): Promise<void> {
  const { store, shutdown, now } = context;
  const { user } = interaction;
  const isShown =
    kind === 'board'
      ? await toggleScore(store, quiz.id, user.id)
      : await showsScore(store, quiz.id, store.keyedHash(user.id));
  await update(interaction, await renderSum(quiz, user.id, { isShown, notice: null }, context), context);
  if (kind === 'board' && quiz.endsAt <= now()) shutdown.add(showOnBoard(interaction, quiz, null, context));
}

async function onItem(interaction: InMessage, quiz: Quiz, state: ItemState, context: RequestContext): Promise<void> {
  const { store, words, now } = context;
  const { user } = interaction;
  const show = async (notice: string | null) =>
    update(interaction, await renderSheet(quiz, state.item, user.id, notice, context), context);
  if (!quiz.items.includes(state.item)) return update(interaction, renderUnknown(context), context);
  const item = await itemOf(quiz.document, state.item, context);
  const choice = item === null ? null : choiceIn(interaction, state);
  if (item !== null && choice !== null) {
    if (quiz.endsAt <= now()) return show(words.say(MESSAGES.tooLate));
    const where = { quizId: quiz.id, guildId: quiz.guildId, document: quiz.document, userId: user.id, item: item.id };
    await keepQuizAnswer(store, where, { choice, isRight: isRight(item, choice), isFinal: false }, now());
    return show(null);
  }
  if (state.kind === 'type' && item?.kind === 'gap' && interaction.isMessageComponent()) {
    return interaction.showModal(gapModal(quiz.id, item, context));
  }
  if (state.kind === 'lock') await lockQuizAnswer(store, quiz.id, user.id, state.item);
  if (state.kind !== 'flag') return show(null);
  await flagItem(store, quiz, state.item, now());
  return show(words.say(MESSAGES.flagged));
}

/** In practice an answer is final at once, and the next press shows another miss. */
async function practise(interaction: InMessage, state: ItemState, context: RequestContext): Promise<void> {
  const { store, words, now } = context;
  const { user, guildId } = interaction;
  const misses = await missesOf(store, user.id);
  const miss = misses.find(({ item }) => item === state.item);
  const item = miss === undefined ? null : await itemOf(miss.document, miss.item, context);
  const show = async (practised: Parameters<typeof renderMiss>[1]) =>
    update(interaction, await renderMiss(user.id, practised, interaction, context), context);
  if (miss === undefined || item === null) return show(null);
  const choice = choiceIn(interaction, state);
  if (choice !== null) {
    const where = { quizId: PRACTICE, guildId, document: miss.document, userId: user.id, item: item.id };
    await keepQuizAnswer(store, where, { choice, isRight: isRight(item, choice), isFinal: true }, now());
    return show({ ...miss, isAnswered: true });
  }
  if (state.kind === 'type' && item.kind === 'gap' && interaction.isMessageComponent()) {
    return interaction.showModal(gapModal(PRACTICE, item, context));
  }
  if (state.kind !== 'flag') return show({ ...miss, isAnswered: false });
  await flagItem(store, { guildId, channelId: interaction.channelId }, item.id, now());
  return show({ ...miss, isAnswered: false, notice: words.say(MESSAGES.flagged) });
}

/** The option pressed, or what was typed; null for any other button. */
function choiceIn(interaction: InMessage, state: ItemState): string | null {
  if (state.kind === 'pick') return state.choice;
  return state.kind === 'typed' && interaction.isModalSubmit() ? interaction.fields.getTextInputValue(GAP_INPUT) : null;
}

const isRight = (item: QuizItem, choice: string): boolean =>
  item.kind === 'gap' ? fillsGap(item, choice) : choice === item.right;

/** components/reference: the label of a modal's part, and its description. */
const GAP_CHARS = 100;

const gapModal = (quiz: string, item: GapItem, { words }: RequestContext): APIModalInteractionResponseCallbackData => ({
  custom_id: quizItemId('typed', quiz, item.id),
  title: words.say(MESSAGES.buttonType),
  components: [
    {
      type: ComponentType.Label,
      label: gapHint(item, words) ?? '',
      component: {
        type: ComponentType.TextInput,
        custom_id: GAP_INPUT,
        style: TextInputStyle.Short,
        max_length: GAP_CHARS,
      },
    },
  ],
});

async function update(interaction: InMessage, rendering: Rendering, { delivery }: RequestContext): Promise<void> {
  await delivery
    .in(formOf(interaction.message))
    .deliver<unknown>(rendering, (body) =>
      interaction.deferred ? interaction.editReply(body) : interaction.update(body),
    );
}
