/** A section as the value of a menu option: its position, since titles may be too long for a value, or repeated. */

const VALUE = /^§(\d{1,4})$/u;

export const sectionValue = (position: number): string => `§${position}`;

/** The position in a value of `sectionValue`; null for any other text. */
export function sectionPosition(value: string): number | null {
  const [, position] = VALUE.exec(value) ?? [];
  return position === undefined ? null : Number(position);
}
