/** Renders an Answer as terminal text; pure. */

import { type Answer, type CitedPassage, isUnasked, type Verdict } from '../answer/answer.js';
import { reasonInEnglish } from '../answer/reason.js';
import type { Document } from '../corpus/document.js';
import { behindAnswer } from '../sources/ask.js';
import { labelOf } from '../sources/label.js';
import { hedgeSuffix } from './hedge.js';
import { labelled, type Page, wrapped } from './page.js';
import { printable } from './printable.js';
import {
  citationOf,
  renderAddresses,
  renderPassage,
  renderReaderAddress,
  UNDER_CITATION_INDENT,
} from './render-passage.js';

/** Indent, in columns, of the citation of a shortened passage. */
const SHORT_INDENT = 2;

/**
 * Renders the verdict with its reason; the first passage in full with the answering sentences marked, its citation and notes;
 * the other passages as only those sentences. A question for a source gets the source first. For an absent answer, the nearest
 * passages are labelled as such.
 */
export function renderAnswer(answer: Answer, page: Page, documents: readonly Document[]): string {
  const blocks = [renderVerdict(answer, page, documents)];
  const source = renderSource(answer, page, documents);
  if (source !== null) blocks.push(source);
  const [first, ...further] = answer.passages;
  if (answer.understood !== answer.question) {
    blocks.unshift(wrapped(page.colors.dim(`Understood as: ${printable(answer.understood)}`), page));
  }
  if (first === undefined) return blocks.join('\n\n');
  if (answer.answered) {
    // The heading of a sure answer has the hedge already.
    const hedge = answer.verdict === 'answered' ? '' : hedgeSuffix(first.highlights);
    blocks.push(renderPassage(first, { label: `[${first.rank}]`, marked: first.highlights, hedge }, page, documents));
    if (further.length > 0) blocks.push(renderInShort('Further passages:', further, page, documents));
  } else {
    blocks.push(renderInShort('Nearest, not an answer:', answer.passages, page, documents));
  }
  return blocks.join('\n\n');
}

/** A heading that shows how sure the answer is without saying yes: where the brief speaks of it, perhaps, or that it does not. */
function renderVerdict(answer: Answer, page: Page, documents: readonly Document[]): string {
  const {
    verdict,
    reason,
    passages: [first],
  } = answer;
  const because = printable(reasonInEnglish(reason)).replace(/\.$/u, '');
  // What could not be asked says nothing of the brief.
  if (isUnasked(answer)) return wrapped(sentence(because), page);
  const { green, yellow, bold } = page.colors;
  if (reason.code === 'about-text') return wrapped(`${bold(aboutHeading(verdict))}: ${because}.`, page);
  const words = {
    answered: green('In the brief'),
    perhaps: yellow('Perhaps'),
    absent: yellow('The brief does not say'),
  };
  const isQuoted = reason.code === 'quoted' && first !== undefined;
  const said = isQuoted ? `${citationOf(first, documents)}${hedgeSuffix(first.highlights)}` : because;
  return wrapped(`${bold(words[verdict])}: ${said}.`, page);
}

/** What was counted or looked up is no quotation. */
const aboutHeading = (verdict: Verdict) =>
  verdict === 'answered' ? 'About the text (not a quotation)' : 'The brief cannot say';

/** The sources behind the answer to a question for one, each with its link; null for any other question. */
function renderSource(answer: Answer, page: Page, documents: readonly Document[]): string | null {
  const behind = behindAnswer(answer, documents);
  if (behind === null) return null;
  const { sources, footnotes } = behind;
  if (sources.length + footnotes.length === 0) return wrapped('The brief names no source for this passage.', page);
  const label = page.colors.bold('Source of this passage:');
  const named = sources.map((source) => {
    const notes = footnotes
      .filter((note) => source.footnotes.includes(note))
      .map(({ number }) => `, footnote ${number}`);
    const links = renderAddresses(source.link === null ? [] : [source.link], SHORT_INDENT);
    return [wrapped(`${label} ${printable(labelOf(source))}${notes.join('')}`, page), ...links].join('\n');
  });
  return named.length > 0
    ? named.join('\n')
    : wrapped(`${label} footnote ${footnotes.map(({ number }) => number).join(', ')}`, page);
}

function renderInShort(
  heading: string,
  passages: readonly CitedPassage[],
  page: Page,
  documents: readonly Document[],
): string {
  const entries = passages.map((passage) => {
    const citation = page.colors.cyan(citationOf(passage, documents)) + hedgeSuffix(passage.highlights);
    const words = printable(passage.highlights.join(' … '));
    return [
      labelled(`[${passage.rank}]`, citation, page, SHORT_INDENT),
      ...renderReaderAddress(passage, passage.highlights, page),
      wrapped(words, page, UNDER_CITATION_INDENT),
    ].join('\n');
  });
  return [page.colors.dim(heading), ...entries].join('\n');
}

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
