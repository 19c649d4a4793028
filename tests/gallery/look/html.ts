/** HTML as text: what is put into it is escaped unless it is HTML already. */

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The text as HTML shows it, fit for an attribute too. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/gu, (sign) => SIGNS[sign] ?? sign);

/** An element of a class, its content HTML already. */
export const element = (tag: string, className: string, content: string): string =>
  `<${tag} class="${className}">${content}</${tag}>`;
