/** All sources of a document, ungrouped or in groups. */

import type { Document } from '../corpus/document.js';
import { actorsIn, namesActor } from './actors.js';
import { sourceGraphOf } from './graph.js';
import type { Source } from './source.js';

export type SourceGrouping = 'all' | 'section' | 'actor' | 'kind';

/** The heading of a group: a section's title, an actor's name or a CSL type from the document, or one of our own. */
type SourceHeading =
  | { readonly kind: 'as-printed'; readonly words: string }
  | { readonly kind: 'all' | 'never-used' | 'no-actor' | 'note-only' };

export interface SourceGroup {
  readonly heading: SourceHeading;
  readonly sources: readonly Source[];
}

/**
 * Lists the document's sources; empty groups are omitted. By section and by actor a source is in every group it belongs to; by
 * section, those that nothing relies on come last, under `never-used`.
 */
export function listSources(document: Document, by: SourceGrouping): SourceGroup[] {
  return GROUPINGS[by](document, sourceGraphOf(document).sources).filter((one) => one.sources.length > 0);
}

const group = (kind: 'all' | 'never-used' | 'no-actor' | 'note-only', sources: readonly Source[]): SourceGroup => ({
  heading: { kind },
  sources,
});
const printedGroup = (words: string, sources: readonly Source[]): SourceGroup => ({
  heading: { kind: 'as-printed', words },
  sources,
});

function bySection({ sections }: Document, sources: readonly Source[]): SourceGroup[] {
  const usesOf = ({ uses, twins }: Source) => [
    ...uses,
    ...sources.filter(({ id }) => twins.includes(id)).flatMap((twin) => twin.uses),
  ];
  const groups = sections.map(({ title, paragraphs }) => {
    const addresses = new Set(paragraphs.map(({ n }) => `p${n}`));
    return printedGroup(
      title,
      sources.filter((source) => usesOf(source).some(({ passage }) => addresses.has(passage))),
    );
  });
  return [
    ...groups,
    group(
      'never-used',
      sources.filter(({ used }) => !used),
    ),
  ];
}

/** By the actors named in a source's title or in a sentence that relies on it; the document's most frequent actor first. */
function byActor({ sections }: Document, sources: readonly Source[]): SourceGroup[] {
  const body = sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join(' ');
  const texts = new Map(
    sources.map((source) => [source, [source.title ?? '', ...source.uses.map(({ sentence }) => sentence)].join(' ')]),
  );
  const isAbout = (actor: string) => (source: Source) => namesActor(texts.get(source) ?? '', actor);
  const actors = actorsIn(body);
  const groups = actors.map((actor) => printedGroup(actor, sources.filter(isAbout(actor))));
  return [
    ...groups,
    group(
      'no-actor',
      sources.filter((source) => !actors.some((actor) => isAbout(actor)(source))),
    ),
  ];
}

function byKind(_: Document, sources: readonly Source[]): SourceGroup[] {
  const kinds = new Set(sources.flatMap(({ kind }) => kind ?? []));
  const groups = [...kinds].map((kind) =>
    printedGroup(
      kind,
      sources.filter((source) => source.kind === kind),
    ),
  );
  groups.sort((one, other) => other.sources.length - one.sources.length);
  return [
    ...groups,
    group(
      'note-only',
      sources.filter(({ kind }) => kind === null),
    ),
  ];
}

const GROUPINGS: Readonly<Record<SourceGrouping, (document: Document, sources: readonly Source[]) => SourceGroup[]>> = {
  all: (_, sources) => [group('all', sources)],
  section: bySection,
  actor: byActor,
  kind: byKind,
};
