/** Opens the weeks that are due: a line and then a card in the plan's channel, and a thread below it. What the bot missed while it was away is opened once. */

import {
  ChannelType,
  type Client,
  type Message,
  type NewsChannel,
  type TextChannel,
  ThreadAutoArchiveDuration,
} from 'discord.js';
import {
  countMarks,
  keepPlanFailure,
  keepWeekOpened,
  type Plan,
  type PlanWeek,
  planOf,
  returnPlan,
  takeDuePlans,
} from '../../../store/plans.js';
import { momentOf } from '../../../study/plan/dates.js';
import { callOf } from '../../card/command-name.js';
import { formOf } from '../../card/delivery.js';
import { renderNotice } from '../../card/notice.js';
import type { Rendering } from '../../card/view.js';
import { SETTINGS_NAME } from '../../card/words.js';
import { announce, isLine, makeCard } from '../../gateway/announce.js';
import type { BotContext } from '../../gateway/context.js';
import { sendOnce } from '../../gateway/send-once.js';
import { wordsOfServer } from '../../gateway/server-words.js';
import { tellOwner } from '../../gateway/tell-owner.js';
import { threadOn } from '../../gateway/thread-on.js';
import { libraryOf } from '../../library/library.js';
import { serves } from '../../platform/shards.js';
import { notified } from './role.js';
import { renderPoints, renderWeek, threadName, type WeekSetting, weekLine } from './week-card.js';
import { COMMAND, MESSAGES } from './words.js';

const RETRY_AFTER_MS = 10 * 60_000;
/** A channel that is gone may be gone for good. */
const LONGEST_RETRY_MS = 6 * 60 * 60_000;

/** Work on one server's plan is done in this order, so that nobody changes it while a week opens. */
export const queueKey = (guildId: string): string => `plan ${guildId}`;

/** Opens what is due now, one server at a time; never throws. Calls are queued, so that none opens what another is still opening. */
export const openDueWeeks = (client: Client<true>, context: BotContext): Promise<void> =>
  context.queue.inOrder('plans', () => openDue(client, context));

async function openDue(client: Client<true>, context: BotContext): Promise<void> {
  const { store, log, now, shutdown, queue } = context;
  if (shutdown.isShuttingDown) return;
  try {
    for (const plan of await takeDuePlans(store, now(), (guildId) => serves(client, guildId))) {
      await queue.inOrder(queueKey(plan.guildId), () => openWeeks(plan, client, context));
    }
  } catch (error) {
    log.error({ error }, 'The reading plans could not be looked up');
  }
}

/** The weeks of the plan that have not been opened. */
const unopened = ({ weeks }: Pick<Plan, 'weeks'>): PlanWeek[] => weeks.filter(({ messageId }) => messageId === null);

/** When the next of the weeks opens; null if there is none. */
export const nextDue = (plan: Omit<Plan, 'failures' | 'begunAt'>): number | null => {
  const [next] = unopened(plan);
  return next === undefined ? null : momentOf(next.opensOn, plan);
};

async function openWeeks(taken: Plan, client: Client, context: BotContext): Promise<void> {
  const { store, log, now } = context;
  // It may have been changed while this waited.
  const plan = { ...((await planOf(store, taken.guildId)) ?? taken), begunAt: taken.begunAt };
  const late = now() - (plan.dueAt ?? now());
  if (
    plan.id !== taken.id ||
    plan.dueAt === null ||
    late < 0 ||
    late < Math.min(plan.failures * RETRY_AFTER_MS, LONGEST_RETRY_MS)
  ) {
    return returnPlan(store, plan);
  }
  try {
    const due = unopened(plan).filter(({ opensOn }) => momentOf(opensOn, plan) <= now());
    const [week] = due.slice(-1);
    if (week === undefined) throw new Error('No week of the plan is due');
    const opened = { ...plan, weeks: plan.weeks.map((one) => (due.includes(one) ? { ...one, messageId: '' } : one)) };
    const dueAt = nextDue(opened);
    const setting = await weekSetting({ ...plan, dueAt }, week, due, client, context);
    if (setting === null) throw new Error('The document of the plan is not in the corpus');
    const channel = await client.channels.fetch(plan.channelId);
    if (channel === null || !holdsThreads(channel)) throw new Error('No thread can be opened in the channel');
    const message = await open(channel, setting, context);
    await keepWeekOpened(store, plan, { weeks: due.map((one) => one.week), messageId: message.id, dueAt });
  } catch (error) {
    log.warn({ error }, 'A week of a reading plan could not be opened');
    await keepPlanFailure(store, plan);
    if (plan.failures === 0) await tellOwner(await troubleOf(plan, client, context), plan, client, context);
  }
}

