/** An index like that at the end of a printed book: the persons, organisations, places and programmes of the text. */

import type { CorpusDocument } from '../corpus/corpus.js';
import type { Passage } from '../corpus/passage.js';
import { wordRun } from '../sources/folding.js';
import { authorNames } from '../sources/names.js';
import { acronymsIn } from './defining.js';
import { type Capitals, capitalsWithin, personWordsIn } from './names/capitals.js';
import { added, cluesOf, NO_CLUES } from './names/clues.js';
import { brought, type Entry, keyOf } from './names/entries.js';
import { kindOfNoun, type NameKind } from './names/head-nouns.js';
import { headingOf, mainFormOf } from './names/heading.js';
import { kindsOf } from './names/kinds.js';
import { type Mention, mentionsIn } from './names/mentions.js';
import { type State, stateCalled, stateNamed } from './names/states.js';
import { type Token, tokensOf } from './names/tokens.js';

export type { NameKind } from './names/head-nouns.js';

export interface IndexedName {
  /** The fullest of the forms that the body uses most: "Aleksandar Vučić", "European Union". */
  readonly name: string;
  /** As an index prints it, with a person's surname first: "Vučić, Aleksandar". */
  readonly heading: string;
  /** Its other forms: surnames, abbreviations and their full forms. */
  readonly forms: readonly string[];
  readonly kind: NameKind;
  /** Numbers of the body paragraphs that contain any of its forms, in order. */
  readonly paragraphs: readonly number[];
  /** The same paragraphs as passages, with the sentences that contain it, in the order of the text. */
  readonly uses: readonly { readonly passage: Passage; readonly sentences: readonly string[] }[];
}

const indexes = new WeakMap<CorpusDocument, readonly IndexedName[]>();

/** The names in a document's body in the order of their headings; may be empty. Computed once per document. */
export function namesOf(entry: CorpusDocument): readonly IndexedName[] {
  const known = indexes.get(entry);
  if (known !== undefined) return known;
  const names = indexOf(entry);
  indexes.set(entry, names);
  return names;
}

/**
 * The name with this form, ignoring case and accents; a state's name may be in another language. Null if the index does
 * not contain it.
 * @param language ISO 639-1 code of the language in which it is typed; English names are recognised in all
 */
export function nameCalled(entry: CorpusDocument, typed: string, language: string): IndexedName | null {
  const names = namesOf(entry);
  const keyTyped = wordRun(typed.replace(/^the /iu, ''));
  if (keyTyped.trim() === '') return null;
  const found = names.find(({ name, heading, forms }) =>
    [name, heading, surnameIn(heading), ...forms].some((form) => wordRun(form) === keyTyped),
  );
  const state = found === undefined ? stateCalled(typed, language) : null;
  return found ?? names.find(({ name, forms }) => state !== null && [name, ...forms].some(isOf(state))) ?? null;
}

const surnameIn = (heading: string) => heading.split(',', 1)[0] ?? heading;

const isOf = (state: State) => (form: string) => stateNamed(form)?.name === state.name;

interface ReadSentence {
  readonly passage: Passage;
  readonly text: string;
  readonly tokens: readonly Token[];
}

function indexOf({ document, passages }: CorpusDocument): IndexedName[] {
  const sentences = passages.flatMap((passage) =>
    passage.sentences.map((text): ReadSentence => ({ passage, text, tokens: tokensOf(text) })),
  );
  const isBody = ({ passage }: ReadSentence) => passage.paragraph !== null;
  const authors = document.references.flatMap((reference) => authorNames(reference.authors));
  const surnames = new Set(authors.filter(({ isPerson }) => isPerson).map(({ short }) => short));
  const bodies = new Set(authors.filter(({ isPerson }) => !isPerson).map(({ short }) => short));
  const abbreviations = sentences.flatMap(({ text }) => acronymsIn(text));
  const capitals: Capitals = {
    within: new Set(sentences.filter(isBody).flatMap(({ tokens }) => capitalsWithin(tokens))),
    persons: new Set([...surnames, ...sentences.filter(isBody).flatMap(({ tokens }) => personWordsIn(tokens))]),
    commonAbbreviations: new Set(
      abbreviations.filter(({ name }) => !isCapitalised(name)).map(({ acronym }) => acronym),
    ),
  };
  const longForms = new Map(
    abbreviations.filter(({ name }) => isCapitalised(name)).map(({ acronym, name }) => [acronym, name]),
  );
  const elsewhere = sentences
    .filter((sentence) => !isBody(sentence))
    .flatMap(({ tokens }) => mentionsIn(tokens, capitals).map(({ form }) => form));
  const entries = entriesIn(sentences.filter(isBody), capitals, elsewhere);
  const names = brought(entries, longForms);
  const kinds = kindsOf(names, { surnames, bodies, elsewhere: new Set(elsewhere) });
  return names
    .map((name): IndexedName => {
      const kind = kinds.get(name) ?? 'place';
      const main = mainFormOf(name, kind);
      const forms = [...new Set([...name.forms.keys(), ...name.otherForms])].filter((form) => form !== main);
      const uses = [...name.uses]
        .map(([passage, held]) => ({ passage, sentences: passage.sentences.filter((sentence) => held.has(sentence)) }))
        .sort((one, other) => (one.passage.paragraph ?? 0) - (other.passage.paragraph ?? 0));
      const paragraphs = uses.map(({ passage }) => passage.paragraph ?? 0);
      return { name: main, heading: headingOf(main, kind, forms), forms, kind, paragraphs, uses };
    })
    .sort((one, other) => one.heading.localeCompare(other.heading, 'en'));
}

