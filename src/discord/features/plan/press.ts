/** The buttons of a plan. What people mark is kept under a keyed hash and shown to nobody else. */

import { type ButtonInteraction, PermissionFlagsBits } from 'discord.js';
import {
  countMarks,
  endPlan,
  keepPlan,
  marksOf,
  markWeek,
  PEOPLE_TO_MOVE,
  type Plan,
  type PlanWeek,
  planWithId,
  toggleDiscussed,
  unmarkWeek,
} from '../../../store/plans.js';
import { weeksAfter } from '../../../study/plan/dates.js';
import { callOf } from '../../card/command-name.js';
import { formOf } from '../../card/delivery.js';
import { renderNotice } from '../../card/notice.js';
import { replyPrivately } from '../../card/reply.js';
import { type Rendering, textBlock } from '../../card/view.js';
import { CARD } from '../../card/words.js';
import type { RequestContext } from '../../gateway/context.js';
import type { OwnInteraction } from '../../gateway/feature.js';
import { renderMayNotWrite, renderNotManager } from '../../traffic/access.js';
import { holds, mayWrite } from '../../traffic/who-may.js';
import { overviewFor } from './change.js';
import { decodePlan, type PlanState, planId, weekId } from './custom-ids.js';
import { nextDue, queueKey, showWeekAnew } from './open-weeks.js';
import { canGive, notified } from './role.js';
import { lastDayOf, timeOf } from './week-card.js';
import { COMMAND, MESSAGES } from './words.js';

type Pressing = ButtonInteraction<'cached'>;

interface OfWeek {
  readonly plan: Plan;
  readonly week: PlanWeek;
}

/** Does what the button is for. */
export async function pressPlan(interaction: OwnInteraction, context: RequestContext): Promise<void> {
  const { words, delivery, store, queue } = context;
  const state = decodePlan(interaction.customId ?? '');
  if (state === null || !interaction.isButton() || !interaction.inCachedGuild()) {
    return replyPrivately(interaction, renderNotice(words.say(CARD.buttonUnknown)), delivery);
  }
  // One at a time on a server, so that two people who ask for another week at once move the dates once.
  await queue.inOrder(queueKey(interaction.guildId), async () => {
    const plan = await planWithId(store, state.planId);
    if (plan === null || plan.guildId !== interaction.guildId) {
      return replyPrivately(interaction, renderNotice(words.say(MESSAGES.gone)), delivery);
    }
    return press(interaction, state, plan, context);
  });
}

function press(interaction: Pressing, state: PlanState, plan: Plan, context: RequestContext): Promise<void> {
  if (!('week' in state)) {
    return state.kind === 'remind' ? remind(interaction, plan, context) : end(interaction, state.kind, plan, context);
  }
  const { words, delivery } = context;
  const week = plan.weeks.find((one) => one.week === state.week);
  if (week === undefined) return replyPrivately(interaction, renderNotice(words.say(MESSAGES.gone)), delivery);
  switch (state.kind) {
    case 'later':
      return askForAnotherWeek(interaction, { plan, week }, context);
    case 'discussed':
      return markDiscussed(interaction, { plan, week }, context);
    default:
      return markRead(interaction, state.kind, { plan, week }, context);
  }
}

/** 'I've read it', and on its private answer 'Count me' and 'Take it back'. */
async function markRead(
  interaction: Pressing,
  kind: 'read' | 'count' | 'unread',
  { plan, week }: OfWeek,
  context: RequestContext,
): Promise<void> {
  const { store, words, now, delivery } = context;
  const marking = { plan, week: week.week, userId: interaction.user.id };
  if (kind === 'unread') {
    await unmarkWeek(store, marking, 'read');
    await unmarkWeek(store, marking, 'counted');
    await update(interaction, renderNotice(words.say(MESSAGES.unmarked)), context);
    return showAnew(interaction, plan, week, context);
  }
  await markWeek(store, marking, 'read', now());
  if (kind === 'count') await markWeek(store, marking, 'counted', now());
  const isCounted = (await marksOf(store, marking)).has('counted');
  const count = { label: words.say(MESSAGES.buttonCount), customId: weekId('count', plan.id, week.week) };
  const undo = { label: words.say(MESSAGES.buttonUnread), customId: weekId('unread', plan.id, week.week) };
  const buttons = isCounted ? [undo] : [count, undo];
  const text = words.say(isCounted ? MESSAGES.counted : MESSAGES.marked);
  const rendering: Rendering = () => ({ tone: 'neutral', blocks: [textBlock(text), { kind: 'buttons', buttons }] });
  if (kind === 'read') return replyPrivately(interaction, rendering, delivery);
  await update(interaction, rendering, context);
  showAnew(interaction, plan, week, context);
}

