/** The buttons and the modal of a position. A vote is kept before it is acknowledged, so that none that was accepted is lost. */

import {
  type APIModalInteractionResponseCallbackData,
  type ButtonInteraction,
  ComponentType,
  PermissionFlagsBits,
  TextInputStyle,
} from 'discord.js';
import {
  CHOICES,
  keepPositionMessage,
  keepWhy,
  type Position,
  positionOf,
  vote,
  votesOf,
} from '../../../store/positions.js';
import { renderNotice } from '../../card/notice.js';
import { replyPrivately } from '../../card/reply.js';
import { CARD } from '../../card/words.js';
import type { RequestContext } from '../../gateway/context.js';
import type { OwnInteraction } from '../../gateway/feature.js';
import { holds, isAsker } from '../../traffic/who-may.js';
import { LONGEST_WHY_CHARS, renderReasons } from './card.js';
import { closeAndTell } from './close.js';
import { decodePosition, positionId, WHY_INPUT } from './custom-ids.js';
import { openPosition } from './open.js';
import { CHOICE_BUTTONS, MESSAGES } from './words.js';

type State = NonNullable<ReturnType<typeof decodePosition>>;

/** Does what the button or modal is for. */
export async function pressPosition(interaction: OwnInteraction, context: RequestContext): Promise<void> {
  const { words, delivery, store } = context;
  const tell = (text: string) => replyPrivately(interaction, renderNotice(text), delivery);
  const state = decodePosition(interaction.customId ?? '');
  if (state === null || !interaction.inCachedGuild()) return tell(words.say(CARD.buttonUnknown));
  const position = await positionOf(store, state.id);
  if (position === null || position.guildId !== interaction.guildId) return tell(words.say(MESSAGES.gone));
  if (interaction.isModalSubmit()) {
    const typed = state.action === 'said' ? interaction.fields.getTextInputValue(WHY_INPUT).trim() : null;
    if (typed === null || isOver(position, context)) return tell(words.say(MESSAGES.tooLate));
    await keepWhy(store, position.id, interaction.user.id, typed);
    return tell(words.say(MESSAGES.whyKept));
  }
  if (interaction.isButton()) await press(interaction, state, position, context);
}

const isOver = ({ closedAt, endsAt }: Position, { now }: RequestContext): boolean =>
  closedAt !== null || endsAt <= now();

async function press(
  interaction: ButtonInteraction<'cached'>,
  { action }: State,
  position: Position,
  context: RequestContext,
): Promise<void> {
  const { words, delivery, store, now } = context;
  const tell = (text: string) => replyPrivately(interaction, renderNotice(text), delivery);
  if (action === 'reasons') {
    if (!isOver(position, context)) return tell(words.say(CARD.buttonUnknown));
    const shuffleKey = (why: string) => store.keyedHash(`${position.id} ${why}`);
    const rendering = renderReasons(await votesOf(store, position.id), shuffleKey, words);
    return replyPrivately(interaction, rendering, delivery);
  }
  if (action === 'again') {
    const { document, address, passage: text } = position;
    return openPosition(interaction, { document, address, text }, position, context);
  }
  if (isOver(position, context)) return tell(words.say(MESSAGES.tooLate));
  // The bot may have been killed before it knew the message.
  if (position.messageId === null) await keepPositionMessage(store, position.id, interaction.message.id);
  if (action === 'close') return close(interaction, position, context);
  if (action === 'why') {
    const person = store.keyedHash(interaction.user.id);
    const own = (await votesOf(store, position.id)).find((one) => one.person === person);
    if (own === undefined) return tell(words.say(MESSAGES.voteFirst));
    await interaction.showModal(whyModal(position, own.why, context));
    return;
  }
  const choice = CHOICES.find((one) => one === action);
  if (choice === undefined) return tell(words.say(CARD.buttonUnknown));
  const isKept = await vote(store, position, interaction.user.id, choice, now());
  const kept = { choice: words.say(CHOICE_BUTTONS[choice]) };
  return tell(isKept ? words.say(MESSAGES.kept, kept) : words.say(MESSAGES.tooLate));
}

async function close(
  interaction: ButtonInteraction<'cached'>,
  { id }: Position,
  context: RequestContext,
): Promise<void> {
  const { words, delivery, store, shutdown } = context;
  const mayClose = holds(interaction, PermissionFlagsBits.ManageMessages) || (await isAsker(interaction, store));
  const text = words.say(mayClose ? MESSAGES.closedNow : MESSAGES.notYours);
  await replyPrivately(interaction, renderNotice(text), delivery);
  if (mayClose) shutdown.add(closeAndTell(id, interaction.client, context));
}

const whyModal = (
  { id }: Position,
  why: string,
  { words }: RequestContext,
): APIModalInteractionResponseCallbackData => ({
  custom_id: positionId('said', id),
  title: words.say(MESSAGES.buttonWhy),
  components: [
    {
      type: ComponentType.Label,
      label: words.say(MESSAGES.whyLabel),
      description: words.say(MESSAGES.whyMeaning),
      component: {
        type: ComponentType.TextInput,
        custom_id: WHY_INPUT,
        style: TextInputStyle.Paragraph,
        required: false,
        max_length: LONGEST_WHY_CHARS,
        ...(why === '' ? {} : { value: why }),
      },
    },
  ],
});
