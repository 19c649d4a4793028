/** Parses printed names into parts, since each style inverts and abbreviates them in its own way. */

import { AND, NAME_PARTICLE } from '../../languages/print.js';
import { authorNames } from '../names.js';
import type { CslName } from './item.js';

/** Names of a reference list, surnames first: "Kuik, C.-C.", "Stokes, R., Jr.", and "Signe Brandt" after a first author. */
export function namesOfList(authors: readonly string[]): CslName[] {
  return authorNames(authors).map(({ isPerson, short }, position) => {
    const printed = authors[position] ?? '';
    if (!isPerson) return { literal: printed };
    const [family = '', given, suffix] = printed.split(/,\s*/u);
    if (given === undefined) return { family: short, given: printed.slice(0, printed.lastIndexOf(short)).trim() };
    return suffix === undefined ? { family, given } : { family, given, suffix };
  });
}

/** Words that occur in names of institutions but not of persons. */
const INSTITUTION =
  /\b(?:of|for|the|cent(?:er|re)|institute|university|department|ministry|office|bank|agency|commission|council|foundation|association|forum|group|panel)\b/iu;
const ACADEMIC_TITLE = /^(?:(?:Prof|Dr|Doç|Mag|Ing)\.?(?: h\. ?c\.)?\s+)+/u;
/** Particles that belong to the following surname: "Joost van der Laan". */
const PARTICLE = new RegExp(`^${NAME_PARTICLE}$`, 'u');
const BETWEEN_NAMES = new RegExp(String.raw`\s*[,;]\s*(?:${AND} )?|\s+${AND}\s+`, 'u');

/** Names of a title page, forenames first: "Çağlanur Küsmenoğlu", "Prof. Ines Albrecht and Dr. Colm Ferris". */
export function namesOfTitlePage(printed: string): CslName[] {
  if (INSTITUTION.test(printed)) return [{ literal: printed }];
  return printed
    .split(BETWEEN_NAMES)
    .map((name) => name.replace(ACADEMIC_TITLE, '').trim())
    .filter((name) => name !== '')
    .map(personOf);
}

function personOf(name: string): CslName {
  const words = name.split(/\s+/u);
  if (words.length === 1) return { literal: name };
  let start = words.length - 1;
  while (start > 1 && PARTICLE.test(words[start - 1] ?? '')) start -= 1;
  return { family: words.slice(start).join(' '), given: words.slice(0, start).join(' ') };
}
