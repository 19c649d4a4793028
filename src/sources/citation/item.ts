/** A citable work in CSL-JSON, the format of reference managers and citation styles; only the fields that we fill. */

/** A person, or an institution in `literal`. */
export type CslName =
  | { readonly family: string; readonly given?: string; readonly suffix?: string }
  | { readonly literal: string };

/** `date-parts` has year, month and day as far as they are known; `literal` a date in words. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly literal?: string;
}

/** Fields that are not stated are absent. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly CslName[];
  /** Of the book that contains a chapter. */
  readonly editor?: readonly CslName[];
  readonly issued?: CslDate;
  /** "Master's thesis", or the name of a series of reports. */
  readonly genre?: string;
  readonly number?: string;
  readonly edition?: string;
  readonly 'container-title'?: string;
  readonly volume?: string;
  readonly issue?: string;
  /** "159-185" */
  readonly page?: string;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly DOI?: string;
  readonly URL?: string;
  /** ISO 639-1; absent for English, which is the default language of titles. */
  readonly language?: string;
  readonly note?: string;
}

/** A place within the work: a paragraph or a note, by its number. */
export interface CitedPlace {
  readonly kind: 'paragraph' | 'note';
  readonly number: number;
  /** The page that it is on; null if the work has none. */
  readonly page: string | null;
}

/** What is to be cited: a work, as a whole or at a place in it. */
export interface Citable {
  readonly item: CslItem;
  readonly place: CitedPlace | null;
}

/** "para. 12", "p. 3, note 9": the place for data formats that have no field for it. */
export const placeInWords = (place: CitedPlace): string =>
  place.page === null ? numberInWords(place) : `p. ${place.page}, ${numberInWords(place)}`;

/** "para. 12", "note 9", without the page. */
export const numberInWords = ({ kind, number }: CitedPlace): string =>
  kind === 'paragraph' ? `para. ${number}` : `note ${number}`;
