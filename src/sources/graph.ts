/** The source graph: references, footnotes and mentions in the text, linked by rules on their form. */

import type { Document, Footnote, Reference } from '../corpus/document.js';
import { passagesOf } from '../corpus/passage.js';
import { findDisagreements } from './disagreements.js';
import { wordRun } from './folding.js';
import { isFrontPage, isSameLink } from './link.js';
import { acronymsDefinedIn, aliasesOf, type DefinedAcronym } from './names.js';
import { isSameAsBefore, type MatchedNote, referencesOfNote, workOfNote } from './notes.js';
import type { Source, SourceGraph } from './source.js';
import { type FoundUse, findUses } from './uses.js';

const graphs = new WeakMap<Document, SourceGraph>();

/** The graph of a document; computed once per Document value. */
export function sourceGraphOf(document: Document): SourceGraph {
  const known = graphs.get(document);
  if (known !== undefined) return known;
  const graph = buildGraph(document);
  graphs.set(document, graph);
  return graph;
}

/** A source without its links to the text. */
type Draft = Omit<Source, 'uses' | 'twins' | 'used'>;

function buildGraph(document: Document): SourceGraph {
  const passages = passagesOf(document);
  const defined = acronymsDefinedIn(passages.map(({ text }) => text).join('\n'));
  const { matched, noteKeys } = matchNotes(document);
  const notesOf = (address: string) =>
    document.footnotes.filter(({ number }) => noteKeys.get(number)?.includes(address));
  const drafts = [
    ...document.references.map((reference) =>
      draftOfReference(document, reference, notesOf(`ref${reference.n}`), defined),
    ),
    ...document.footnotes.flatMap((note) => draftOfNote(document, note, notesOf(`fn${note.number}`), defined) ?? []),
  ];
  const noteSources = new Map([...noteKeys].map(([number, keys]) => [number, keys.map((key) => idOf(document, key))]));
  const sources = withUses(drafts, findUses(passages, drafts, noteSources));
  const sourcesOfNote = new Map(
    [...noteSources].map(([number, ids]) => [number, sources.filter(({ id }) => ids.includes(id))]),
  );
  return { document, sources, sourcesOfNote, disagreements: findDisagreements(document, passages, matched) };
}

const idOf = (document: Document, address: string) => `${document.id}/${address}`;

/** For each note that cites something, the addresses of its sources: entries, the first note of the work, or the note itself. */
type NoteKeys = ReadonlyMap<number, readonly string[]>;

function matchNotes({ footnotes, references }: Document): { matched: Map<number, MatchedNote[]>; noteKeys: NoteKeys } {
  const matched = new Map<number, MatchedNote[]>();
  const noteKeys = new Map<number, readonly string[]>();
  const ownWorks: NotedWork[] = [];
  let before: readonly string[] = [];
  for (const note of footnotes) {
    const matches = isSameAsBefore(note) ? [] : referencesOfNote(note, references);
    matched.set(note.number, matches);
    if (isSameAsBefore(note)) noteKeys.set(note.number, before);
    else if (matches.length > 0)
      noteKeys.set(
        note.number,
        matches.map(({ reference }) => `ref${reference.n}`),
      );
    else if (workOfNote(note) !== null) {
      const work: NotedWork = { number: note.number, link: note.urls[0], words: wordRun(note.text) };
      const first = ownWorks.find((other) => isSameWork(other, work)) ?? work;
      noteKeys.set(note.number, [`fn${first.number}`]);
      if (first === work) ownWorks.push(work);
    }
    before = noteKeys.get(note.number) ?? [];
  }
  return { matched, noteKeys };
}

/** A note that cites a work of its own. */
interface NotedWork {
  readonly number: number;
  readonly link: string | undefined;
  /** The words of the note, folded. */
  readonly words: string;
}

/** Two notes match if the first link of each is the same, or their words are. */
const isSameWork = (one: NotedWork, other: NotedWork) =>
  one.link !== undefined && other.link !== undefined ? isSameLink(one.link, other.link) : one.words === other.words;

function draftOfReference(
  document: Document,
  reference: Reference,
  footnotes: readonly Footnote[],
  defined: readonly DefinedAcronym[],
): Draft {
  const { n, authors, year, title, container, url, type } = reference;
  return {
    id: idOf(document, `ref${n}`),
    document: document.id,
    reference,
    footnotes,
    authors,
    year,
    title,
    publisher: container,
    link: url,
    kind: type,
    aliases: aliasesOf(authors, defined),
  };
}

/** Null unless the note is the first to cite a work that is not in the list. */
function draftOfNote(
  document: Document,
  note: Footnote,
  footnotes: readonly Footnote[],
  defined: readonly DefinedAcronym[],
): Draft | null {
  const work = footnotes.includes(note) ? workOfNote(note) : null;
  if (work === null) return null;
  return {
    id: idOf(document, `fn${note.number}`),
    document: document.id,
    reference: null,
    footnotes,
    ...work,
    link: note.urls[0] ?? null,
    kind: null,
    aliases: aliasesOf(work.authors, defined),
  };
}

function withUses(drafts: readonly Draft[], found: readonly FoundUse[]): Source[] {
  const usesOf = (id: string) => found.filter(({ source }) => source === id).map(({ source: _, ...use }) => use);
  return drafts.map((draft) => {
    const twins = drafts.filter((other) => other !== draft && areTwins(draft, other)).map(({ id }) => id);
    const uses = usesOf(draft.id);
    const used = uses.length > 0 || twins.some((id) => usesOf(id).length > 0);
    return { ...draft, uses, twins, used };
  });
}

const areTwins = ({ link: one }: Draft, { link: other }: Draft) =>
  one !== null && other !== null && !isFrontPage(one) && isSameLink(one, other);
