/** The message that answers a look-up in a document, the same by command, by words, by button and by menu. */

import { addressesIn } from '../../corpus/addresses.js';
import { compare } from '../../study/compare.js';
import { findPhrase } from '../../study/find-phrase.js';
import { startersOf } from '../../study/starters.js';
import { paragraphCount, passageAt } from '../library.js';
import { renderCitation } from '../render/citing.js';
import { renderComparison } from '../render/comparison.js';
import { renderDefinition } from '../render/definition.js';
import { userLine } from '../render/escape.js';
import { renderFootnote } from '../render/footnote.js';
import { renderHits } from '../render/hits.js';
import { renderNotice } from '../render/notice.js';
import { renderNumbers } from '../render/numbers.js';
import { renderOutline } from '../render/outline.js';
import { renderPage } from '../render/page.js';
import { renderPassages } from '../render/passages.js';
import { renderSource } from '../render/source.js';
import { renderSourceList } from '../render/source-list.js';
import { renderStarters } from '../render/starters.js';
import { renderTimeline } from '../render/timeline.js';
import { renderUnsourced } from '../render/unsourced.js';
import { type Rendering, withOpening } from '../render/view.js';
import { renderWho } from '../render/who.js';
import { comparisonIn } from './comparison.js';
import type { LookUp, LookUpSetting } from './look-up.js';
import { sentenceAt } from './place.js';
import { sectionsFor } from './sections.js';

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
