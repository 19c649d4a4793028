/** The figures as text and as JSON: one table for passage retrieval, one for questions. */

import { figuresByLabel, hasThreeLabels, VERDICTS } from './labels.js';
import { type Figures, figuresOf, groupBy, intervalsOf, isNotRead, type Outcome } from './questions.js';
import type { RetrievalFigures, SquadResult } from './squad.js';

const share = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(3));

/** A table in plain text, columns aligned, numbers to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

/** R@1, R@3, R@5 and MRR of the shipped ranking and of each of its parts. */
export function renderSquad({ shipped, parts }: SquadResult): string {
  const row = (name: string, { r1, r3, r5, mrr }: RetrievalFigures) => [name, ...[r1, r3, r5, mrr].map(share)];
  return [
    `${shipped.n} questions, every context a passage, no bank`,
    table([
      ['ranking', 'R@1', 'R@3', 'R@5', 'MRR'],
      row('shipped', shipped),
      ...Object.entries(parts).map(([name, figures]) => row(name, figures)),
    ]),
  ].join('\n');
}

const COLUMNS: readonly (readonly [string, keyof Figures])[] = [
  ['hit@1', 'hit1'],
  ['hit@3', 'hit3'],
  ['MRR', 'mrr'],
  ['nDCG@5', 'ndcg5'],
  ['marked', 'highlight'],
  ['AUROC', 'auroc'],
  ['accuracy', 'accuracy'],
  ['false answers', 'falseAnswers'],
  ['false refusals', 'falseRefusals'],
  ['false answers at 8 %', 'falseAnswersAt8'],
];

/** The questions' figures in total, by language and by type, with intervals, and the figures without the bank. */
export function renderQuestions(all: readonly Outcome[], withoutBank: readonly Outcome[]): string {
  const outcomes = all.filter((outcome) => !isNotRead(outcome));
  const notRead = all.length - outcomes.length;
  const row = (name: string, group: readonly Outcome[]) => {
    const figures = figuresOf(group);
    return [name, `${figures.answerable}+${figures.unanswerable}`, ...COLUMNS.map(([, key]) => share(figures[key]))];
  };
  const rows = (groups: ReadonlyMap<string, readonly Outcome[]>) =>
    [...groups].map(([name, group]) => row(name, group));
  const intervals = Object.entries(intervalsOf(outcomes)).map(
    ([name, [low, high]]) => `${name} ${share(low)}–${share(high)}`,
  );
  return [
    table([
      ['', 'questions', ...COLUMNS.map(([name]) => name)],
      row('all', outcomes),
      row('without the bank', withoutBank),
      ...rows(groupBy(outcomes, 'lang')),
      ...rows(groupBy(outcomes, 'type')),
    ]),
    '',
    `95 % intervals: ${intervals.join(', ')}`,
    ...(notRead === 0 ? [] : [`${notRead} in scripts that no model reads, counted in none of these figures`]),
    '',
    ...labelLines(outcomes),
    ...missesOf(outcomes),
  ].join('\n');
}

/** Label against verdict, where the set tells what is touched. */
function labelLines(outcomes: readonly Outcome[]): string[] {
  if (!hasThreeLabels(outcomes)) return [];
  const groups: readonly (readonly [string, readonly Outcome[]])[] = [
    ['all', outcomes],
    ...groupBy(outcomes, 'lang'),
    ...groupBy(outcomes, 'register'),
  ];
  const rows = groups.flatMap(([name, group]) =>
    figuresByLabel(group).map(({ label, questions, shown }) => [
      `${name}: ${label}`,
      String(questions),
      ...VERDICTS.map((verdict) => share(shown[verdict].share)),
    ]),
  );
  return [table([['label', 'questions', ...VERDICTS.map((verdict) => `shown as ${verdict}`)], ...rows]), ''];
}

function missesOf(outcomes: readonly Outcome[]): string[] {
  const wrong = outcomes.filter(({ asked, rank, marked, answer }) =>
    asked.answerable ? rank !== 1 || marked !== true || !answer.answered : answer.answered,
  );
  return [
    `${wrong.length} to read:`,
    ...wrong.map(({ asked, rank, marked, answer }) => {
      const fault = asked.answerable
        ? [
            rank === 1 ? null : `rank ${rank ?? 'none'}`,
            marked === true ? null : 'not marked',
            answer.answered ? null : 'refused',
          ]
        : ['answered'];
      const top = answer.passages[0]?.address ?? 'nothing';
      return `  ${asked.id} [${fault.filter(Boolean).join(', ')}] ${asked.question} → ${top} (${answer.confidence.toFixed(2)})`;
    }),
  ];
}

/** All of it as one value for `--json`. */
export function questionsToJson(all: readonly Outcome[], withoutBank: readonly Outcome[]) {
  const outcomes = all.filter((outcome) => !isNotRead(outcome));
  return {
    all: figuresOf(outcomes),
    withoutBank: figuresOf(withoutBank),
    intervals: intervalsOf(outcomes),
    byLanguage: figuresByGroup(outcomes, 'lang'),
    byType: figuresByGroup(outcomes, 'type'),
    ...(hasThreeLabels(outcomes) ? { byLabel: figuresByLabel(outcomes) } : {}),
    /** Questions in scripts that no model reads, which are in none of the figures. */
    notRead: all.length - outcomes.length,
  };
}

const figuresByGroup = (outcomes: readonly Outcome[], property: 'lang' | 'type') =>
  Object.fromEntries([...groupBy(outcomes, property)].map(([name, group]) => [name, figuresOf(group)]));
