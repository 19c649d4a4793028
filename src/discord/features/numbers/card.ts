/** Every figure in a document: amounts with what they count, dates, numbers in names, years of works cited. */

import { type Figure, type FigureKind, numbersOf } from '../../../study/numbers.js';
import { escapeMarkdown } from '../../card/escape.js';
import { renderList } from '../../card/list.js';
import { renderNotice } from '../../card/notice.js';
import type { CardSetting } from '../../card/setting.js';
import type { Rendering } from '../../card/view.js';
import { CARD } from '../../card/words.js';
import { encodeLookUp } from '../../custom-id/look-up.js';
import { placeOf } from '../../custom-id/sentence.js';
import { KINDS, MESSAGES } from './words.js';

const ORDER: readonly FigureKind[] = ['amount', 'date', 'name', 'citation'];

/** The page that includes the figure at the position. */
export function renderNumbers({ entry, words }: CardSetting, from: number): Rendering {
  const figures = ORDER.flatMap((kind) => numbersOf(entry).filter((figure) => figure.kind === kind));
  if (figures.length === 0) return renderNotice(words.say(MESSAGES.none));
  const entries = figures.map((figure, position) => {
    const { kind, counts, written, passage, sentence } = figure;
    const place = words.say(CARD.citeParagraph, { number: passage.paragraph ?? 0 });
    const what = counts === '' ? '' : ` ${escapeMarkdown(counts)}`;
    return {
      group: `__${words.say(KINDS[kind])}__`,
      text: `**${escapeMarkdown(written)}**${what} · ${place}`,
      option: {
        label: [labelOf(figure), place].join(' · '),
        description: sentence,
        value: placeOf(passage, sentence, position),
      },
    };
  });
  const list = {
    heading: words.say(MESSAGES.heading, { count: figures.length }),
    entries,
    from,
    menu: {
      customId: encodeLookUp({ name: 'open', argument: '', from: 0 }, entry),
      placeholder: words.say(CARD.listOpen),
    },
    pageId: (first: number) => encodeLookUp({ name: 'numbers', argument: '', from: first }, entry),
  };
  return renderList(list, words);
}

const labelOf = ({ written, counts }: Figure) => [written, counts].filter((part) => part !== '').join(' ');
