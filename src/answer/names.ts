/**
 * Replaces names as people type them by the names that briefs print: the gazetteer's informal names, and abbreviations
 * of the field.
 */

import { actors, withoutArticle } from '../gazetteer/actors.js';
import { type NamedActor, namesIn } from '../gazetteer/names-in.js';
import { MENTION_OF_DOCUMENT, SPELLED_OUT, US_IN_LOWER_CASE } from '../languages/english-names.js';

/**
 * The question with the names that briefs print and without its mention of the document; unchanged if there is nothing to
 * replace. English questions only.
 */
export function withPrintedNames(question: string): string {
  const unitedStates = printedName('US');
  const normalised = withPrintedActors(
    question
      .replace(MENTION_OF_DOCUMENT, ' ')
      .replace(US_IN_LOWER_CASE, (typed) => (typed.endsWith(' ') ? `${withoutArticle(unitedStates)} ` : unitedStates)),
  ).replace(/\p{L}+/gu, (word) => SPELLED_OUT.get(word) ?? SPELLED_OUT.get(word.toLowerCase()) ?? word);
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
