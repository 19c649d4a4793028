/** Short names for addresses, derived from titles. */

import { fold } from '../languages/fold.js';

/** Lower-case ASCII letters, digits and hyphens: "a) United States" → "a-united-states"; "section" if nothing is left. */
export function slugOf(title: string): string {
  const slug = fold(title)
    .replace(/[’']/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return slug === '' ? 'section' : slug;
}

/** Makes names unique: one that is already taken gets a number, from 2. */
export function uniqueNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    let unique = name;
    for (let number = 2; taken.has(unique); number += 1) unique = `${name}-${number}`;
    taken.add(unique);
    return unique;
  };
}
