/** Remembers what was worked out, up to a limit, since texts from outside bring new words without end. */

/** The value of a key, made if it is not known; once there are `most` values, all are forgotten. */
export function remembered<Key, Value>(known: Map<Key, Value>, key: Key, most: number, make: () => Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  if (known.size >= most) known.clear();
  known.set(key, made);
  return made;
}
