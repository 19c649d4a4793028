/** Whether an English text contains a possible answer of a kind: rules over general words. */

import type { AnswerKind } from './language.js';

const NUMBER =
  /\p{N}|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|hundreds?|thousands?|millions?|billions?|percent|half|twice|several|both|first|second|third|single)\b/iu;
const DATE =
  /\b(?:1[89]|20)\d\d(?:s|\b)|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:since|quarter of|decade|recent years)\b/u;
/** Two or more capitalised words in a row, or a capitalised word after a title or before a verb of saying. */
const PERSON =
  /\p{Lu}\p{Ll}+(?:[-\s]\p{Lu}[\p{L}.]+)+|\p{Lu}\p{Ll}+\s(?:states|notes|argues|defines|says|emphasizes|administration)/u;
const PLACE = /\b(?:in|at|to|from|near|of)\s(?:the\s)?\p{Lu}\p{Ll}+/u;
const FUTURE = /\b(?:will|may|might|could|future|coming|expected|likely|long term)\b/iu;
const OPINION =
  /\b(?:should|considered|argued|regarded|assessed|evaluated|important|significant|criticism|debates?)\b/iu;

const HOLDING: Readonly<Record<AnswerKind, RegExp>> = {
  number: NUMBER,
  date: DATE,
  person: PERSON,
  place: PLACE,
  future: FUTURE,
  opinion: OPINION,
};

/** Whether an English text contains something that could be an answer of this kind. */
export const holds = (text: string, kind: AnswerKind): boolean => HOLDING[kind].test(text);
