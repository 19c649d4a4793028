/** The plan as a whole, for whoever asks: its weeks with their dates and sections, which are discussed, and how many have read. */

import type { CorpusDocument } from '../../../corpus/corpus.js';
import type { Plan, PlanWeek } from '../../../store/plans.js';
import { momentOf } from '../../../study/plan/dates.js';
import { LANGUAGES, type Language, type Message, type Words } from '../../../words/words.js';
import { callOf } from '../../card/command-name.js';
import { escapeMarkdown, shorten } from '../../card/escape.js';
import { fitting, roomOfAll } from '../../card/fit.js';
import { type Rendering, textBlock } from '../../card/view.js';
import { SETTINGS_NAME } from '../../card/words.js';
import { planId } from './custom-ids.js';
import { dayOf, LEAST_READERS, titlesOf } from './week-card.js';
import { COMMAND, MESSAGES } from './words.js';

const LONGEST_SECTIONS_CHARS = 150;

interface OverviewSetting {
  readonly plan: Plan;
  /** Null if the document is no longer there. */
  readonly entry: CorpusDocument | null;
  /** How many agree to be counted as readers, by week. */
  readonly readers: ReadonlyMap<number, number>;
  /** Whether the person may change and end it. */
  readonly isManager: boolean;
  /** What was just done, and what is lacking. */
  readonly notices: readonly string[];
  readonly words: Words;
}

/** The plan; weeks that do not fit are counted. */
export function renderOverview(setting: OverviewSetting): Rendering {
  const { plan, isManager, notices, words } = setting;
  const { channelId, roleId, hour, minute, zone, weekday, endsOn, failures } = plan;
  const where = words.say(MESSAGES.where, {
    channel: `<#${channelId}>`,
    day: words.say(weekdayName(weekday)),
    time: `${hour}:${String(minute).padStart(2, '0')}`,
    zone,
    end: dayOf(momentOf(endsOn, plan)),
  });
  const opening = [
    ...notices,
    `**${words.say(MESSAGES.title)}**`,
    [where, ...(roleId === null ? [] : [words.say(MESSAGES.notified, { role: `<@&${roleId}>` })])].join(' '),
    ...(failures === 0 ? [] : [words.say(MESSAGES.failing, { settings: callOf(SETTINGS_NAME, words) })]),
  ];
  const closing = isManager ? [`-# ${words.say(MESSAGES.howToChange, { plan: callOf(COMMAND.name, words) })}`] : [];
  const weeks = plan.weeks.map((week) => weekText(week, setting));
  const end = { label: words.say(MESSAGES.buttonEnd), customId: planId('end', plan.id) };
  return (budgetChars) => {
    const room = budgetChars - roomOfAll([...opening, ...closing]);
    const list = fitting(weeks, room, { rest: (count) => `+${count}` }).join('\n');
    const texts = [...opening, list, ...closing];
    return {
      tone: 'neutral',
      blocks: [...texts.map(textBlock), ...(isManager ? [{ kind: 'buttons' as const, buttons: [end] }] : [])],
    };
  };
}

function weekText(week: PlanWeek, { plan, entry, readers, words }: OverviewSetting): string {
  const count = readers.get(week.week) ?? 0;
  const titles = entry === null ? week.sections : titlesOf(entry, week.sections);
  const read =
    week.sections.length === 0
      ? `*${words.say(MESSAGES.free)}*`
      : escapeMarkdown(shorten(titles.join(', '), LONGEST_SECTIONS_CHARS));
  const number = week.messageId === null ? String(week.week + 1) : `**${week.week + 1}**`;
  return [
    `${number} · ${dayOf(momentOf(week.opensOn, plan))}`,
    week.messageId === null || week.sections.length === 0 ? read : `${read} <#${week.messageId}>`,
    ...(week.discussedAt === null ? [] : [words.say(MESSAGES.discussed)]),
    ...(count >= LEAST_READERS ? [words.say(MESSAGES.readers, { count })] : []),
  ].join(' · ');
}

/** A Monday. */
const MONDAY_MS = Date.UTC(2024, 0, 1);
const DAY_MS = 24 * 60 * 60_000;

/** The name of the day, from 1 for Monday, in each language, as its locale data writes it. */
export function weekdayName(weekday: number): Message {
  const date = MONDAY_MS + (weekday - 1) * DAY_MS;
  const nameIn = (language: Language) =>
    new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(date);
  return Object.fromEntries(LANGUAGES.map((language) => [language, nameIn(language)])) as Record<Language, string>;
}
