/** A document's metadata: NAME.meta.json, or the front matter of a Markdown file. */

import { z } from 'zod';
import { checkedJson } from './checked-json.js';

const stated = z.string().trim().min(1).nullable().optional();

const metadataSchema = z.object({
  title: stated,
  author: stated,
  publisher: stated,
  series: stated,
  /** As precise as it is known: "2026", "2026-07" or "2026-07-14". */
  date: stated,
  /** ISO 639-1 code of the text's language. */
  language: stated,
  /** Where the document was published. */
  url: stated,
  licence: stated,
});

/** Any field may be missing or null; it is then taken from the text if the text states it, and is otherwise unknown. */
export type Metadata = Readonly<z.infer<typeof metadataSchema>>;

/** Parses NAME.meta.json. Throws an Error that says in words what is wrong with it. */
export function parseMetadata(json: string): Metadata {
  const checked = checkedJson(json, metadataSchema);
  if ('value' in checked) return checked.value;
  throw new Error(checked.reason);
}
