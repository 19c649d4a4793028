/** Safe HTML: every interpolated value is escaped unless it is HTML itself. */

/** Markup that is safe to include in a page; created only by {@link html} and {@link trusted}. */
export interface Html {
  readonly markup: string;
}

type Interpolated = string | number | Html | null | readonly Html[];

/** Builds markup; `null` becomes nothing, and a list its elements one after another. */
export function html(strings: TemplateStringsArray, ...values: readonly Interpolated[]): Html {
  const parts = strings.map((fixed, position) => fixed + markupOf(values[position] ?? null));
  return { markup: parts.join('') };
}

/** Treats text as markup without escaping: for our own styles and scripts, never for a document's words. */
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

/** HTML does not allow control characters; replaced by U+FFFD they are harmless. */
const escaped = (text: string) =>
  text.replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? '').replace(/[^\P{Cc}\t\n\r]/gu, '\uFFFD');