async function askForAnotherWeek(
  interaction: Pressing,
  { plan, week }: OfWeek,
  context: RequestContext,
): Promise<void> {
  const { store, words, now, delivery } = context;
  const tell = (text: string) => replyPrivately(interaction, renderNotice(text), delivery);
  const [latest] = plan.weeks.filter(({ messageId }) => messageId !== null).slice(-1);
  if (latest?.messageId !== week.messageId) return tell(words.say(MESSAGES.weekOver));
  const when = (of: Plan) => timeOf(nextDue(of) ?? lastDayOf(of, week));
  if (week.isMoved) return tell(words.say(MESSAGES.moved, { when: when(plan) }));
  await markWeek(store, { plan, week: week.week, userId: interaction.user.id }, 'later', now());
  const count = (await countMarks(store, plan, 'later')).get(week.week) ?? 0;
  if (count < PEOPLE_TO_MOVE) return tell(words.say(MESSAGES.oneMore));
  const moved = movedByWeek(plan, week);
  await keepPlan(store, moved);
  await tell(words.say(MESSAGES.moved, { when: when(moved) }));
  showAnew(interaction, plan, week, context);
}

/** The plan with all weeks after the given one a week later. */
function movedByWeek(plan: Plan, { week }: PlanWeek): Plan {
  const weeks = plan.weeks.map((one) => {
    if (one.week === week) return { ...one, isMoved: true };
    return one.week > week ? { ...one, opensOn: weeksAfter(one.opensOn, 1) } : one;
  });
  const moved = { ...plan, weeks, endsOn: weeksAfter(plan.endsOn, 1) };
  return { ...moved, dueAt: nextDue(moved) };
}

async function markDiscussed(interaction: Pressing, { plan, week }: OfWeek, context: RequestContext): Promise<void> {
  const { store, words, now, delivery } = context;
  if (!mayWrite(interaction)) return replyPrivately(interaction, renderMayNotWrite(words), delivery);
  const isDiscussed = await toggleDiscussed(store, plan, week, now());
  const text = words.say(isDiscussed ? MESSAGES.markedDiscussed : MESSAGES.unmarked);
  await replyPrivately(interaction, renderNotice(text), delivery);
  showAnew(interaction, plan, week, context);
}

/** Gives the person the plan's role, or takes it off. */
async function remind(interaction: Pressing, plan: Plan, context: RequestContext): Promise<void> {
  const { words, delivery } = context;
  const { guild, member } = interaction;
  const role = notified(guild.roles.cache, plan.roleId);
  const { me } = guild.members;
  if (role === null || me === null || !canGive(me, role)) {
    const text = words.say(MESSAGES.remindNot, { plan: callOf(COMMAND.name, words) });
    return replyPrivately(interaction, renderNotice(text), delivery);
  }
  const has = member.roles.cache.has(role.id);
  await (has ? member.roles.remove(role) : member.roles.add(role));
  const text = words.say(has ? MESSAGES.remindOff : MESSAGES.remindOn, { role: `<@&${role.id}>` });
  await replyPrivately(interaction, renderNotice(text), delivery);
}

/** Asks whether to end the plan, then ends it. */
async function end(interaction: Pressing, kind: 'end' | 'ended', plan: Plan, context: RequestContext): Promise<void> {
  const { store, words, delivery } = context;
  if (!holds(interaction, PermissionFlagsBits.ManageGuild)) {
    return replyPrivately(interaction, renderNotManager(words), delivery);
  }
  if (kind === 'ended') {
    await endPlan(store, plan.guildId);
    return update(interaction, renderNotice(words.say(MESSAGES.ended)), context);
  }
  const sure = { label: words.say(MESSAGES.buttonEndNow), customId: planId('ended', plan.id) };
  const overview = await overviewFor(interaction, [`**${words.say(MESSAGES.endSure)}**`], context);
  await update(
    interaction,
    (budgetChars) => {
      const { tone, blocks } = overview(budgetChars);
      const shown = blocks.filter(({ kind: one }) => one !== 'buttons');
      return { tone, blocks: [...shown, { kind: 'buttons', buttons: [sure] }] };
    },
    context,
  );
}

/** A message that cannot be changed is no reason to refuse a mark. */
function showAnew({ guildId, client }: Pressing, plan: Plan, week: PlanWeek, context: RequestContext): void {
  context.shutdown.add(showWeekAnew(plan.id, week.week, guildId, client, context));
}

async function update(interaction: Pressing, rendering: Rendering, { delivery }: RequestContext): Promise<void> {
  await delivery.in(formOf(interaction.message)).deliver<unknown>(rendering, (body) => interaction.update(body));
}
