/** A time of day as the tables hold it: `09:30`. */

export interface LocalTime {
  readonly hour: number;
  readonly minute: number;
}

export const localTimeText = ({ hour, minute }: LocalTime): string => `${padded(hour)}:${padded(minute)}`;

export function localTimeIn(text: string): LocalTime {
  const [hour = 0, minute = 0] = text.split(':').map(Number);
  return { hour, minute };
}

const padded = (number: number) => String(number).padStart(2, '0');
