/** Opens a listed sentence in its passage, from a menu or a button. */

import { renderChangedQuote } from '../../card/changed-edition.js';
import { renderNotice } from '../../card/notice.js';
import { renderPassages } from '../../card/passages.js';
import { quotedRuns } from '../../card/quote.js';
import { CARD } from '../../card/words.js';
import { sentenceAt } from '../../custom-id/sentence.js';
import type { Feature } from '../../gateway/feature.js';

export const open: Feature<'open'> = {
  name: 'open',
  lookUp: {
    opensBeside: () => true,
    answer: ({ entry, words, library }, { argument }) => {
      const place = sentenceAt(entry, argument);
      if (place === null) return renderNotice(words.say(CARD.buttonUnknown));
      const view = { passage: place.passage, highlights: [place.sentence], rank: null };
      return renderPassages([view], { words, library });
    },
    // The address may belong to another passage now, so the sentence that was shown is searched for instead.
    answerOld: (setting, { argument }, { option, message }) => {
      const shown = option === null ? quotedRuns(message)[Number(argument.split('.')[2])] : option.description;
      return renderChangedQuote(shown ?? '', setting);
    },
  },
};
