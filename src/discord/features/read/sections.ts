/** Finds sections by what people type or choose. */

import type { Section } from '../../../corpus/document.js';
import { fold } from '../../../languages/fold.js';
import { sectionPosition } from '../../custom-id/section.js';
import { CHOICE_CHARS } from '../../platform/limits.js';

/** A section as the value of a suggestion, which people could also type. */
export const sectionChoice = ({ id }: Section): string => id.slice(0, CHOICE_CHARS);

/** The sections that the typed text may mean: the one of that title, then titles that begin with it, then titles that contain it. */
export function sectionsFor(sections: readonly Section[], typed: string): Section[] {
  const position = sectionPosition(typed);
  if (position !== null) return sections.slice(position, position + 1);
  const wanted = plain(typed);
  const rank = (section: Section): number => {
    const title = plain(section.title);
    // People call "a) Russia" just "Russia".
    const withoutLetter = plain(section.title.replace(/^\(?[a-z0-9.]{1,4}[).]\s/iu, ''));
    if (sectionChoice(section) === typed || title === wanted || withoutLetter === wanted) return 0;
    if (title.startsWith(wanted) || withoutLetter.startsWith(wanted)) return 1;
    return title.includes(wanted) ? 2 : 3;
  };
  return sections.filter((section) => rank(section) < 3).sort((one, other) => rank(one) - rank(other));
}

/** Ignores case, accents and kinds of quotation mark. */
const plain = (text: string) => fold(text).replace(/\p{P}/gu, '').replace(/\s+/gu, ' ').trim();
