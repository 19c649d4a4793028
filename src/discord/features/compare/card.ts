/** Actors side by side: under each name the sentences about the aspect, with their citations; and a menu of the other aspects. */

import { actorsOf } from '../../../study/actors.js';
import { ASPECTS, type Aspect, type Side } from '../../../study/compare.js';
import { citationLine } from '../../card/citation.js';
import { escapeMarkdown } from '../../card/escape.js';
import { renderNotice } from '../../card/notice.js';
import { quoteHighlights } from '../../card/quote.js';
import type { CardSetting } from '../../card/setting.js';
import { type Block, type Rendering, roomOf, textBlock } from '../../card/view.js';
import { CARD } from '../../card/words.js';
import { encodeLookUp } from '../../custom-id/look-up.js';
import { shownName } from './actor-name.js';
import { comparisonArgument } from './argument.js';
import { ASPECT_NAMES, MESSAGES } from './words.js';

/** Room for a side's name and its citation. */
const SIDE_FRAME_CHARS = 260;

/** The sides in the requested order, each with an equal share of the room. */
export function renderComparison(
  sides: readonly Side[],
  aspect: Aspect,
  { entry, words, library }: CardSetting,
): Rendering {
  const heading = words.say(MESSAGES.heading, { aspect: words.say(ASPECT_NAMES[aspect]) });
  const closing = `-# ${words.say(CARD.answerWordForWord, { title: escapeMarkdown(entry.document.title) })}`;
  const actors = sides.map(({ actor }) => actor);
  const customId = encodeLookUp({ name: 'compare', argument: '', from: 0 }, entry);
  const options = ASPECTS.filter((other) => other !== aspect).map((other) => ({
    label: words.say(ASPECT_NAMES[other]),
    description: null,
    value: comparisonArgument({ actors, aspect: other }),
  }));
  const menu: Block[] =
    customId === null
      ? []
      : [{ kind: 'select', select: { customId, placeholder: words.say(MESSAGES.other), options } }];
  return (budgetChars) => {
    const share = Math.floor((budgetChars - roomOf(heading) - roomOf(closing)) / Math.max(1, sides.length));
    const texts = sides.map(({ actor, passage, highlights }) => {
      const name = escapeMarkdown(shownName(actor, words.language));
      if (passage === null) return `**${name}**\n${words.say(MESSAGES.nothing)}`;
      const quote = quoteHighlights({ sentences: passage.sentences, highlights }, share - SIDE_FRAME_CHARS);
      return `**${name}**\n${quote}\n${citationLine(passage, null, null, words, library.readerLink(passage, highlights))}`;
    });
    return { tone: 'neutral', blocks: [heading, ...texts, closing].map(textBlock).concat(menu) };
  };
}

/** Enough to choose from. */
const ACTORS_NAMED = 6;

/** Says what can be compared in the document, with an example; or that nothing can. */
export function renderUnknownComparison({ entry, words }: CardSetting): Rendering {
  const names = actorsOf(entry)
    .slice(0, ACTORS_NAMED)
    .map(({ id }) => shownName(id, words.language).replaceAll('`', ''));
  const [first, second] = names;
  if (first === undefined || second === undefined) return renderNotice(words.say(MESSAGES.none));
  return renderNotice(words.say(MESSAGES.unknown, { actors: words.list(names.map(escapeMarkdown)), first, second }));
}
