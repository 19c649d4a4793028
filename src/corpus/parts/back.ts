/** Parts after the body, or separate from it: the reference list, the author, the publisher, acknowledgements, contents. */

import { printedWords } from '../../languages/index.js';
import { isWhole } from '../../languages/phrases.js';
import { UNDATED } from '../../languages/print.js';
import { wordsIn } from '../../languages/words.js';
import type { Matter } from '../document.js';
import type { Block, Heading } from '../text/block.js';
import { bareTitle, isCapitals, isReferencesHeading } from '../text/headings.js';
import { withoutMarks } from '../text/marks.js';
import { isProse } from '../text/prose.js';

export interface Parted {
  readonly body: readonly Block[];
  /** The blocks of the reference list, without its heading; empty if there is none. */
  readonly references: readonly Block[];
  readonly matter: readonly Matter[];
}

const MATTER_NAMES = printedWords(({ headings }) => headings?.matter);
/** Telephone, e-mail or web address: a line of contacts. */
const CONTACT = /(?<![\d–-])\+?\d[\d ()/-]{7,40}\d(?![\d–-])|[\w.+-]@[\w-]+\.\w|(?:^|\s)www\.\S/u;
const YEAR = new RegExp(String.raw`\b(?:19|20)\d{2}\b|\b${UNDATED}\.`, 'u');

/** A heading of one kind and everything under it, up to the next heading of another kind. */
interface Stretch {
  readonly place: 'body' | 'references' | 'matter';
  readonly title: string;
  readonly level: number;
  readonly blocks: Block[];
}

/** Separates the body from the reference list and from matter about the publication. */
export function partBack(blocks: readonly Block[]): Parted {
  const stretches = stretchesOf(blocks);
  const inPlace = (place: Stretch['place']) => stretches.filter((stretch) => stretch.place === place);
  const body = inPlace('body').flatMap((stretch) => stretch.blocks);
  const listed = inPlace('references').flatMap((stretch) => stretch.blocks);
  const [references, afterList] = splitAt(listed, referencesEnd(listed));
  const [text, afterBody] = stretches.length > 1 ? [body, []] : splitAt(body, imprintStart(body));
  const parts = inPlace('matter').map(({ title, blocks: under }) => {
    // If all of it is contacts, they belong to the heading.
    const end = imprintStart(under) || under.length;
    return { title, text: textOf(under.slice(0, end)), rest: under.slice(end) };
  });
  const matter = parts.map(({ title, text: under }) => ({ title, text: under }));
  const imprint = {
    title: PUBLISHER,
    text: textOf([...afterList, ...afterBody, ...parts.flatMap(({ rest }) => rest)]),
  };
  return { body: text, references, matter: [imprint, ...matter].filter((part) => part.text !== '') };
}

/** The title for contacts and an imprint without a heading of their own. */
const PUBLISHER = 'Publisher';

const textOf = (blocks: readonly Block[]) =>
  blocks
    .map(({ text }) => withoutMarks(text).replace(/\s+/gu, ' ').trim())
    .join(' ')
    .trim();

const splitAt = <Item>(items: readonly Item[], position: number) =>
  [items.slice(0, position), items.slice(position)] as const;

function stretchesOf(blocks: readonly Block[]): Stretch[] {
  const stretches: Stretch[] = [{ place: 'body', title: '', level: 0, blocks: [] }];
  for (const block of blocks) {
    const current = stretches.at(-1);
    if (block.kind === 'heading') {
      const place = placeOf(block, stretches);
      const stays = place === 'body' && (current?.place === 'body' || block.level > (current?.level ?? 0));
      if (!stays) {
        const title = sentenceCase(withoutMarks(block.text));
        stretches.push({ place, title, level: block.level, blocks: place === 'body' ? [block] : [] });
        continue;
      }
    }
    current?.blocks.push(block);
  }
  return stretches;
}

/** What kind of part a heading begins, by its title; after the reference list, 'About …' is never body. */
function placeOf({ text }: Heading, before: readonly Stretch[]): Stretch['place'] {
  const name = bareTitle(withoutMarks(text));
  if (isReferencesHeading(name)) return 'references';
  const isAfterReferences = before.some(({ place }) => place === 'references');
  return isWhole(MATTER_NAMES, wordsIn(name)) || (isAfterReferences && /^about\b/iu.test(name)) ? 'matter' : 'body';
}

/** Where a reference list ends: at a paragraph after bulleted entries, or at a line of contacts. */
function referencesEnd(blocks: readonly Block[]): number {
  const first = blocks.find(({ kind }) => kind !== 'heading');
  const end = blocks.findIndex((block) => {
    if (block.kind === 'heading') return false;
    return first?.kind === 'list' ? block.kind !== 'list' : CONTACT.test(block.text) && !YEAR.test(block.text);
  });
  return end < 0 ? blocks.length : end;
}

/** Where the closing contacts and imprint begin. */
function imprintStart(body: readonly Block[]): number {
  const isImprint = (block: Block) =>
    block.kind === 'paragraph' && !isProse(block) && (CONTACT.test(block.text) || IMPRINT.test(block.text));
  return body.findLastIndex((block) => !isImprint(block)) + 1;
}

/** How a line about the publication begins. */
const IMPRINT = /^(?:©|\(c\)|copyright|published by)/iu;

/** Titles entirely in capitals are typography: "ABOUT THE AUTHOR" → "About the author". */
const sentenceCase = (title: string) => (isCapitals(title) ? title.charAt(0) + title.slice(1).toLowerCase() : title);
