/** `/plan`: shows the plan to anybody; makes or changes it for whoever manages the server. */

import { randomUUID } from 'node:crypto';
import { type ChatInputCommandInteraction, PermissionFlagsBits } from 'discord.js';
import type { CorpusDocument } from '../../../corpus/corpus.js';
import { countMarks, keepPlan, type Plan, planOf } from '../../../store/plans.js';
import { dateOf, openingsUntil } from '../../../study/plan/dates.js';
import { sharedOut } from '../../../study/plan/share-out.js';
import type { Words } from '../../../words/words.js';
import { callOf } from '../../card/command-name.js';
import { userLine } from '../../card/escape.js';
import { renderNotice } from '../../card/notice.js';
import { LONGEST_ECHO_CHARS } from '../../card/read-back.js';
import { replyPrivately } from '../../card/reply.js';
import type { Rendering } from '../../card/view.js';
import { DOCUMENT_OPTION } from '../../command/document-option.js';
import { documentHere } from '../../gateway/channel-document.js';
import type { RequestContext } from '../../gateway/context.js';
import { libraryOf } from '../../library/library.js';
import { missingPermissions, NEEDED_TO, NEEDED_TO_GIVE_ROLES, permissionNames } from '../../platform/permissions.js';
import { renderNotManager } from '../../traffic/access.js';
import { type LocalTime, localTimeOf, zoneOf } from '../../traffic/time-of-day.js';
import { holds } from '../../traffic/who-may.js';
import { holdsThreads, nextDue, queueKey } from './open-weeks.js';
import { renderOverview } from './overview.js';
import { canGive, isHarmless, mayGive } from './role.js';
import { timeOf } from './week-card.js';
import { COMMAND, MESSAGES } from './words.js';

type Interaction = ChatInputCommandInteraction<'cached'>;

const MONDAY = 1;

/** Answers the command. */
export async function runPlan(interaction: ChatInputCommandInteraction, context: RequestContext): Promise<void> {
  const { words, delivery, queue } = context;
  const tell = (rendering: Rendering) => replyPrivately(interaction, rendering, delivery);
  if (!interaction.inCachedGuild()) return tell(renderNotice(words.say(MESSAGES.serverOnly)));
  if (interaction.options.data.length === 0) return tell(await overviewFor(interaction, [], context));
  if (!holds(interaction, PermissionFlagsBits.ManageGuild)) return tell(renderNotManager(words));
  await queue.inOrder(queueKey(interaction.guildId), async () => tell(await change(interaction, context)));
}

/** The server's plan as the person sees it, below the notices; says so if there is none. */
export async function overviewFor(
  interaction: Parameters<typeof holds>[0] & { readonly guildId: string },
  notices: readonly string[],
  { store, words, answerer }: RequestContext,
): Promise<Rendering> {
  const plan = await planOf(store, interaction.guildId);
  if (plan === null) {
    return renderNotice(...notices, words.say(MESSAGES.none, { plan: callOf(COMMAND.name, words) }));
  }
  return renderOverview({
    plan,
    entry: libraryOf(answerer.corpus).document(plan.document),
    readers: await countMarks(store, plan, 'counted'),
    isManager: holds(interaction, PermissionFlagsBits.ManageGuild),
    notices,
    words,
  });
}

/** Keeps what was chosen; what was not stays as it is. */
async function change(interaction: Interaction, context: RequestContext): Promise<Rendering> {
  const { store, words, now, answerer } = context;
  const before = await planOf(store, interaction.guildId);
  const typed = readOptions(interaction, words);
  if ('wrong' in typed) return renderNotice(typed.wrong);
  const settled = { ...(before ?? FRESH), ...chosenIn(interaction, typed, before) };
  const library = libraryOf(answerer.corpus);
  const named = interaction.options.getString(DOCUMENT_OPTION) ?? before?.document ?? '';
  const place = { channelId: settled.channelId, channel: null };
  const entry = library.document(named) ?? documentHere(context.guild, place, library) ?? library.documents[0];
  const { endsOn } = settled;
  if (endsOn === null || entry === undefined) return renderNotice(words.say(MESSAGES.untilNeeded));
  const kept = before?.document === entry.document.id ? before : null;
  const hasNewDates = kept === null || typed.endsOn !== null || typed.weekday !== null;
  const weeks = hasNewDates ? sharedAnew(entry, kept, endsOn, settled, now()) : kept.weeks;
  if (weeks === null) return renderNotice(words.say(MESSAGES.tooSoon, { date: endsOn }));
  const refused = roleTrouble(interaction, words) ?? channelTrouble(interaction, settled.channelId, words);
  if (refused !== null) return renderNotice(refused);
  const id = kept?.id ?? randomUUID();
  const draft = {
    ...settled,
    id,
    guildId: interaction.guildId,
    document: entry.document.id,
    endsOn,
    weeks,
    dueAt: null,
  };
  const dueAt = nextDue(draft);
  await keepPlan(store, { ...draft, dueAt });
  const saved = dueAt === null ? words.say(MESSAGES.savedAll) : words.say(MESSAGES.saved, { when: timeOf(dueAt) });
  return overviewFor(interaction, [saved, ...roleLacks(interaction, settled.roleId, words)], context);
}

