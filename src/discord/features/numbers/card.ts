/** Every figure in a document: amounts with what they count, dates, numbers in names, years of works cited. */

import { type Figure, type FigureKind, numbersOf } from '../../../study/numbers.js';
import { escapeMarkdown } from '../../card/escape.js';
import { renderNotice } from '../../card/notice.js';
import { renderSentenceList } from '../../card/sentence-list.js';
import type { CardSetting } from '../../card/setting.js';
import type { Rendering } from '../../card/view.js';
import { CARD } from '../../card/words.js';
import { KINDS, MESSAGES } from './words.js';

const ORDER: readonly FigureKind[] = ['amount', 'date', 'name', 'citation'];

/** The page that includes the figure at the position. */
export function renderNumbers(setting: CardSetting, from: number): Rendering {
  const { entry, words } = setting;
  const figures = ORDER.flatMap((kind) => numbersOf(entry).filter((figure) => figure.kind === kind));
  if (figures.length === 0) return renderNotice(words.say(MESSAGES.none));
  const listed = figures.map((figure) => {
    const { kind, counts, written, passage, sentence } = figure;
    const place = words.say(CARD.citeParagraph, { number: passage.paragraph ?? 0 });
    const what = counts === '' ? '' : ` ${escapeMarkdown(counts)}`;
    return {
      group: `__${words.say(KINDS[kind])}__`,
      text: `**${escapeMarkdown(written)}**${what} · ${place}`,
      label: [labelOf(figure), place].join(' · '),
      passage,
      sentence,
    };
  });
  return renderSentenceList(setting, 'numbers', words.say(MESSAGES.heading, { count: figures.length }), listed, from);
}

const labelOf = ({ written, counts }: Figure) => [written, counts].filter((part) => part !== '').join(' ');
