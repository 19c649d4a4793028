/** The minutes of a discussion: what was said, word for word, under the passages that it cites; then what nobody spoke of, and what is left open. */

/** A passage, by its document's id and its address. */
export interface Place {
  readonly document: string;
  readonly address: string;
}

/** What the order depends on. */
interface Said {
  /** The passages that it cites, or that answer it; it stands under the first. */
  readonly places: readonly Place[];
  /** Whether the document was asked; a passage that was only asked for has not been discussed. */
  readonly isQuestion: boolean;
  /** Whether its writer left it open, or the document does not answer it. */
  readonly isOpen: boolean;
}

interface MinutesPart<Point> {
  readonly place: Place;
  readonly points: readonly Point[];
}

interface SortedMinutes<Point> {
  /** In the order of the documents and of their passages. */
  readonly parts: readonly MinutesPart<Point>[];
  /** Points that cite no passage. */
  readonly others: readonly Point[];
  /** Passages that were cited and that no point is about, with the questions that they answer. */
  readonly notDiscussed: readonly MinutesPart<Point>[];
  readonly open: readonly Point[];
}

/** The passages of a document, in the order in which they are read. */
interface Ordered {
  readonly passages: readonly Place[];
}

const keyOf = ({ document, address }: Place) => `${document}/${address}`;

/** Sorts the points, each of which appears once, in the order in which they were said; passages that no document has are left out. */
export function sortMinutes<Point extends Said>(
  points: readonly Point[],
  cited: readonly Place[],
  documents: readonly Ordered[],
): SortedMinutes<Point> {
  const order = new Map(documents.flatMap(({ passages }) => passages).map((passage, at) => [keyOf(passage), at]));
  const known = (places: readonly Place[]) => places.filter((place) => order.has(keyOf(place)));
  const firstOf = ({ places }: Point) => known(places)[0];
  const settled = points.filter(({ isOpen }) => !isOpen);
  const discussed = new Set(points.flatMap(({ isQuestion, places }) => (isQuestion ? [] : places.map(keyOf))));
  const partsOf = (places: readonly Place[]): MinutesPart<Point>[] =>
    [...new Map(known(places).map((place) => [keyOf(place), place])).values()]
      .sort((one, other) => (order.get(keyOf(one)) ?? 0) - (order.get(keyOf(other)) ?? 0))
      .map((place) => ({ place, points: settled.filter((point) => isAt(firstOf(point), place)) }));
  const all = partsOf([...cited, ...settled.flatMap((point) => firstOf(point) ?? [])]);
  const isDiscussed = ({ place }: MinutesPart<Point>) => discussed.has(keyOf(place));
  return {
    // A passage that only a point about another one names as well has no part of its own.
    parts: all.filter((part) => isDiscussed(part) && part.points.length > 0),
    others: settled.filter((point) => firstOf(point) === undefined),
    notDiscussed: all.filter((part) => !isDiscussed(part)),
    open: points.filter(({ isOpen }) => isOpen),
  };
}

const isAt = (place: Place | undefined, other: Place) => place !== undefined && keyOf(place) === keyOf(other);
