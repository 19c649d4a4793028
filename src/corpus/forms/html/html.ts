/** Reads HTML by way of Markdown's syntax tree: headings, paragraphs, lists, tables, links and notes. */

import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Metadata } from '../../metadata.js';
import { plainCharacters } from '../../text/characters.js';
import { lexiconOf } from '../../text/joining.js';
import type { Reading } from '../form.js';
import { readTree } from '../markdown/markdown.js';

/** Parts of a page that are no text. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'script style noscript template nav form button input select iframe svg canvas video audio object head'.split(' '),
);
/** Addresses of notes: "#fn1", "#footnote-1", "#_ftn1", "#cite_note-1", "#endnote-2". */
const NOTE_ADDRESS = /^#?_?(?:fn|ftn|footnote|endnote|edn|en|note|cite_note)[-_:.]?(\w{1,20})$/iu;
/** "↑", "↩", "[1]", "1.": the way back from a note, and its number. */
const WAY_BACK = /^(?:[↑↩⏎^\s]|\uFE0E)*$/u;
const NUMBER = /^\s*\[?\d{1,3}[\].]{0,2}\s*/u;

/** Reads a page. Throws an Error with a phrase that follows the file's name. */
export function readHtml(html: string): Reading {
  const page = fromHtml(plainCharacters(html));
  const content = mainOf(page);
  const numbers = new Map(marksOf(content));
  const notes: { label: string; text: string }[] = [];
  const body = withoutNotes(content, numbers, notes);
  const tree = toMdast({ type: 'root', children: 'children' in body ? [...body.children] : [] } as Root, {
    handlers: {
      sup: (_, node: Element) => {
        const label = numbers.get(markOf(node) ?? '');
        return label === undefined || !notes.some((note) => note.label === label)
          ? { type: 'text', value: textOf(node) }
          : { type: 'footnoteReference', identifier: label };
      },
    },
  });
  if (tree.type !== 'root' || !/\p{L}/u.test(textOf(body))) throw new Error('contains no words');
  const read = readTree(tree);
  return {
    ...read,
    notes: [...read.notes, ...notes],
    stated: statedIn(page),
    lines: [],
    lexicon: lexiconOf(textOf(body).split('\n')),
    unread: [],
  };
}

/** What the head of the page states. */
function statedIn(page: Root): Metadata {
  const meta = (names: readonly string[]) =>
    elementsIn(page, 'meta').flatMap(({ properties }) => {
      const name = String(properties.name ?? properties.property ?? '').toLowerCase();
      const content = String(properties.content ?? '').trim();
      return names.includes(name) && content !== '' ? [content] : [];
    })[0] ?? null;
  const language = elementsIn(page, 'html')[0]?.properties.lang;
  return {
    author: meta(['author', 'dc.creator', 'citation_author']),
    publisher: meta(['publisher', 'dc.publisher', 'citation_publisher']),
    date: meta(['date', 'dc.date', 'citation_publication_date']),
    language: typeof language === 'string' && language !== '' ? language.slice(0, 2) : null,
  };
}

/** The part of a page that holds its text: its only article or main part, otherwise its body. */
function mainOf(page: Root): Root | Element {
  for (const name of ['article', 'main']) {
    const found = elementsIn(page, name);
    if (found.length === 1 && found[0] !== undefined) return found[0];
  }
  return elementsIn(page, 'body')[0] ?? page;
}

function elementsIn(node: Nodes, name: string): Element[] {
  if (!('children' in node)) return [];
  const own = node.type === 'element' && node.tagName === name ? [node] : [];
  return [...own, ...node.children.flatMap((child) => elementsIn(child, name))];
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The label of the note that a raised link refers to; null for anything else. */
function markOf(node: Element): string | null {
  const [link] = elementsIn(node, 'a');
  return link === undefined ? null : (NOTE_ADDRESS.exec(String(link.properties.href ?? ''))?.[1] ?? null);
}

/** The id of each note that is called, and its number as printed. */
const marksOf = (node: Nodes): [string, string][] =>
  elementsIn(node, 'sup').flatMap((sup): [string, string][] => {
    const id = markOf(sup);
    return id === null ? [] : [[id, /\d{1,3}/u.exec(textOf(sup))?.[0] ?? id]];
  });

/** The node without its notes, which are added to `notes`, and without what is no text. */
function withoutNotes<Node extends Nodes>(
  node: Node,
  numbers: ReadonlyMap<string, string>,
  notes: { label: string; text: string }[],
): Node {
  if (!('children' in node)) return node;
  const children = node.children.flatMap((child): Nodes[] => {
    if (child.type !== 'element') return child.type === 'comment' ? [] : [child];
    if (LEFT_OUT.has(child.tagName)) return [];
    const label = NOTE_ADDRESS.exec(String(child.properties.id ?? ''))?.[1];
    const number = label === undefined ? undefined : numbers.get(label);
    if (label === undefined || number === undefined || child.tagName === 'a' || child.tagName === 'sup')
      return [withoutNotes(child, numbers, notes)];
    notes.push({ label: number, text: noteText(child) });
    return [];
  });
  return { ...node, children } as Node;
}

/** A note's words with its addresses, without its number and the way back. */
function noteText(node: Nodes): string {
  const written = (one: Nodes): string => {
    if (one.type === 'text') return one.value;
    if (one.type !== 'element') return '';
    const words = one.children.map(written).join('');
    if (one.tagName !== 'a') return words;
    const address = String(one.properties.href ?? '');
    if (WAY_BACK.test(words) || address.startsWith('#')) return '';
    return /^https?:/iu.test(address) ? `[${words}](${address})` : words;
  };
  return ('children' in node ? node.children.map(written).join('') : '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(NUMBER, '');
}
