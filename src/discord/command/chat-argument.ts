/** What features look for in the text behind their command's words. */

import { inAnyLanguage } from '../../languages/index.js';
import { isWhole } from '../../languages/phrases.js';
import { wordsIn } from '../../languages/words.js';

const POLITE = inAnyLanguage(({ politeWords }) => politeWords);

/** Whether nothing is named, apart from a polite word. */
export const isNothing = (text: string): boolean => text === '' || isWhole(POLITE, wordsIn(text));

/** The argument of a command that takes none. */
export const noArgument = ({ bare }: { readonly bare: string }): string | null => (isNothing(bare) ? '' : null);

/** A term that is looked up is short; more words are a question. */
export const LONGEST_TERM_WORDS = 6;

const QUOTED = /^["“”„«‚‘'「『](.+?)["“”»’'」』]$/u;

/** The words between quote marks; null for a text that does not stand between them. */
export const quotedIn = (text: string): string | null => QUOTED.exec(text)?.[1] ?? null;

/** The text without quote marks around it. */
export const unquoted = (text: string): string => quotedIn(text) ?? text;

/** What a request begins with that only looks like 'find …' or 'define …'. */
const NO_TERM =
  /^(?:out|me|all|any|every|where|who|what|when|why|how|which|whether|if|a|an|some|something|the (?:passage|part|place|section)s?)\b/iu;

/** Whether the text begins as a term or a phrase may. */
export const beginsAsTerm = (text: string): boolean => !NO_TERM.test(text);
