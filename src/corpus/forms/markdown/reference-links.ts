/** Links whose addresses stand elsewhere: "[text][r1]" with "[r1]: https://…"; "[1]" with such a line is a note. */

import type { Definition, Nodes, PhrasingContent, Root } from 'mdast';
import type { Note } from '../../text/block.js';
import { withoutMarks } from '../../text/marks.js';

const NUMBER = /^\d{1,3}$/u;

/** Puts the addresses into the links, and returns the numbered ones as notes. */
export function withReferenceLinks(root: Root): { root: Root; notes: Note[] } {
  const definitions = new Map(
    root.children.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node] as const] : [])),
  );
  if (definitions.size === 0) return { root, notes: [] };
  const used = new Set<Definition>();
  const replace = (node: Nodes): Nodes => {
    if (node.type === 'linkReference') {
      const definition = definitions.get(node.identifier);
      if (definition === undefined) return node;
      if (node.referenceType === 'shortcut' && NUMBER.test(node.identifier)) {
        used.add(definition);
        return { type: 'footnoteReference', identifier: node.identifier };
      }
      return {
        type: 'link',
        url: definition.url,
        children: node.children.map((child) => replace(child) as PhrasingContent),
      };
    }
    return 'children' in node ? ({ ...node, children: node.children.map(replace) } as Nodes) : node;
  };
  const replaced = replace(root) as Root;
  const notes = [...used].map(({ identifier, url, title }) => ({
    label: identifier,
    text: withoutMarks(`${title ?? ''} <${url}>`.trim()),
  }));
  return { root: replaced, notes };
}
