/** The terms that a document defines, recognised by the form of its sentences, with the defining sentences. */

import type { CorpusDocument } from '../corpus/corpus.js';
import type { Passage } from '../corpus/passage.js';
import { stemsOf, wordsOf } from '../index/words.js';
import { acronymsIn, definedIn, glossedIn } from './defining.js';

interface Definition {
  readonly passage: Passage;
  /** The defining sentence, with the previous one if it refers to that ("This situation is referred to as …"). */
  readonly sentences: readonly string[];
}

export interface Term {
  /** As the document writes it, without "the" or a final "strategy", "approach" and the like. */
  readonly name: string;
  /** Other names: the full form of an acronym. */
  readonly aliases: readonly string[];
  /** Each definition in the order of the text, at least one. */
  readonly definitions: readonly Definition[];
}

interface Use {
  readonly passage: Passage;
  /** The sentences with the term, in any of its forms. */
  readonly sentences: readonly string[];
}

/** What a document says about a term: its definitions, or else its undefined uses, or else nothing. */
export type TermFound =
  | { readonly kind: 'defined'; readonly term: Term }
  | { readonly kind: 'used'; readonly uses: readonly Use[] }
  | { readonly kind: 'unknown' };

const glossaries = new WeakMap<CorpusDocument, readonly Term[]>();

/** The terms in the order in which the body first defines them; may be empty. Computed once per document. */
export function glossaryOf(entry: CorpusDocument): readonly Term[] {
  const known = glossaries.get(entry);
  if (known !== undefined) return known;
  const terms = collect(entry.passages.filter(({ paragraph }) => paragraph !== null));
  glossaries.set(entry, terms);
  return terms;
}

/** Looks a term up in any of its forms ("the hedging strategy", "Hedge", "KSF"). */
export function lookUpTerm(entry: CorpusDocument, typed: string): TermFound {
  const wanted = keyOf(typed);
  if (wanted === '') return { kind: 'unknown' };
  const term = glossaryOf(entry).find(({ name, aliases }) => [name, ...aliases].some((one) => keyOf(one) === wanted));
  if (term !== undefined) return { kind: 'defined', term };
  const uses = usesOf(entry.passages, wanted);
  return uses.length > 0 ? { kind: 'used', uses } : { kind: 'unknown' };
}

/** A name that a sentence defines, in its form within sentences. */
interface Finding {
  readonly name: string;
  readonly alias: string | null;
  readonly definition: Definition;
}

interface Draft {
  readonly names: string[];
  readonly aliases: Set<string>;
  readonly definitions: Definition[];
}

function collect(passages: readonly Passage[]): Term[] {
  const drafts = new Map<string, Draft>();
  const lowerCase = passages.map(({ text }) => text.replace(/(?:^|[.!?] )\p{Lu}/gu, ' ')).join(' ');
  for (const { name, alias, definition } of passages.flatMap((passage) => findingsIn(passage, lowerCase))) {
    const key = keyOf(name);
    if (key === '') continue;
    const draft = drafts.get(key) ?? { names: [], aliases: new Set(), definitions: [] };
    drafts.set(key, draft);
    draft.names.push(name);
    if (alias !== null) draft.aliases.add(alias);
    const isKnown = draft.definitions.some(({ sentences }) => sentences.at(-1) === definition.sentences.at(-1));
    if (!isKnown) draft.definitions.push(definition);
  }
  addGlosses(drafts.values(), passages);
  return [...drafts.values()].map(({ names: [name = ''], aliases, definitions }) => ({
    name,
    aliases: [...aliases],
    definitions: definitions.sort((one, other) => passages.indexOf(one.passage) - passages.indexOf(other.passage)),
  }));
}

function findingsIn(passage: Passage, lowerCase: string): Finding[] {
  return passage.sentences.flatMap((sentence, position) => {
    const before = passage.sentences.slice(Math.max(0, position - 1), position);
    const defined = definedIn(sentence).flatMap(({ name, pointsBack }): Finding[] => {
      const written = inTheText(name, sentence, lowerCase);
      const sentences = pointsBack ? [...before, sentence] : [sentence];
      return written === null ? [] : [{ name: written, alias: null, definition: { passage, sentences } }];
    });
    const definition = { passage, sentences: [sentence] };
    const acronyms = acronymsIn(sentence).map(({ acronym, name }) => ({ name: acronym, alias: name, definition }));
    return [...defined, ...acronyms];
  });
}

/** Adds the sentences that explain a term, defined elsewhere, in brackets after it. */
function addGlosses(drafts: Iterable<Draft>, passages: readonly Passage[]): void {
  const terms = [...drafts];
  for (const passage of passages) {
    for (const sentence of passage.sentences) {
      for (const before of glossedIn(sentence)) {
        const explained = terms.find(({ names }) => names.some((name) => before.endsWith(` ${name}`)));
        explained?.definitions.push({ passage, sentences: [sentence] });
      }
    }
  }
}

/**
 * A name in its form within sentences: the first word of a sentence is in lower case if the text has it so elsewhere.
 * Null for a single word that never is: the name of somebody who "refers to" something.
 */
function inTheText(name: string, sentence: string, lowerCase: string): string | null {
  if (!sentence.startsWith(name) || !/^\p{Lu}\p{Ll}/u.test(name)) return name;
  const lowered = name.charAt(0).toLowerCase() + name.slice(1);
  if (lowerCase.includes(` ${lowered}`)) return lowered;
  return name.includes(' ') ? lowered : null;
}

/** Words that classify a term and are not part of it. */
const KINDS = ['approach', 'strategy', 'strategies', 'concept', 'term', 'notion', 'behavior', 'behaviour', 'method'];

/** What two forms of a term have in common: the stems of its words, without classifying words. */
function keyOf(name: string): string {
  const words = wordsOf(name).filter((word) => !KINDS.includes(word.toLowerCase()));
  return stemsOf((words.length > 0 ? words : wordsOf(name)).join(' ')).join(' ');
}

function usesOf(passages: readonly Passage[], wanted: string): Use[] {
  return passages.flatMap((passage) => {
    const sentences = passage.sentences.filter((sentence) =>
      ` ${stemsOf(sentence).join(' ')} `.includes(` ${wanted} `),
    );
    return sentences.length > 0 ? [{ passage, sentences }] : [];
  });
}
