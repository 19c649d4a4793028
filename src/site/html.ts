/** HTML that cannot be broken by the text put into it: whatever is interpolated is escaped, unless it is HTML itself. */

/** Markup that is safe to put into a page; made by {@link html} and {@link trusted} alone. */
export interface Html {
  readonly markup: string;
}

type Interpolated = string | number | Html | null | readonly Html[];

/** Builds markup; `null` gives nothing, a list of markup its parts one after the other. */
export function html(strings: TemplateStringsArray, ...values: readonly Interpolated[]): Html {
  const parts = strings.map((fixed, position) => fixed + markupOf(values[position] ?? null));
  return { markup: parts.join('') };
}

/** Takes text as markup as it is: for styles and scripts of our own, never for words of a document. */
export const trusted = (markup: string): Html => ({ markup });

export const NOTHING: Html = { markup: '' };

function markupOf(value: Interpolated): string {
  if (value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters have no place in HTML; as U+FFFD they can do nothing. */
const escaped = (text: string) =>
  text.replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? '').replace(/[^\P{Cc}\t\n\r]/gu, '\uFFFD');
