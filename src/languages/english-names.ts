/** What English questions call things otherwise than documents print them. */

/** Abbreviations that are not actors, and what briefs print for them; capitals matter if the letters are also a word. */
export const SPELLED_OUT: ReadonlyMap<string, string> = new Map([
  ['AI', 'artificial intelligence'],
  ['uav', 'unmanned aerial vehicles'],
  ['uavs', 'unmanned aerial vehicles'],
  ['drone', 'unmanned aerial vehicles'],
  ['drones', 'unmanned aerial vehicles'],
]);

/** How a question refers to the document itself; it applies to every passage, so it does not help to rank them. */
export const MENTION_OF_DOCUMENT =
  /(?:,?\s*(?:according to|in|of|from)\s+)?\b(?:this|the|that|ur|your)\s+(?:policy\s+)?(?:brief|paper|report|article|text|document|study|pdf|essay)(?:['’]s)?\b/giu;

/** Forms that people also type in lower case although they are words; read as names only next to words that suggest a name. */
export const US_IN_LOWER_CASE =
  /\b(?:the us|us (?=military|army|troops|policy|presence|government|influence|strategy|role|tools|and|vs|or|do|does|in)|(?<=and |vs |vs\. |or |by |with )us\b)/giu;
