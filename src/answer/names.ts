/**
 * Names as people type them, turned into the names that briefs print: what the gazetteer lists as typed, and the abbreviations
 * of the field.
 */

import { actors, withoutArticle } from '../gazetteer/actors.js';
import { type NamedActor, namesIn } from '../gazetteer/names-in.js';

/** Abbreviations that name no actor, in capitals unless their letters make no word, and what briefs print for them. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['AI', 'artificial intelligence'],
  ['uav', 'unmanned aerial vehicles'],
  ['uavs', 'unmanned aerial vehicles'],
  ['drone', 'unmanned aerial vehicles'],
  ['drones', 'unmanned aerial vehicles'],
]);

/** How a question speaks of the document it is put to; said of every passage, it tells none apart. */
const THE_DOCUMENT =
  /(?:,?\s*(?:according to|in|of|from)\s+)?\b(?:this|the|that|ur|your)\s+(?:policy\s+)?(?:brief|paper|report|article|text|document|study|pdf|essay)(?:['’]s)?\b/giu;

/** Forms that people type in lower case too, though they are words: read as names where a name can stand. */
const LOWER_CASE_US =
  /\b(?:the us|us (?=military|army|troops|policy|presence|government|influence|strategy|role|tools|and|vs|or|do|does|in)|(?<=and |vs |vs\. |or |by |with )us\b)/giu;

/**
 * The question with the names that briefs print and without its mention of the document; equal to the question where
 * there is nothing to change. English questions only.
 */
export function withPrintedNames(question: string): string {
  const unitedStates = printedName('US');
  const normalised = withPrintedActors(
    question
      .replace(THE_DOCUMENT, ' ')
      .replace(LOWER_CASE_US, (typed) => (typed.endsWith(' ') ? `${withoutArticle(unitedStates)} ` : unitedStates)),
  ).replace(/\p{L}+/gu, (word) => ABBREVIATIONS.get(word) ?? ABBREVIATIONS.get(word.toLowerCase()) ?? word);
  const tidy = normalised
    .replace(/\bthe the\b/giu, 'the')
    .replace(/\s+/gu, ' ')
    .replace(/\s+([?!.,])/gu, '$1')
    .trim();
  return /\p{L}/u.test(tidy) ? tidy : question;
}

const printedName = (id: string) => actors().get(id)?.printed ?? id;

function withPrintedActors(question: string): string {
  let printed = '';
  let done = 0;
  for (const named of namesIn(question, 'en')) {
    const replaced = replacementOf(named, question);
    if (replaced === null) continue;
    printed += question.slice(done, replaced.start) + replaced.name;
    done = replaced.end;
  }
  return printed + question.slice(done);
}

/** What stands in place of a name, and of the article before it; null where it stays as typed. */
function replacementOf({ actor, kind, start, end, inLongerName }: NamedActor, question: string) {
  if ((kind !== 'typed' && kind !== 'metonym') || inLongerName) return null;
  const [, article = ''] = /(?:^|[^\p{L}])(the )$/iu.exec(question.slice(Math.max(start - 5, 0), start)) ?? [];
  return { start: start - article.length, end, name: printedName(actor) };
}
