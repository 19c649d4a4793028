/** The message that answers a look-up in a document, the same by command, by words, by button and by menu. */

import { addressesIn } from '../../corpus/addresses.js';
import { compare } from '../../study/compare.js';
import { findPhrase } from '../../study/find-phrase.js';
import { startersOf } from '../../study/starters.js';
import { userLine } from '../card/escape.js';
import { renderHits } from '../card/hits.js';
import { renderNotice } from '../card/notice.js';
import { renderPassages } from '../card/passages.js';
import { type Rendering, withOpening } from '../card/view.js';
import { sentenceAt } from '../custom-id/sentence.js';
import { renderCitation } from '../features/cite/card.js';
import { comparisonIn } from '../features/compare/argument.js';
import { renderComparison } from '../features/compare/card.js';
import { renderDefinition } from '../features/define/card.js';
import { renderFootnote } from '../features/footnote/card.js';
import { renderNumbers } from '../features/numbers/card.js';
import { renderOutline } from '../features/outline/card.js';
import { renderPage } from '../features/read/card.js';
import { sectionsFor } from '../features/read/sections.js';
import { renderSource } from '../features/source/card.js';
import { renderSourceList } from '../features/sources/card.js';
import { renderStarters } from '../features/start/card.js';
import { renderTimeline } from '../features/timeline/card.js';
import { renderUnsourced } from '../features/unsourced/card.js';
import { renderWho } from '../features/who/card.js';
import { paragraphCount, passageAt } from '../library/library.js';
import type { LookUp, LookUpSetting } from './look-up.js';

/** Enough to see what was mistyped or looked for. */
const LONGEST_ECHO_CHARS = 100;

type Answering = (setting: LookUpSetting, lookUp: LookUp) => Rendering | Promise<Rendering>;

const ANSWERING: Readonly<Record<LookUp['name'], Answering>> = {
  outline: (setting, { from }) => renderOutline(setting, from),
  timeline: (setting, { from }) => renderTimeline(setting, from),
  numbers: (setting, { from }) => renderNumbers(setting, from),
  define: renderDefinition,

  read: (setting, { argument }) => {
    const { entry, words } = setting;
    const [section] = argument === '' ? [] : sectionsFor(entry.document.sections, argument);
    if (section !== undefined) return renderPage(entry, section, null, setting);
    const outline = renderOutline(setting, 0);
    return argument === '' ? outline : withOpening(words.say('read.unknown'), outline);
  },

  find: (setting, lookUp) => {
    const found = findPhrase(setting.entry.passages, lookUp.argument);
    const hits = found.map((hit) => ({ ...hit, count: hit.places.length }));
    const count = hits.reduce((sum, hit) => sum + hit.count, 0);
    const phrase = userLine(lookUp.argument, LONGEST_ECHO_CHARS);
    return renderHits(setting.words.say('find.count', { count, phrase }), hits, setting, lookUp);
  },

  passage: ({ entry, words, library }, { argument }) => {
    const found = addressesIn(argument).flatMap((address) => passageAt(entry, address) ?? []);
    if (found.length === 0) {
      const values = { number: userLine(argument, LONGEST_ECHO_CHARS), last: paragraphCount(entry) };
      return renderNotice(words.say('passage.unknown', values));
    }
    const views = found.map((passage) => ({ passage, highlights: [], rank: null }));
    return renderPassages(views, { words, library });
  },

  compare: async (setting, { argument }) => {
    const comparison = comparisonIn(argument);
    if (comparison === null) return renderNotice(setting.words.say('compare.unknown'));
    const { actors, aspect } = comparison;
    return renderComparison(await compare(setting.answerer, setting.entry, actors, aspect), aspect, setting);
  },

  start: async (setting) => {
    const { answerer, entry, words } = setting;
    const aboutSection = (title: string) => words.say('start.about', { title });
    return renderStarters(await startersOf(answerer, entry, { language: words.language, aboutSection }), setting);
  },

  source: (setting, { argument }) => renderSource(setting, argument),
  sources: renderSourceList,
  footnote: (setting, { argument }) => renderFootnote(setting, argument),
  who: renderWho,
  unsourced: (setting, { from }) => renderUnsourced(setting, from),
  cite: (setting, { argument }) => renderCitation(setting, argument),

  open: ({ entry, words, library }, { argument }) => {
    const place = sentenceAt(entry, argument);
    if (place === null) return renderNotice(words.say('button.unknown'));
    const view = { passage: place.passage, highlights: [place.sentence], rank: null };
    return renderPassages([view], { words, library });
  },
};

/** The message; a value that the document does not know gets one that says what it knows. */
export function answerLookUp(lookUp: LookUp, setting: LookUpSetting): Promise<Rendering> {
  return Promise.resolve(ANSWERING[lookUp.name](setting, lookUp));
}
