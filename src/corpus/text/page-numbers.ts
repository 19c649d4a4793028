/** What the numbered lines at the edges of pages have in common. */

/** A line with its numbers and spacing masked: "Policy Brief   4" and "Policy Brief 12" are the same running head. */
export const maskNumbers = (line: string) => line.trim().toLowerCase().replace(/\d+/gu, '#').replace(/\s+/gu, ' ');
