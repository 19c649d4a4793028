/** Finds where text, footnotes and reference list disagree about a source, by form alone, without knowledge of a particular document. */

import type { Document, Footnote, Reference } from '../corpus/document.js';
import type { Passage } from '../corpus/passage.js';
import { authorDateCitationsIn, referenceCited } from './author-date.js';
import type { Disagreement, Reading } from './disagreement.js';
import { wordRun } from './folding.js';
import { isBelow, isFrontPage, isSameLink, isSameSite } from './link.js';
import { authorNames } from './names.js';
import { isSameAsBefore, type MatchedNote, PLACE_IN_WORK, titleIn } from './notes.js';
import { withoutOpening } from './reporting.js';
import { commonWordsOf, namesSpelledTwoWays } from './spelled-names.js';
import { citationsIn } from './uses.js';

/** All disagreements of a document, by kind: year, link, repeated note, shared link, name. */
export function findDisagreements(
  document: Document,
  passages: readonly Passage[],
  matched: ReadonlyMap<number, readonly MatchedNote[]>,
): Disagreement[] {
  return [
    ...differentYears(passages, document.references),
    ...differentLinks(document.footnotes, matched),
    ...repeatedNotes(document.footnotes),
    ...sharedLinks(document.references),
    ...differentNames(document.footnotes, passages),
    ...differentSurnames(passages, document.references),
  ];
}

/** A citation in the text whose year differs from that of the only entry by its authors. */
function differentYears(passages: readonly Passage[], references: readonly Reference[]): Disagreement[] {
  const wrong = citationsIn(passages, references).filter(({ sameYear }) => !sameYear);
  return wrong.map(({ citation, reference, passage }) => ({
    kind: 'year',
    readings: [
      { passage, words: `${withoutOpening(citation.names)} (${citation.date})` },
      reading('ref', reference.n, `${reference.authors.join(', ')} (${reference.year ?? 'no date'})`),
    ],
  }));
}

/**
 * A note whose link differs from that of the entry with its title, on the same site. A work may be on two sites (its DOI and
 * its publisher's page), and the page of a chapter may be below that of its book.
 */
function differentLinks(
  footnotes: readonly Footnote[],
  matched: ReadonlyMap<number, readonly MatchedNote[]>,
): Disagreement[] {
  return footnotes.flatMap((note) =>
    (matched.get(note.number) ?? []).flatMap(({ match, reference }): Disagreement[] => {
      const { url } = reference;
      if (match !== 'title' || url === null || isFrontPage(url)) return [];
      const link = note.urls.find((one) => isSameSite(one, url));
      if (link === undefined || isFrontPage(link) || isSameLink(link, url) || isBelow(link, url)) return [];
      return [{ kind: 'link', readings: [reading('fn', note.number, link), reading('ref', reference.n, url)] }];
    }),
  );
}

const reading = (kind: 'fn' | 'ref', number: number, words: string): Reading => ({
  passage: `${kind}${number}`,
  words,
});

/** Notes that repeat the full citation of a work instead of "ibid." or a short title; a different page or chapter makes a difference. */
function repeatedNotes(footnotes: readonly Footnote[]): Disagreement[] {
  const groups = new Map<string, Footnote[]>();
  for (const note of footnotes) {
    if (isSameAsBefore(note)) continue;
    const key = `${wordRun(note.text)}${note.urls.length > 0 ? ' link' : ''}`;
    const group =
      [...groups.entries()].find(
        ([other, [first]]) => other === key || (first !== undefined && haveOneLink(first, note)),
      )?.[0] ?? key;
    groups.set(group, [...(groups.get(group) ?? []), note]);
  }
  return [...groups.values()]
    .filter((notes) => notes.length > 1 && notes.every(isInFull))
    .map((notes) => ({
      kind: 'repeated-note',
      readings: notes.map(({ number, text }) => reading('fn', number, text)),
    }));
}

const haveOneLink = (one: Footnote, other: Footnote) => {
  const [link, another] = [one.urls[0], other.urls[0]];
  return link !== undefined && another !== undefined && isSameLink(link, another);
};

/** A link or a quoted title, and no place in the work. */
const isInFull = ({ text, urls }: Footnote) => !PLACE_IN_WORK.test(text) && (urls.length > 0 || titleIn(text) !== null);

/** Entries of the list that link to the same page; several may share a front page. */
function sharedLinks(references: readonly Reference[]): Disagreement[] {
  const seen = new Set<Reference>();
  return references.flatMap((reference): Disagreement[] => {
    const { url } = reference;
    if (url === null || isFrontPage(url) || seen.has(reference)) return [];
    const sharing = references.filter((other) => other.url !== null && isSameLink(other.url, url));
    for (const one of sharing) seen.add(one);
    if (sharing.length < 2) return [];
    return [{ kind: 'shared-link', readings: sharing.map(({ n }) => reading('ref', n, url)) }];
  });
}

/** Names that a sentence and the note marked in it spell differently. */
function differentNames(footnotes: readonly Footnote[], passages: readonly Passage[]): Disagreement[] {
  const body = passages.filter(({ paragraph }) => paragraph !== null);
  const common = commonWordsOf(body.map(({ text }) => text).join(' '));
  return footnotes.flatMap((note) => {
    const passage = body.find(({ footnotes: notes }) => notes.some(({ number }) => number === note.number));
    if (passage === undefined) return [];
    return namesSpelledTwoWays(note.sentence, note.text, common).map(
      ({ inText, inNote }): Disagreement => ({
        kind: 'name',
        readings: [{ passage: passage.address, words: inText }, reading('fn', note.number, inNote)],
      }),
    );
  });
}

/** A citation that matches no entry, except one of the same year whose surname differs by one letter. */
function differentSurnames(passages: readonly Passage[], references: readonly Reference[]): Disagreement[] {
  return passages.flatMap(({ address, paragraph, text }) => {
    if (paragraph === null) return [];
    const unknown = authorDateCitationsIn(text).filter((citation) => referenceCited(citation, references) === null);
    return unknown.flatMap(({ names, date }) =>
      references.flatMap(({ n, authors, year }): Disagreement[] => {
        const [surname] = authorNames(authors);
        if (surname === undefined || !surname.isPerson || year !== date) return [];
        const [spelled] = namesSpelledTwoWays(names, surname.short, new Set());
        if (spelled === undefined) return [];
        return [
          { kind: 'name', readings: [{ passage: address, words: spelled.inText }, reading('ref', n, spelled.inNote)] },
        ];
      }),
    );
  });
}
