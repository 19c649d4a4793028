/** Who says what in a passage: each sentence with its speaker, page by page. */

import { addressesIn } from '../../../corpus/addresses.js';
import { type Attribution, attributionsOf } from '../../../sources/attribution.js';
import { sourceGraphOf } from '../../../sources/graph.js';
import { labelOf } from '../../../sources/label.js';
import type { Words } from '../../../words/words.js';
import { addressInWords, citationLine, sourceLink } from '../../card/citation.js';
import { escapeMarkdown, userLine } from '../../card/escape.js';
import { renderList } from '../../card/list.js';
import { renderNotice } from '../../card/notice.js';
import { quoteHighlights } from '../../card/quote.js';
import type { CardSetting } from '../../card/setting.js';
import type { Rendering } from '../../card/view.js';
import { CARD } from '../../card/words.js';
import type { LookUp } from '../../custom-id/look-up.js';
import { encodeLookUp } from '../../custom-id/look-up.js';
import { withoutDocument } from '../../custom-id/source.js';
import { paragraphCount, passageAt } from '../../library/library.js';
import { MESSAGES } from './words.js';

const LONGEST_SENTENCE_CHARS = 420;
const LONGEST_ECHO_CHARS = 40;

/** The passage at the first address that the argument names. */
export function renderWho({ entry, words, library }: CardSetting, { argument, from }: LookUp): Rendering {
  const [address = ''] = addressesIn(argument);
  const passage = passageAt(entry, address);
  if (passage === null) {
    const values = { number: userLine(argument, LONGEST_ECHO_CHARS), last: paragraphCount(entry) };
    return renderNotice(words.say(CARD.passageUnknown, values));
  }
  const entries = attributionsOf(passage, sourceGraphOf(entry.document)).map((attribution) => {
    const [source] = attribution.sources;
    const quote = quoteHighlights({ sentences: [attribution.sentence], highlights: [] }, LONGEST_SENTENCE_CHARS);
    return {
      group: null,
      text: `${quote}\n${words.say(MESSAGES.says, { who: speakerIn(attribution, words) })}`,
      option:
        source === undefined ? null : { label: labelOf(source), description: null, value: withoutDocument(source.id) },
    };
  });
  const list = {
    heading: citationLine(passage, null, null, words, library.readerLink(passage, [])),
    entries,
    from,
    menu: {
      customId: encodeLookUp({ name: 'source', argument: '', from: 0 }, entry),
      placeholder: words.say(CARD.sourceChoose),
    },
    pageId: (first: number) => encodeLookUp({ name: 'who', argument: address, from: first }, entry),
  };
  return renderList(list, words);
}

function speakerIn({ speaker, words: said, sources, footnotes }: Attribution, words: Words): string {
  const notes = footnotes.map((number) => addressInWords(`fn${number}`, words));
  const behind = [...sources.map(sourceLink), ...notes];
  const named = said === null ? '' : escapeMarkdown(said);
  switch (speaker) {
    case 'author':
      return words.say(MESSAGES.author);
    case 'unnamed':
      return words.say(MESSAGES.unnamed, { words: named });
    case 'named':
      return behind.length === 0 ? words.say(MESSAGES.named, { words: named }) : [named, ...behind].join(' · ');
    case 'source':
    case 'footnote':
      return behind.join(' · ');
  }
}
