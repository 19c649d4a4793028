/** YAML front matter at the top of a Markdown file, with its usual field names. */

import type { Metadata } from '../metadata.js';

const FENCED = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u;

/** The possible names of each field; the first that is present is used. */
const NAMES = {
  title: ['title'],
  author: ['author', 'authors', 'by', 'creator', 'creators'],
  publisher: ['publisher', 'institution', 'institute', 'organization', 'organisation'],
  series: ['series', 'number', 'issue'],
  date: ['date', 'published', 'publication_date', 'publication-date', 'issued', 'year'],
  language: ['language', 'lang'],
  url: ['url', 'link', 'permalink', 'canonical_url', 'source'],
  licence: ['licence', 'license', 'rights'],
} as const satisfies Record<keyof Metadata, readonly string[]>;

export interface FrontMatter {
  readonly metadata: Metadata;
  /** The original values, for the passage about the publication; empty if there is no front matter. */
  readonly lines: readonly string[];
  /** The text after the front matter. */
  readonly rest: string;
}

/** The text after its front matter, whatever that says. */
export const withoutFrontMatter = (text: string) => text.trimStart().replace(FENCED, '');

/** Separates the front matter from a text. If it is not a YAML mapping, it remains in the text. */
export async function takeFrontMatter(text: string): Promise<FrontMatter> {
  const fenced = FENCED.exec(text.trimStart());
  const fields = fenced?.[1] === undefined ? null : await fieldsOf(fenced[1]);
  if (fenced === null || fields === null) return { metadata: {}, lines: [], rest: text };
  const find = (names: readonly string[]) => names.flatMap((name) => wordsOf(fields.get(name)) ?? [])[0] ?? null;
  const metadata = Object.fromEntries(Object.entries(NAMES).map(([field, names]) => [field, find(names)]));
  const told = [
    NAMES.title,
    ['subtitle'],
    NAMES.author,
    ['affiliation'],
    NAMES.publisher,
    NAMES.series,
    NAMES.date,
  ].map(find);
  return { metadata, lines: told.filter((line) => line !== null), rest: text.trimStart().slice(fenced[0].length) };
}

async function fieldsOf(yaml: string): Promise<Map<string, unknown> | null> {
  const { parse } = await import('yaml');
  try {
    // Keeps dates and numbers as written.
    const value: unknown = parse(yaml, { schema: 'failsafe' });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return new Map(Object.entries(value).map(([name, field]) => [name.toLowerCase(), field]));
  } catch {
    return null;
  }
}

/** "[[People/Jane Doe|Jane]]", as note-taking programs link names. */
const WIKI_LINK = /\[\[(?:[^[\]|]*[|/])?([^[\]|/]*)\]\]/gu;

/** A value as text: the members of a list joined, a mapping by its name; null for anything empty. */
function wordsOf(value: unknown): string | null {
  if (typeof value === 'string') {
    const words = value.replace(WIKI_LINK, '$1').trim().replace(/\s+/gu, ' ');
    return words === '' ? null : words;
  }
  if (Array.isArray(value)) return value.flatMap((member) => wordsOf(member) ?? []).join(', ') || null;
  if (typeof value === 'object' && value !== null && 'name' in value) return wordsOf(value.name);
  return null;
}
