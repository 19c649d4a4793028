/** Adds points: one that somebody writes in a modal, and the words of a message once their author has said yes. */

import type {
  AnyThreadChannel,
  ButtonInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import { messageLink } from 'discord.js';
import {
  keepPoint,
  type Minutes,
  POINTS_PER_PERSON,
  POINTS_PER_THREAD,
  type PointKind,
  pointFrom,
  pointsOf,
} from '../../../store/minutes.js';
import { dropPendingAnswer, keepPendingAnswer } from '../../../store/pending-answers.js';
import { addressInWords } from '../../card/citation.js';
import { renderNotice } from '../../card/notice.js';
import { replyPrivately, replyPrivatelyWhenMade } from '../../card/reply.js';
import type { Rendering } from '../../card/view.js';
import { isByPerson, linesWithoutName } from '../../gateway/addressed.js';
import type { RequestContext } from '../../gateway/context.js';
import { repliedTo } from '../../gateway/conversation.js';
import { sendWithNonce } from '../../gateway/send-once.js';
import { wordsOfServer } from '../../gateway/server-words.js';
import { libraryOf } from '../../library/library.js';
import { INPUTS } from './custom-ids.js';
import { discussedHere, openMinutesHere } from './here.js';
import { pointModal } from './modal.js';
import { LONGEST_POINT_CHARS, type PointView, placesNamed, placesOf, renderAsk, renderPoint } from './point.js';
import { MESSAGES } from './words.js';

/** Shows the modal, in the thread of a passage filled in with it. */
export async function askForPoint(interaction: ButtonInteraction, context: RequestContext): Promise<void> {
  const { words, delivery } = context;
  const here = await openMinutesHere(interaction, context);
  if ('refused' in here) return replyPrivately(interaction, here.refused, delivery);
  const { place } = await discussedHere(here.thread, context);
  await interaction.showModal(pointModal(place === null ? '' : addressInWords(place.address, words), words));
}

/** Posts the point of the modal. */
export async function takePoint(interaction: ModalSubmitInteraction, context: RequestContext): Promise<void> {
  const { fields, user, id } = interaction;
  const made = async (): Promise<Rendering> => {
    const here = await openMinutesHere(interaction, context);
    if ('refused' in here) return here.refused;
    const said = fields.getTextInputValue(INPUTS.point).trim();
    const { entry } = await discussedHere(here.thread, context);
    const places = placesNamed(fields.getTextInputValue(INPUTS.passage), entry);
    const point = {
      authorId: user.id,
      words: said,
      places: places.length > 0 ? places : placesNamed(said, entry),
      isOpen: fields.fields.has(INPUTS.open) && fields.getCheckbox(INPUTS.open),
      sourceUrl: null,
    };
    return add({ kind: 'point', point, sourceId: null, askerId: user.id, key: id }, here, context);
  };
  await replyPrivatelyWhenMade(interaction, made, context.delivery);
}

/** Takes up the message: at once if it is the person's own, else once its author says yes. */
export async function addMessage(
  interaction: MessageContextMenuCommandInteraction,
  context: RequestContext,
): Promise<void> {
  const { words } = context;
  const { targetMessage: message, user, id } = interaction;
  // Read at once: where a reply of the bot's quotes the message, the library replaces its text by the one that Discord hides.
  const said = linesWithoutName(message.content, interaction.client.user.id);
  const made = async (): Promise<Rendering> => {
    const here = await openMinutesHere(interaction, context);
    if ('refused' in here) return here.refused;
    const say = (text: (typeof MESSAGES)[keyof typeof MESSAGES], values = {}) => renderNotice(words.say(text, values));
    if (said === '' || !isByPerson(message)) return say(MESSAGES.noWords);
    if (said.length > LONGEST_POINT_CHARS) {
      return say(MESSAGES.tooLong, { limit: LONGEST_POINT_CHARS, add: words.say(MESSAGES.buttonAdd) });
    }
    const before = await pointFrom(context.store, here.thread.id, message.id);
    if (before !== null) return say(MESSAGES.already, { link: linkTo(here.minutes, before.messageId) });
    const { entry } = await discussedHere(here.thread, context);
    const named = placesNamed(said, entry);
    const answer = named.length > 0 ? null : await repliedTo(message);
    const isToBot = answer?.author.id === interaction.client.user.id;
    const point = {
      authorId: message.author.id,
      words: said,
      places: answer !== null && isToBot ? placesOf(answer, libraryOf(context.answerer.corpus)) : named,
      isOpen: false,
      sourceUrl: linkTo(here.minutes, message.id),
    };
    const kind = message.author.id === user.id ? 'point' : 'ask';
    return add({ kind, point, sourceId: message.id, askerId: user.id, key: id }, here, context);
  };
  await replyPrivatelyWhenMade(interaction, made, context.delivery);
}

const linkTo = ({ threadId, guildId }: Minutes, messageId: string) => messageLink(threadId, messageId, guildId);

interface Adding {
  readonly kind: PointKind;
  readonly point: PointView;
  readonly sourceId: string | null;
  readonly askerId: string;
  /** Unique to the interaction. */
  readonly key: string;
}

/** Posts it, one after the other in a thread, unless there are too many; resolves to what the person is told. */
const add = (
  adding: Adding,
  { thread, minutes }: { readonly thread: AnyThreadChannel; readonly minutes: Minutes },
  context: RequestContext,
): Promise<Rendering> =>
  context.queue.inOrder(`minutes ${thread.id}`, async () => {
    const { store, words } = context;
    const { kind, point } = adding;
    const points = await pointsOf(store, thread.id);
    const person = store.keyedHash(point.authorId);
    if (points.length >= POINTS_PER_THREAD)
      return renderNotice(words.say(MESSAGES.fullThread, { count: POINTS_PER_THREAD }));
    if (points.filter((one) => one.person === person).length >= POINTS_PER_PERSON)
      return renderNotice(words.say(MESSAGES.fullPerson, { count: POINTS_PER_PERSON }));
    const messageId = await post(adding, thread, minutes, context);
    return renderNotice(
      kind === 'ask'
        ? words.say(MESSAGES.asked, { person: `<@${point.authorId}>` })
        : words.say(MESSAGES.added, { link: linkTo(minutes, messageId) }),
    );
  });

/** Posts the point or the question to its author, and keeps where; a process that is killed in between is made up for by `finishPoints`. */
async function post(
  { kind, point, sourceId, askerId, key }: Adding,
  thread: AnyThreadChannel,
  minutes: Minutes,
  context: RequestContext,
): Promise<string> {
  const { store, delivery, now, answerer, readerUrl } = context;
  const person = store.keyedHash(point.authorId);
  const setting = {
    words: await wordsOfServer(thread.guildId, thread.client, store),
    library: libraryOf(answerer.corpus, readerUrl),
  };
  const rendering = kind === 'ask' ? renderAsk(point, askerId, setting) : renderPoint(point, setting);
  const pending = { questionId: key, guildId: thread.guildId, channelId: thread.id, kind: 'point' } as const;
  await keepPendingAnswer(store, { ...pending, asker: person, begunAt: now() });
  const sent = await delivery
    .in('components')
    .deliver(rendering, (body) => sendWithNonce(`point ${key}`, (nonce) => thread.send({ ...body, ...nonce })))
    .catch(async (error) => {
      await dropPendingAnswer(store, key);
      throw error;
    });
  await keepPoint(store, minutes, { messageId: sent.id, kind, person, sourceId, postedAt: now() });
  await dropPendingAnswer(store, key);
  return sent.id;
}
