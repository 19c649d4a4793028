/** Which messages were taken lately, so that one that comes twice, as after an outage, is answered once. */

export interface RecentIds {
  /** Whether the id has not come lately; remembers it. */
  isNew(id: string): boolean;
}

/** More than the bot is asked between two connections; some 100 kB. */
const MOST_IDS = 1000;

/** Remembers the last thousand ids. */
export function createRecentIds(): RecentIds {
  const ids = new Set<string>();
  return {
    isNew: (id) => {
      if (ids.has(id)) return false;
      ids.add(id);
      // A set keeps the order in which its values were added.
      const [oldest] = ids;
      if (ids.size > MOST_IDS && oldest !== undefined) ids.delete(oldest);
      return true;
    },
  };
}
