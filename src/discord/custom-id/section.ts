/** A section as the value of a menu's option, by its position: titles may be longer than a value, and alike. */

const VALUE = /^§(\d{1,4})$/u;

export const sectionValue = (position: number): string => `§${position}`;

/** The position in a value of `sectionValue`; null for any other text. */
export function sectionPosition(value: string): number | null {
  const [, position] = VALUE.exec(value) ?? [];
  return position === undefined ? null : Number(position);
}
