/** The message that opens a week: what to read until when, two questions to think about before, and buttons; and the first message of its thread. */

import type { CorpusDocument } from '../../../corpus/corpus.js';
import type { Plan, PlanWeek } from '../../../store/plans.js';
import { dayBefore, momentOf } from '../../../study/plan/dates.js';
import { paragraphsOf, questionsBefore, type TalkingPoint, talkingPoints } from '../../../study/plan/week.js';
import type { Words } from '../../../words/words.js';
import { citedLine } from '../../card/cited-line.js';
import { escapeMarkdown, shorten } from '../../card/escape.js';
import { fitting, roomOfAll } from '../../card/fit.js';
import { quoteHighlights } from '../../card/quote.js';
import { type Block, type ButtonView, type Rendering, textBlock } from '../../card/view.js';
import { encodeLookUp } from '../../custom-id/look-up.js';
import { sectionValue } from '../../custom-id/section.js';
import type { Library } from '../../library/library.js';
import { THREAD_NAME_CHARS } from '../../platform/limits.js';
import { planId, weekId } from './custom-ids.js';
import { MESSAGES, POINTS } from './words.js';

/** From so many on, readers are counted, so that nobody can tell who is behind. */
export const LEAST_READERS = 5;
const LONGEST_LINE_CHARS = 300;
const LONGEST_TITLE_CHARS = 80;
const LONGEST_QUOTE_CHARS = 700;

export interface WeekSetting {
  readonly plan: Plan;
  /** The week, or the last of several that one message opens because the bot was away. */
  readonly week: PlanWeek;
  /** What is read in it. */
  readonly sections: readonly string[];
  readonly entry: CorpusDocument;
  readonly words: Words;
  readonly library: Library;
  /** The role that is notified; null for none. */
  readonly roleId: string | null;
  /** How many agree to be counted as readers. */
  readonly readers: number;
}

/** `Week 2 of 8 · Hedging Strategy, a) Russia`: what notifications show. */
export function weekLine({ plan, week, sections, entry, words, roleId }: WeekSetting): string {
  const read = sections.length === 0 ? words.say(MESSAGES.free) : titlesOf(entry, sections).join(', ');
  const line = `${weekName(plan, week, words)} · ${escapeMarkdown(shorten(read, LONGEST_LINE_CHARS))}`;
  return roleId === null ? line : `${line} <@&${roleId}>`;
}

/** The name of the week's thread. */
export const threadName = ({ plan, week, sections, entry, words }: WeekSetting): string =>
  shorten(`${weekName(plan, week, words)} · ${titlesOf(entry, sections).join(', ')}`, THREAD_NAME_CHARS);

const weekName = (plan: Plan, { week }: PlanWeek, words: Words): string =>
  words.say(MESSAGES.week, { number: week + 1, count: plan.weeks.length });

/** The titles of the sections; ids where the document no longer has them. */
export const titlesOf = ({ document }: CorpusDocument, sections: readonly string[]): string[] =>
  sections.map((id) => document.sections.find((section) => section.id === id)?.title ?? id);

/** The date as each reader's Discord shows it. */
export const dayOf = (ms: number): string => `<t:${Math.floor(ms / 1000)}:D>`;
export const timeOf = (ms: number): string => `<t:${Math.floor(ms / 1000)}:f>`;

/** The last day of the week: the day before the next one opens, or the last of the plan. */
export function lastDayOf(plan: Plan, { week }: PlanWeek): number {
  const next = plan.weeks.find((one) => one.week === week + 1);
  return momentOf(next === undefined ? plan.endsOn : dayBefore(next.opensOn), plan);
}

