/** Discord's Markdown as HTML: the subset that its client draws, which is neither CommonMark nor GFM. */

import { element, escapeHtml } from './html.js';

const FENCE = /```(?:[a-z0-9+-]+\n)?\n?([\s\S]+?)\n?```/u;
const HEADING = /^(#{1,3}) +(.+)$/u;
const SMALL = /^-# +(.+)$/u;
const LIST_ITEM = /^( *)(?:[-*]|(\d+)\.) +(.+)$/u;
const QUOTED = /^> (.*)$/u;
/** An address that Discord links automatically ends before closing punctuation. */
const ADDRESS = /^https?:\/\/[^\s<]+[^\s<.,:;"')\]]/u;

/** Markers around words, the longest first, with the element they produce. */
const AROUND = [
  ['***', 'strong'],
  ['**', 'strong'],
  ['__', 'u'],
  ['~~', 's'],
  ['||', 'mark'],
  ['*', 'em'],
  ['_', 'em'],
] as const;

/** Names shown for mentions, by id; an id without a name is shown as Discord shows an unknown one. */
export type Names = ReadonlyMap<string, string>;

/** The text as Discord draws it. */
export function markdownToHtml(text: string, names: Names = new Map()): string {
  const fence = FENCE.exec(text);
  if (fence !== null) {
    const before = text.slice(0, fence.index).replace(/\n$/u, '');
    const after = text.slice(fence.index + fence[0].length).replace(/^\n/u, '');
    const code = `<pre class="code" tabindex="0">${escapeHtml(fence[1] ?? '')}</pre>`;
    return `${linesToHtml(before, names)}${code}${after === '' ? '' : markdownToHtml(after, names)}`;
  }
  return linesToHtml(text, names);
}

function linesToHtml(text: string, names: Names): string {
  if (text === '') return '';
  const lines = text.split('\n');
  const blocks: string[] = [];
  while (lines.length > 0) {
    const quoted = takeWhile(lines, QUOTED);
    if (quoted.length > 0) {
      const inner = linesToHtml(quoted.map((line) => line.slice('> '.length)).join('\n'), names);
      blocks.push(`<blockquote>${inner}</blockquote>`);
      continue;
    }
    blocks.push(lineToHtml(lines.shift() ?? '', names));
  }
  return blocks.join('');
}

/** Takes the leading lines that match. */
function takeWhile(lines: string[], pattern: RegExp): string[] {
  const end = lines.findIndex((line) => !pattern.test(line));
  return lines.splice(0, end === -1 ? lines.length : end);
}

function lineToHtml(line: string, names: Names): string {
  const [, signs = '', title] = HEADING.exec(line) ?? [];
  if (title !== undefined) return element('div', `heading heading-${signs.length}`, inlineToHtml(title, names));
  const [, small] = SMALL.exec(line) ?? [];
  if (small !== undefined) return element('div', 'small', inlineToHtml(small, names));
  const [, indent = '', number, item] = LIST_ITEM.exec(line) ?? [];
  if (item !== undefined) {
    const sign = number === undefined ? '•' : `${number}.`;
    const level = indent.length >= 2 ? ' nested' : '';
    return element('div', `item${level}`, `<span>${sign}</span><span>${inlineToHtml(item, names)}</span>`);
  }
  return element('div', 'line', line === '' ? '&nbsp;' : inlineToHtml(line, names));
}

/** A line with its inline markup. */
function inlineToHtml(text: string, names: Names): string {
  let html = '';
  let rest = text;
  while (rest !== '') {
    const [taken, made] = atStart(rest, names) ?? [1, escapeHtml(rest.slice(0, 1))];
    html += made;
    rest = rest.slice(taken);
  }
  return html;
}

type Taken = readonly [length: number, html: string];

/** The markup at the start of the text; null for a plain character. */
function atStart(text: string, names: Names): Taken | null {
  const escaped = /^\\([^\p{L}\p{N}\s])/u.exec(text);
  if (escaped !== null) return [escaped[0].length, escapeHtml(escaped[1] ?? '')];
  const code = /^(`{1,2})([^`]+)\1/u.exec(text);
  if (code !== null) return [code[0].length, element('code', 'code', escapeHtml(code[2] ?? ''))];
  return chipAtStart(text, names) ?? linkAtStart(text, names) ?? markAtStart(text, names);
}

/** Mentions, times and custom emoji. */
function chipAtStart(text: string, names: Names): Taken | null {
  const [whole = '', sign, id = ''] = /^<(@[!&]?|#|\/[^:<>]+:)(\d+)>/u.exec(text) ?? [];
  if (sign !== undefined) {
    const shown = sign.startsWith('/') ? sign.slice(0, -1) : `${sign.slice(0, 1)}${names.get(id) ?? 'unknown'}`;
    return [whole.length, element('span', 'mention', escapeHtml(shown))];
  }
  const [time = '', seconds, style] = /^<t:(-?\d+)(?::([tTdDfFR]))?>/u.exec(text) ?? [];
  if (seconds === undefined) return null;
  return [time.length, element('span', 'time', timeOf(new Date(Number(seconds) * 1000), style))];
}

function timeOf(time: Date, style: string | undefined): string {
  if (style === 'R') return 'in 2 hours';
  const date = style === 't' || style === 'T' ? {} : ({ dateStyle: 'long' } as const);
  const clock = style === 'd' || style === 'D' ? {} : ({ timeStyle: 'short' } as const);
  return new Intl.DateTimeFormat('en-GB', { ...date, ...clock, timeZone: 'UTC' }).format(time);
}

function linkAtStart(text: string, names: Names): Taken | null {
  const link = (url: string, shown: string) => `<a href="${escapeHtml(url)}" rel="noreferrer">${shown}</a>`;
  // A label may contain escaped brackets and one pair of its own.
  const masked = /^\[((?:\\.|[^[\]\\]|\[[^[\]]*\])+)\]\((?:<([^<>]+)>|([^\s()]+))\)/u.exec(text);
  if (masked !== null) {
    const [whole, label = '', angled, bare] = masked;
    return [whole.length, link(angled ?? bare ?? '', inlineToHtml(label, names))];
  }
  const plain = /^<(https?:\/\/[^\s<>]+)>/u.exec(text) ?? ADDRESS.exec(text);
  if (plain === null) return null;
  const url = plain[1] ?? plain[0];
  return [plain[0].length, link(url, escapeHtml(url))];
}

function markAtStart(text: string, names: Names): Taken | null {
  for (const [sign, tag] of AROUND) {
    if (!text.startsWith(sign)) continue;
    const end = closing(text, sign);
    if (end === -1) continue;
    const inner = inlineToHtml(text.slice(sign.length, end), names);
    const made = sign === '***' ? `<em>${inner}</em>` : inner;
    return [end + sign.length, `<${tag}>${made}</${tag}>`];
  }
  return null;
}

/** The position at which the marker that begins the text closes; -1 if it does not. */
function closing(text: string, sign: string): number {
  for (let position = sign.length; position < text.length; position += 1) {
    if (text[position] === '\\') position += 1;
    else if (text.startsWith(sign, position) && position > sign.length) {
      // `**a *b***`: the inner marker closes first.
      const longer = text.slice(position).match(/^\*+/u)?.[0].length ?? 0;
      return sign === '**' && longer > 2 ? position + longer - 2 : position;
    }
  }
  return -1;
}
