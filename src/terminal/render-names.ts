/** The index of names as terminal text: by kind, each name with its paragraphs; or one name with the sentences that contain it. */

import type { CorpusDocument } from '../corpus/corpus.js';
import { type IndexedName, type NameKind, nameCalled, namesOf } from '../study/names-index.js';
import { hanging, type Page, wrapped } from './page.js';
import { printable } from './printable.js';

const KINDS: readonly (readonly [NameKind, string])[] = [
  ['person', 'Persons'],
  ['organisation', 'Organisations'],
  ['place', 'Places'],
  ['programme', 'Programmes and agreements'],
];

const INDENT = 2;

/** Returns the whole index for an empty argument, or else the entry of the name; says so if there is none. */
export function renderNames(entry: CorpusDocument, argument: string, page: Page): string {
  if (argument !== '') return renderName(entry, argument, page);
  const names = namesOf(entry);
  const groups = KINDS.flatMap(([kind, title]) => {
    const lines = names.filter((name) => name.kind === kind).map((name) => lineOf(name, page));
    return lines.length === 0 ? [] : [[page.colors.bold(title), ...lines].join('\n')];
  });
  return groups.length === 0 ? 'The text has no names.' : groups.join('\n\n');
}

const lineOf = ({ heading, forms, paragraphs }: IndexedName, page: Page) => {
  const also = forms.length === 0 ? '' : ` (${forms.map(printable).join(', ')})`;
  return hanging(`${printable(heading)}${also}  ${page.colors.dim(`¶ ${paragraphs.join(', ')}`)}`, page, INDENT);
};

function renderName(entry: CorpusDocument, typed: string, page: Page): string {
  const name = nameCalled(entry, typed, 'en');
  if (name === null) return wrapped(`${printable(typed)} is not in the index. /names shows the whole index.`, page);
  const uses = name.uses.map(({ passage, sentences }) =>
    hanging(`${page.colors.dim(`¶ ${passage.paragraph}`)}  ${printable(sentences.join(' '))}`, page, INDENT),
  );
  return [page.colors.bold(printable(name.name)), ...uses].join('\n');
}
