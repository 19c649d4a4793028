/**
 * Replaces names as people type them by the names that briefs print: the gazetteer's informal names, and abbreviations
 * of the field.
 */

import { actors, withoutArticle } from '../gazetteer/actors.js';
import { type NamedActor, namesIn } from '../gazetteer/names-in.js';

/** Abbreviations that are not actors, and what briefs print for them; capitals matter if the letters are also a word. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['AI', 'artificial intelligence'],
  ['uav', 'unmanned aerial vehicles'],
  ['uavs', 'unmanned aerial vehicles'],
  ['drone', 'unmanned aerial vehicles'],
  ['drones', 'unmanned aerial vehicles'],
]);

/** How a question refers to the document itself; it applies to every passage, so it does not help to rank them. */
const THE_DOCUMENT =
  /(?:,?\s*(?:according to|in|of|from)\s+)?\b(?:this|the|that|ur|your)\s+(?:policy\s+)?(?:brief|paper|report|article|text|document|study|pdf|essay)(?:['’]s)?\b/giu;

/** Forms that people also type in lower case although they are words; read as names only next to words that suggest a name. */
const LOWER_CASE_US =
  /\b(?:the us|us (?=military|army|troops|policy|presence|government|influence|strategy|role|tools|and|vs|or|do|does|in)|(?<=and |vs |vs\. |or |by |with )us\b)/giu;

/**
 * The question with the names that briefs print and without its mention of the document; unchanged if there is nothing to
 * replace. English questions only.
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

/** The replacement for a name and the article before it; null to leave it as typed. */
function replacementOf({ actor, kind, start, end, inLongerName }: NamedActor, question: string) {
  if ((kind !== 'typed' && kind !== 'metonym') || inLongerName) return null;
  const [, article = ''] = /(?:^|[^\p{L}])(the )$/iu.exec(question.slice(Math.max(start - 5, 0), start)) ?? [];
  return { start: start - article.length, end, name: printedName(actor) };
}
