/** Minutes as Markdown. */

import type { Place, sortMinutes } from '../minutes.js';
import { escaped, plainLine, quoteOf } from './markdown.js';

interface Said {
  readonly words: string;
  readonly places: readonly Place[];
  readonly isQuestion: boolean;
  readonly isOpen: boolean;
  /** The message with the words. */
  readonly url: string;
}

interface MinutesText<Point> {
  readonly title: string;
  readonly headings: { readonly others: string; readonly notDiscussed: string; readonly open: string };
  /** What the passage is called, its words, and its address on the reader page; null if there is none. */
  placeOf(place: Place): { readonly name: string; readonly text: string; readonly link: string | null };
  /** Who said it. */
  personOf(point: Point): string;
}

/** The sorted minutes, each passage quoted and linked, each point word for word with its message. */
export function minutesMarkdown<Point extends Said>(
  { parts, others, notDiscussed, open }: ReturnType<typeof sortMinutes<Point>>,
  { title, headings, placeOf, personOf }: MinutesText<Point>,
): string {
  const said = (point: Point) => `**${plainLine(personOf(point))}** ([↗](<${point.url}>))\n\n${escaped(point.words)}`;
  const linked = (place: Place) => {
    const { name, link } = placeOf(place);
    return link === null ? plainLine(name) : `[${plainLine(name)}](<${link}>)`;
  };
  const part = (heading: string, texts: readonly string[]) =>
    texts.length === 0 ? [] : [`## ${plainLine(heading)}`, ...texts];
  const texts = [
    `# ${plainLine(title)}`,
    ...parts.flatMap(({ place, points }) => [`## ${linked(place)}`, quoteOf(placeOf(place).text), ...points.map(said)]),
    ...part(headings.others, others.map(said)),
    ...part(
      headings.notDiscussed,
      notDiscussed.flatMap(({ place, points }) => [`### ${linked(place)}`, ...points.map(said)]),
    ),
    ...part(headings.open, open.map(said)),
  ];
  return `${texts.join('\n\n')}\n`;
}
