/** HTML as text: values are escaped unless they are already HTML. */

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The text escaped for HTML, attributes included. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/gu, (sign) => SIGNS[sign] ?? sign);

/** An element with a class; its content is already HTML. */
export const element = (tag: string, className: string, content: string): string =>
  `<${tag} class="${className}">${content}</${tag}>`;
