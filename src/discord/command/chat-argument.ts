/** Reads the text after a command's words. */

import { inAnyLanguage } from '../../languages/index.js';
import { isWhole } from '../../languages/phrases.js';
import { wordsIn } from '../../languages/words.js';

const POLITE = inAnyLanguage(({ politeWords }) => politeWords);

/** Whether the text is empty, apart from a polite word. */
export const isNothing = (text: string): boolean => text === '' || isWhole(POLITE, wordsIn(text));

/** The argument of a command that takes none. */
export const noArgument = ({ bare }: { readonly bare: string }): string | null => (isNothing(bare) ? '' : null);

/** Terms are short; more words are a question. */
export const LONGEST_TERM_WORDS = 6;

const QUOTED = /^["“”„«‚‘'「『](.+?)["“”»’'」』]$/u;

/** The words between quotation marks; null if the text is not in quotation marks. */
export const quotedIn = (text: string): string | null => QUOTED.exec(text)?.[1] ?? null;

/** The text without surrounding quotation marks. */
export const unquoted = (text: string): string => quotedIn(text) ?? text;

/** The first words of questions that only look like 'find …' or 'define …'. */
const NO_TERM =
  /^(?:out|me|all|any|every|where|who|what|when|why|how|which|whether|if|a|an|some|something|the (?:passage|part|place|section)s?)\b/iu;

/** Whether the text begins the way a term or phrase does. */
export const beginsAsTerm = (text: string): boolean => !NO_TERM.test(text);