/** The card of the week. */
export function renderWeek(setting: WeekSetting): Rendering {
  const { plan, week, sections, entry, words, roleId, readers } = setting;
  const role = roleId === null ? '' : ` <@&${roleId}>`;
  const heading = `### ${weekName(plan, week, words)}${role}`;
  const later = { label: words.say(MESSAGES.buttonLater), customId: weekId('later', plan.id, week.week) };
  const remind = { label: words.say(MESSAGES.buttonRemind), customId: planId('remind', plan.id) };
  const always: ButtonView[] = [later, ...(roleId === null ? [] : [remind])];
  if (sections.length === 0) {
    const text = words.say(MESSAGES.freeWeek, { when: timeOf(plan.dueAt ?? lastDayOf(plan, week)) });
    return () => ({
      tone: 'neutral',
      blocks: [textBlock(heading), textBlock(text), { kind: 'buttons', buttons: always }],
    });
  }
  const toRead = [
    words.say(MESSAGES.toRead, { when: dayOf(lastDayOf(plan, week)) }),
    ...sections.map((id) => `- ${sectionLine(entry, id, words)}`),
  ].join('\n');
  const state = [
    ...(readers >= LEAST_READERS ? [words.say(MESSAGES.readers, { count: readers })] : []),
    ...(week.discussedAt === null ? [] : [words.say(MESSAGES.discussed)]),
  ].join(' · ');
  const closing = [...(state === '' ? [] : [`**${state}**`]), `-# ${words.say(MESSAGES.how)}`].join('\n');
  const questions = questionsBefore(entry, sections, words.language);
  const asked = [
    words.say(MESSAGES.questions),
    ...questions.map((question, at) => `${at + 1}\\. ${escapeMarkdown(question)}`),
  ].join('\n');
  const texts = [heading, toRead, ...(questions.length === 0 ? [] : [asked]), closing];
  const buttons: ButtonView[] = [
    { label: words.say(MESSAGES.buttonRead), customId: weekId('read', plan.id, week.week) },
    { label: words.say(MESSAGES.buttonDiscussed), customId: weekId('discussed', plan.id, week.week) },
    ...always,
  ];
  return () => ({
    tone: 'neutral',
    blocks: [...texts.map(textBlock), ...readMenu(setting), { kind: 'buttons', buttons }],
  });
}

function sectionLine(entry: CorpusDocument, id: string, words: Words): string {
  const [title = id] = titlesOf(entry, [id]);
  const numbers = paragraphsOf(entry, [id]).flatMap(({ paragraph }) => paragraph ?? []);
  const [from, to] = [numbers[0], numbers.at(-1)];
  const shown = escapeMarkdown(shorten(title, LONGEST_TITLE_CHARS));
  return from === undefined || to === undefined ? shown : words.say(MESSAGES.section, { title: shown, from, to });
}

/** A menu that shows a section of the week to whoever chooses it. */
function readMenu({ sections, entry, words }: WeekSetting): Block[] {
  const customId = encodeLookUp({ name: 'read', argument: '', from: 0 }, entry);
  if (customId === null) return [];
  const options = entry.document.sections.flatMap(({ id, title }, position) =>
    sections.includes(id) ? [{ label: title, description: null, value: sectionValue(position) }] : [],
  );
  return [{ kind: 'select', select: { customId, placeholder: words.say(MESSAGES.read), options } }];
}

/** The first message of the week's thread: sentences of the sections to talk about. */
export function renderPoints({ sections, entry, words, library }: WeekSetting): Rendering {
  const points = talkingPoints(entry, sections).map((point) => pointText(point, { words, library }));
  const heading = words.say(points.length === 0 ? MESSAGES.noPoints : MESSAGES.points);
  return (budgetChars) => ({
    tone: 'neutral',
    blocks: [heading, ...fitting(points, budgetChars - roomOfAll([heading]))].map(textBlock),
  });
}

function pointText(
  { kind, passage, sentence }: TalkingPoint,
  setting: { readonly words: Words; readonly library: Library },
): string {
  const highlights = [sentence];
  const quote = quoteHighlights({ sentences: passage.sentences, highlights }, LONGEST_QUOTE_CHARS);
  const citation = citedLine({ passage, highlights, rank: null }, setting);
  return [setting.words.say(POINTS[kind]), quote, citation].join('\n');
}
