/** To whom a question attributes what it asks about: "according to Nye", "does Nye define", "Nye's study". */

import type { Word } from './words.js';

/** Words behind which a source is named … */
const ANNOUNCING: ReadonlySet<string> = new Set(['per', 'by', 'to', 'reading', 'cite']);
/** … but "to" and "by" announce one only after these. */
const NEEDED_BEFORE: Readonly<Record<string, RegExp>> = {
  to: /^accord/u,
  by: /^(?:argu|stat|said|suggest|not|claim|defin|report|cit|describ|consider|conduct|publish|publi|call|thought|seen)/u,
};
const SAYING =
  /^(?:say|says|said|saying|state|states|stated|argue|argues|argued|claim|claims|claimed|note|notes|noted|point|points|pointed|suggest|suggests|suggested|think|thinks|thought|believe|believes|define|defines|defined|indicate|indicates|indicated|describe|describes|described|write|writes|wrote|maintain|maintains|explain|explains|cited|cite|call|calls|called|learn)$/u;
/** Of those, the ones that a speaker stands behind too: "says Vučić". */
const QUOTING = /^(?:say|says|said|argues|argued|claims|claimed|notes|writes|wrote)$/u;
const WORK =
  /^(?:analysis|analyses|study|studies|thesis|definition|statement|statements|report|reports|assessment|assessments|paper|article|research|view|argument|concept)$/u;
/** Words between a name and what shows that it is a source. */
const REACH = 3;

/** Schools of thought. */
const SCHOOL = /ists$/u;
const isSource = ({ kind, key }: Word) => kind === 'name' || (kind === 'content' && SCHOOL.test(key));

/** The positions of the names that a text gives as the source of what it says, and of schools of thought. */
export function attributedTo(words: readonly Word[]): number[] {
  return [...words.keys()].filter((at) => {
    if (!isSource(words[at] as Word)) return false;
    let first = at;
    while (first > 0 && isOfName(words[first - 1] as Word)) first -= 1;
    let last = at;
    while (last + 1 < words.length && isOfName(words[last + 1] as Word)) last += 1;
    const before = words[first - 1]?.key === 'the' ? first - 2 : first - 1;
    const announcing = words[before]?.key ?? '';
    const needed = NEEDED_BEFORE[announcing];
    const isAnnounced =
      ANNOUNCING.has(announcing) && (needed === undefined || needed.test(words[before - 1]?.key ?? ''));
    const behind = words.slice(last + 1, last + 1 + REACH).map(({ key }) => key);
    const saying = behind.findIndex((key) => SAYING.test(key));
    const isSubject =
      saying === 0 || (saying === 1 && /^(?:and|has|have|had|also|does|did|even|once|to)$/u.test(behind[0] ?? ''));
    const isSaid = QUOTING.test(announcing);
    return isAnnounced || isSubject || isSaid || WORK.test(behind[0] ?? '');
  });
}

/** Whether a word goes on with a name: "Walker and Ludwig", "the Jamestown Foundation". */
const isOfName = ({ kind, key }: Word) => kind === 'name' || key === 'and' || INSTITUTION.test(key);
const INSTITUTION = /^(?:foundation|institute|centre|center|council|university|agency|ministry|minister|government)$/u;
