/** Short names for addresses, made from titles. */

import { fold } from '../languages/fold.js';

/** Lower-case ASCII letters, figures and hyphens: "a) United States" → "a-united-states"; "section" when nothing is left. */
export function slugOf(title: string): string {
  const slug = fold(title)
    .replace(/[’']/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return slug === '' ? 'section' : slug;
}

/** Gives names apart: a name already taken gets a number, from 2. */
export function uniqueNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    let unique = name;
    for (let number = 2; taken.has(unique); number += 1) unique = `${name}-${number}`;
    taken.add(unique);
    return unique;
  };
}
