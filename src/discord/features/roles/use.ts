/** Starts the roles of a session; people join, share them out, and pass theirs on. */

import type { ButtonInteraction, ChatInputCommandInteraction } from 'discord.js';
import { joinSession, keepTurn, rolesHad, turnsOf } from '../../../store/roles.js';
import { type Candidate, dealRoles, nextFor, ROLES, type Role } from '../../../study/roles.js';
import type { Message } from '../../../words/words.js';
import { formOf } from '../../card/delivery.js';
import { renderNotice } from '../../card/notice.js';
import { replyOpenly, replyPrivately, replyPrivatelyWhenMade } from '../../card/reply.js';
import { CARD } from '../../card/words.js';
import type { RequestContext } from '../../gateway/context.js';
import type { OwnInteraction } from '../../gateway/feature.js';
import { wordsOfServer } from '../../gateway/server-words.js';
import { answersIn, renderElsewhere, renderMayNotWrite } from '../../traffic/access.js';
import { mayWrite } from '../../traffic/who-may.js';
import { MOST_PEOPLE, peopleIn, renderRoles } from './card.js';
import { decodeRoles } from './custom-ids.js';
import { renderTool } from './tools.js';
import { MESSAGES } from './words.js';

/** Posts the message that people join with. */
export async function startRoles(interaction: ChatInputCommandInteraction, context: RequestContext): Promise<void> {
  const { words, delivery, guild, store } = context;
  if (!interaction.inCachedGuild()) {
    return replyPrivately(interaction, renderNotice(words.say(MESSAGES.serverOnly)), delivery);
  }
  if (!answersIn(guild, interaction)) return replyPrivately(interaction, renderElsewhere(guild, words), delivery);
  if (!mayWrite(interaction)) return replyPrivately(interaction, renderMayNotWrite(words), delivery);
  const forAll = await wordsOfServer(interaction.guildId, interaction.client, store);
  const rendering = renderRoles({ sessionId: interaction.id, people: [], roles: new Map() }, forAll);
  await replyOpenly(interaction, rendering, delivery.in('components'));
}

/** Does what the button is for. */
export async function useRoles(interaction: OwnInteraction, context: RequestContext): Promise<void> {
  const state = decodeRoles(interaction.customId ?? '');
  if (!(interaction.isButton() && interaction.inCachedGuild()) || state === null) {
    return replyPrivately(interaction, renderNotice(context.words.say(CARD.buttonUnknown)), context.delivery);
  }
  if (state.kind === 'tool') {
    const { role } = state;
    return replyPrivatelyWhenMade(interaction, () => renderTool(role, interaction, context), context.delivery);
  }
  const refused = await refusalOf(state.kind, state.sessionId, interaction, context);
  if (refused !== null) {
    const notice = renderNotice(context.words.say(refused, { count: MOST_PEOPLE }));
    return replyPrivately(interaction, notice, context.delivery);
  }
  await interaction.deferUpdate();
  // One after the other, since each change reads the message back.
  const make = () => change(state.kind, state.sessionId, interaction, context);
  await context.queue.inOrder(`roles ${state.sessionId}`, make);
}

type Change = 'join' | 'deal' | 'pass';

interface Session {
  readonly sessionId: string;
  readonly guildId: string;
}

interface Person extends Candidate {
  readonly id: string;
  /** Keyed hash. */
  readonly hash: string;
}

/** What to tell the person who cannot do this now; null if they can. */
async function refusalOf(
  kind: Change,
  sessionId: string,
  { user, message }: ButtonInteraction<'cached'>,
  { store }: RequestContext,
): Promise<Message | null> {
  const named = peopleIn(message);
  if (kind === 'join') return named.length >= MOST_PEOPLE && !named.includes(user.id) ? MESSAGES.full : null;
  const hash = store.keyedHash(user.id);
  const own = (await turnsOf(store, sessionId)).filter(({ person }) => person === hash);
  if (own.length === 0) return MESSAGES.joinFirst;
  const hasRole = own.some(({ role, hasPassed }) => role !== '' && !hasPassed);
  return kind === 'pass' && !hasRole ? MESSAGES.noRole : null;
}

/** Makes the change and shows it to everybody. */
async function change(
  kind: Change,
  sessionId: string,
  interaction: ButtonInteraction<'cached'>,
  context: RequestContext,
): Promise<void> {
  const { store, now } = context;
  const session = { sessionId, guildId: interaction.guildId };
  const { user } = interaction;
  // As it is now: others may have pressed meanwhile.
  const message = await interaction.fetchReply();
  if (kind === 'join') await joinSession(store, session, store.keyedHash(user.id), now());
  const ids = kind === 'join' ? [...new Set([...peopleIn(message), user.id])] : peopleIn(message);
  const people = await peopleOf(session, ids, context);
  const own = people.find(({ id }) => id === user.id);
  const isDealt = people.some(({ has }) => has.length > 0);
  if (kind === 'pass') {
    const others = ids.filter((id) => id !== user.id);
    for (const role of own?.has ?? []) await passOn(role, own?.hash ?? '', { session, others }, context);
  } else if (kind === 'deal' || isDealt) {
    // Who comes late takes a role that nobody has.
    for (const { role, person } of dealRoles(people))
      await keepTurn(store, session, { person: person.hash, role, hasPassed: false }, now());
  }
  const after = await peopleOf(session, ids, context);
  const roles = new Map<Role, string>(after.flatMap(({ id, has }) => has.map((role) => [role, id] as const)));
  const words = await wordsOfServer(interaction.guildId, interaction.client, store);
  const rendering = renderRoles({ sessionId, people: after.map(({ id }) => id), roles }, words);
  await context.delivery.in(formOf(message)).deliver(rendering, (body) => interaction.editReply(body));
}

/** The role goes to whose turn it is of those who have not passed it on; to nobody if there is none. */
async function passOn(
  role: Role,
  hash: string,
  { session, others }: { readonly session: Session; readonly others: readonly string[] },
  context: RequestContext,
): Promise<void> {
  const { store, now } = context;
  const people = await peopleOf(session, others, context);
  const next = nextFor(role, people);
  await keepTurn(store, session, { person: hash, role, hasPassed: true }, now());
  if (next !== null) await keepTurn(store, session, { person: next.hash, role, hasPassed: false }, now());
}

/** Those of the people who take part; who was forgotten since does not. */
async function peopleOf(session: Session, ids: readonly string[], { store }: RequestContext): Promise<Person[]> {
  const turns = await turnsOf(store, session.sessionId);
  const people: Person[] = [];
  for (const id of ids) {
    const hash = store.keyedHash(id);
    const own = turns.filter(({ person }) => person === hash);
    if (own.length === 0) continue;
    const rolesOf = (hasPassed: boolean) =>
      ROLES.filter((role) => own.some((turn) => turn.role === role && turn.hasPassed === hasPassed));
    people.push({ id, hash, has: rolesOf(false), passed: rolesOf(true), turns: await rolesHad(store, session, hash) });
  }
  return people;
}
