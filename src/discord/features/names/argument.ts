/** Which part of the index is requested: all of it, one kind of name, or one name. */

import { wordRun } from '../../../sources/folding.js';
import type { NameKind } from '../../../study/names-index.js';
import { LANGUAGES, type Message, wordsIn } from '../../../words/words.js';
import { beginsAsTerm, isNothing, LONGEST_TERM_WORDS, unquoted } from '../../command/chat-argument.js';
import { COMMAND, INDEX_WORDS, KIND_QUESTIONS, KINDS, KINDS_TYPED, ORDER } from './words.js';

/** Prefix of a kind, to tell it from a name. */
export const KIND_MARK = '@';

export const argumentOfKind = (kind: string): string => `${KIND_MARK}${kind}`;

/** The kind that an argument requests; null for a name, or for all names. */
export const kindIn = (argument: string): NameKind | null =>
  ORDER.find((kind) => argument === argumentOfKind(kind)) ?? null;

/** In any of the bot's languages, as words between single spaces. */
const phrasesOf = (...messages: readonly Message[]): string[] =>
  messages.flatMap((message) =>
    LANGUAGES.flatMap((language) => wordsIn(language).say(message).split('|').map(wordRun)),
  );

const KIND_NAMES = ORDER.map((kind) => [kind, new Set(phrasesOf(KINDS[kind], KINDS_TYPED[kind]))] as const);
const KIND_PHRASES = ORDER.map((kind) => [kind, phrasesOf(KIND_QUESTIONS[kind])] as const);
const INDEX_PHRASES = phrasesOf(COMMAND.name, INDEX_WORDS);

/** Reads the text after or between the command's words in a message; null if the message is a question. */
export function readArgument({ bare, count, message }: Typed): string | null {
  const run = wordRun(message);
  if (isNothing(bare)) {
    const [asked] = KIND_PHRASES.find(([, phrases]) => phrases.some((phrase) => run.startsWith(phrase))) ?? [];
    return asked === undefined ? '' : argumentOfKind(asked);
  }
  const [kind] = KIND_NAMES.find(([, names]) => names.has(wordRun(bare))) ?? [];
  if (kind !== undefined) return argumentOfKind(kind);
  const name = unquoted(bare);
  if (count > LONGEST_TERM_WORDS || !beginsAsTerm(name)) return null;
  // "names of the leaders" is a question; "names RUSI" and "where is rusi mentioned" are not.
  const isBehindIndex = INDEX_PHRASES.some((phrase) => run === `${phrase.trimEnd()}${wordRun(bare)}`);
  return isBehindIndex && count > 1 && !/^[\p{Lu}\p{Script=Han}]/u.test(name) ? null : name;
}

interface Typed {
  readonly bare: string;
  readonly count: number;
  readonly message: string;
}