/** What a new plan has where nothing is chosen. */
const FRESH = { weekday: MONDAY, hour: 9, minute: 0, zone: 'UTC', endsOn: null, roleId: null };

/** What was chosen; the channel is that of the command unless the plan has one. */
function chosenIn(interaction: Interaction, typed: Typed, before: Plan | null) {
  const role = interaction.options.getRole('role');
  const { endsOn, weekday, time, zone } = typed;
  return {
    channelId: interaction.options.getChannel('channel')?.id ?? before?.channelId ?? interaction.channelId,
    ...(endsOn === null ? {} : { endsOn }),
    ...(weekday === null ? {} : { weekday }),
    ...(zone === null ? {} : { zone }),
    ...time,
    ...(role === null ? {} : { roleId: role.id === interaction.guildId ? null : role.id }),
  };
}

/** The weeks that have opened, and what is still to be read shared out over the weeks that are left; null if none is left. */
function sharedAnew(
  { document }: CorpusDocument,
  before: Plan | null,
  endsOn: string,
  opening: Parameters<typeof openingsUntil>[1],
  now: number,
): Plan['weeks'] | null {
  const opened = before?.weeks.filter(({ messageId }) => messageId !== null) ?? [];
  const read = new Set(opened.flatMap(({ sections }) => sections));
  const left = document.sections.filter(({ id }) => !read.has(id));
  const shared = sharedOut(left, openingsUntil(endsOn, opening, now), opened.length);
  if (shared.length === 0) return null;
  const fresh = { messageId: null, discussedAt: null, isMoved: false };
  return [...opened, ...shared.map((one, at) => ({ ...fresh, ...one, week: opened.length + at }))];
}

interface Typed {
  readonly endsOn: string | null;
  readonly time: LocalTime | null;
  readonly zone: string | null;
  readonly weekday: number | null;
}

/** What was typed, null for what was left out; or what is wrong with it. */
function readOptions({ options }: Interaction, words: Words): Typed | { readonly wrong: string } {
  const typed = (name: string) => options.getString(name);
  const [until, time, zone] = [typed('until'), typed('time'), typed('zone')];
  const wrong = (
    message: typeof MESSAGES.dateWrong | typeof MESSAGES.timeWrong | typeof MESSAGES.zoneWrong,
    text: string,
  ) => ({
    wrong: words.say(message, { typed: userLine(text, LONGEST_ECHO_CHARS) }),
  });
  const endsOn = until === null ? null : dateOf(until);
  if (until !== null && endsOn === null) return wrong(MESSAGES.dateWrong, until);
  const localTime = time === null ? null : localTimeOf(time);
  if (time !== null && localTime === null) return wrong(MESSAGES.timeWrong, time);
  const zoneName = zone === null ? null : zoneOf(zone);
  if (zone !== null && zoneName === null) return wrong(MESSAGES.zoneWrong, zone);
  return { endsOn, time: localTime, zone: zoneName, weekday: options.getInteger('weekday') };
}

/** Why weeks cannot be opened in the channel; null if they can. */
function channelTrouble({ guild, client }: Interaction, channelId: string, words: Words): string | null {
  const channel = guild.channels.cache.get(channelId);
  const name = { channel: `<#${channelId}>` };
  if (channel === undefined || !holdsThreads(channel)) return words.say(MESSAGES.noThreads, name);
  const missing = missingPermissions(channel.permissionsFor(client.user), NEEDED_TO.openWeeks);
  if (missing.length === 0) return null;
  return words.say(MESSAGES.noPermission, { ...name, permissions: permissionNames(missing, words) });
}

/** Why the role is not handed out; null if it is. */
function roleTrouble({ options, member }: Interaction, words: Words): string | null {
  const role = options.getRole('role');
  if (role === null || role.id === role.guild.id || (isHarmless(role) && mayGive(member, role))) return null;
  return words.say(MESSAGES.roleRefused, { role: `<@&${role.id}>` });
}

/** What the bot still needs for the role. */
function roleLacks({ guild }: Interaction, roleId: string | null, words: Words): string[] {
  const role = roleId === null ? undefined : guild.roles.cache.get(roleId);
  const me = guild.members.me;
  if (role === undefined || me === null || (canGive(me, role) && role.mentionable)) return [];
  const permissions = permissionNames(NEEDED_TO_GIVE_ROLES, words);
  return [words.say(MESSAGES.roleLacking, { permissions, role: `<@&${role.id}>` })];
}
