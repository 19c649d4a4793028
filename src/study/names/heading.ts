/** How a name is printed in the index. */

import type { Entry } from './entries.js';
import { isPersonSuffix, type NameKind } from './head-nouns.js';
import { stateNamed } from './states.js';

const isAbbreviation = (form: string) => /^[\p{Lu}.&\d]+$/u.test(form);

/** A person's longest form; otherwise the form that the body uses most, an abbreviation only if there is no other. */
export function mainFormOf({ forms, otherForms }: Entry, kind: NameKind): string {
  const used = [...forms].sort(([one, count], [other, otherCount]) => otherCount - count || other.length - one.length);
  if (kind === 'person') return used.map(([form]) => form).sort((one, other) => other.length - one.length)[0] ?? '';
  const inFull = used.find(([form]) => !isAbbreviation(form))?.[0];
  const [first = ''] = used[0] ?? [];
  return inFull ?? stateNamed(first)?.name ?? ([...otherForms].find((form) => stateNamed(form)) || first);
}

/** A person's name with the surname first, the surname being the part that is also used alone; other names unchanged. */
export function headingOf(name: string, kind: NameKind, forms: readonly string[]): string {
  if (kind !== 'person' || !name.includes(' ')) return name;
  const words = name.split(' ');
  const suffix = isPersonSuffix(words.at(-1) ?? '') ? (words.pop() ?? '') : '';
  const [first = '', ...rest] = words;
  // "Kuik Cheng-Chwee", called Kuik: the surname is first already.
  if (forms.includes(first)) return name;
  const particle = rest.findIndex((word) => /^\p{Ll}/u.test(word));
  const at = /^\p{Ll}/u.test(first) ? 0 : particle >= 0 ? particle + 1 : words.length - 1;
  const given = words.slice(0, at).join(' ');
  const surname = words.slice(at).join(' ').replace(/,$/u, '');
  return [surname, [given, suffix].filter((part) => part !== '').join(', ')].filter((part) => part !== '').join(', ');
}
