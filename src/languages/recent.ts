/** Remembers what was read of the last few texts: one question is read again and again, for one purpose after the other. */

/** A question, its other form, and the sentence that it is held against. */
const TEXTS = 4;

/** A function of a text that returns the same value again for the last few texts; the value must not be changed. */
export function ofRecent<Value>(read: (text: string) => Value): (text: string) => Value {
  const recent: { readonly text: string; readonly value: Value }[] = [];
  let next = 0;
  return (text) => {
    for (const known of recent) if (known.text === text) return known.value;
    const value = read(text);
    recent[next] = { text, value };
    next = (next + 1) % TEXTS;
    return value;
  };
}