/** Whether threads can be opened below messages of the channel. */
export const holdsThreads = (channel: { readonly type: ChannelType }): channel is TextChannel | NewsChannel =>
  channel.type === ChannelType.GuildText || channel.type === ChannelType.GuildAnnouncement;

/** Posts the week and opens its thread; each step is done at most once, whatever an earlier process was killed in. */
async function open(
  channel: TextChannel | NewsChannel,
  setting: WeekSetting,
  context: BotContext,
): Promise<Message<true>> {
  const { plan, week, sections, roleId } = setting;
  const key = `plan ${plan.id} ${week.week}`;
  const announcement = {
    line: weekLine(setting),
    card: renderWeek(setting),
    ...(roleId === null ? {} : { role: roleId }),
  };
  const message: Message<true> = await announce(channel, announcement, { key, begunAt: plan.begunAt }, context);
  if (sections.length === 0) return message;
  const options = { name: threadName(setting), autoArchiveDuration: ThreadAutoArchiveDuration.OneWeek };
  const thread = await threadOn(message, options);
  const once = { key: `${key} points`, begunAt: plan.begunAt };
  await context.delivery
    .in('components')
    .deliver<unknown>(renderPoints(setting), (body) => sendOnce(thread, body, once));
  return message;
}

/** What the week's message shows; null if the document is gone. `among` are the weeks that the message opens. */
async function weekSetting(
  plan: Plan,
  week: PlanWeek,
  among: readonly PlanWeek[],
  client: Client,
  { store, answerer, readerUrl }: BotContext,
): Promise<WeekSetting | null> {
  const library = libraryOf(answerer.corpus, readerUrl);
  const entry = library.document(plan.document);
  if (entry === null) return null;
  const roles = client.guilds.cache.get(plan.guildId)?.roles.cache ?? new Map();
  return {
    plan,
    week,
    sections: among.flatMap(({ sections }) => sections),
    entry,
    words: await wordsOfServer(plan.guildId, client, store),
    library,
    roleId: notified(roles, plan.roleId)?.id ?? null,
    readers: (await countMarks(store, plan, 'counted')).get(week.week) ?? 0,
  };
}

/** Brings the message of an opened week up to date; never throws. */
export async function showWeekAnew(planId: string, week: number, guildId: string, client: Client, context: BotContext) {
  const { log, queue } = context;
  await queue
    .inOrder(queueKey(guildId), () => editWeek(planId, week, guildId, client, context))
    .catch((error) => log.warn({ error }, 'The message of a week could not be changed'));
}

async function editWeek(planId: string, number: number, guildId: string, client: Client, context: BotContext) {
  const plan = await planOf(context.store, guildId);
  const week = plan?.weeks.find((one) => one.week === number);
  if (plan?.id !== planId || week === undefined || week.messageId === null) return;
  const among = plan.weeks.filter(({ messageId }) => messageId === week.messageId);
  const setting = await weekSetting(plan, week, among, client, context);
  const channel = await client.channels.fetch(plan.channelId);
  if (setting === null || channel?.isTextBased() !== true) return;
  const message = await channel.messages.fetch({ message: week.messageId, force: true });
  const card = renderWeek(setting);
  if (isLine(message)) return makeCard(message, { line: message.content, card }, context);
  await context.delivery.in(formOf(message)).deliver<unknown>(card, (body) => message.edit(body));
}

/** What the owner is told if a week could not be opened. */
async function troubleOf({ guildId, channelId }: Plan, client: Client, { store }: BotContext): Promise<Rendering> {
  const words = await wordsOfServer(guildId, client, store);
  const values = {
    channel: `<#${channelId}>`,
    plan: callOf(COMMAND.name, words),
    settings: callOf(SETTINGS_NAME, words),
  };
  return renderNotice(words.say(MESSAGES.failed, values));
}