/** Whether the full form of an abbreviation is a name rather than a term at the start of a sentence: "Foreign direct investment". */
const isCapitalised = (name: string) => /\p{Lu}/u.test(name.slice(1));

/** The names of the body by the key of their form. */
function entriesIn(sentences: readonly ReadSentence[], capitals: Capitals, elsewhere: readonly string[]) {
  const entries = new Map<string, Entry>();
  const add = (form: string, passage: Passage, sentence: string): Entry => {
    const key = keyOf(form);
    const entry = entries.get(key) ?? {
      forms: new Map<string, number>(),
      otherForms: new Set<string>(),
      uses: new Map<Passage, Set<string>>(),
      clues: NO_CLUES,
      partners: new Set<string>(),
    };
    entries.set(key, entry);
    entry.forms.set(form, (entry.forms.get(form) ?? 0) + 1);
    const held = entry.uses.get(passage) ?? new Set<string>();
    entry.uses.set(passage, held.add(sentence));
    return entry;
  };
  const fullNames = new Map<string, string>();
  for (const form of elsewhere) rememberHead(form, fullNames);
  for (const { passage, text, tokens } of sentences) {
    const mentions = mentionsIn(tokens, capitals);
    for (const [position, mention] of mentions.entries()) {
      const entry = add(mention.form, passage, text);
      const before = mentions[position - 1];
      entry.clues = added(entry.clues, cluesOf(mention, text, tokens, before));
      rememberHead(mention.form, fullNames);
    }
    for (const [one, other] of listedTogether(tokens, mentions)) {
      entries.get(keyOf(one.form))?.partners.add(keyOf(other.form));
      entries.get(keyOf(other.form))?.partners.add(keyOf(one.form));
    }
    for (const noun of shortFormsIn(tokens, mentions)) {
      const full = fullNames.get(noun);
      if (full !== undefined) add(full, passage, text).otherForms.add(noun);
    }
  }
  return entries;
}

function rememberHead(form: string, fullNames: Map<string, string>): void {
  // The head noun is the last word, or the one before "of": "Port Authority of Split".
  const head =
    form
      .split(/ (?:of|for) /u, 1)[0]
      ?.split(' ')
      .at(-1) ?? '';
  for (const noun of [head, form.split(' ').at(-1) ?? '']) {
    if (noun !== form && kindOfNoun(noun) !== null) fullNames.set(noun, form);
  }
}

/** Capitalised head nouns with "the" that refer to the last name that ends with them: "the Plan" for the FAIR Plan. */
const shortFormsIn = (tokens: readonly Token[], mentions: readonly Mention[]): string[] =>
  tokens.flatMap(({ text, isName, opens }, position) => {
    const isAlone = isName && !opens && /^the$/iu.test(tokens[position - 1]?.text ?? '');
    const isPart = mentions.some(({ start, end }) => position >= start && position < end);
    const next = tokens[position + 1];
    return isAlone && !isPart && !next?.isName && kindOfNoun(text) !== null ? [text] : [];
  });

/** Adjacent names in a list that ends with "and" or "or"; a comma alone does not make a list ("in Kosovo, John Ginkel"). */
function listedTogether(tokens: readonly Token[], mentions: readonly Mention[]): (readonly [Mention, Mention])[] {
  const pairs: (readonly [Mention, Mention])[] = [];
  let pending: (readonly [Mention, Mention])[] = [];
  for (const [position, mention] of mentions.entries()) {
    const before = mentions[position - 1];
    const between = before === undefined ? [] : tokens.slice(before.end, mention.start).map(({ text }) => text);
    const isListed = between.length > 0 && between.every((text) => /^(?:and|or|&|,|;|the)$/u.test(text));
    if (before === undefined || !isListed) pending = [];
    else pending.push([before, mention]);
    if (isListed && between.some((text) => /^(?:and|or|&|;)$/u.test(text))) pairs.push(...pending.splice(0));
  }
  return pairs;
}
