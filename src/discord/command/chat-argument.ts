/** Reads the text after a command's words. */

import { inAnyLanguage } from '../../languages/index.js';
import { isWhole, lengthAt } from '../../languages/phrases.js';
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

const NO_TERM = inAnyLanguage(({ noTerm }) => noTerm);

/** Whether the text begins the way a term or phrase does, rather than 'find out …'. */
export const beginsAsTerm = (text: string): boolean => lengthAt(NO_TERM, wordsIn(text), 0) === 0;
