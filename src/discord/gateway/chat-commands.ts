/** Commands typed in a message: 'define hedging', 'outline', 'find "win-win"', in any of the bot's languages. */

import { foldedWords } from '../../sources/folding.js';
import { LANGUAGES, type Language, wordsIn } from '../../words/words.js';
import type { Feature } from './feature.js';

export interface ChatMatch {
  readonly feature: Feature;
  /** What is looked up, '' where nothing is named. */
  readonly argument: string;
  /** The language of the command's words. English words may come from speakers of any language. */
  readonly language: Language;
}

export interface ChatCommands {
  /** The command in a message; null for a question, even one that begins like a command ('find out who …', 'help me see why …'). */
  inChat(text: string): ChatMatch | null;
}

interface CommandWord {
  readonly feature: Feature;
  readonly language: Language;
  readonly words: readonly string[];
  /** The words after the argument; most commands have none. */
  readonly ending: readonly string[];
}

/** Recognises commands by their names and by the other words that people use for them. */
export function chatCommandsOf(features: readonly Feature[]): ChatCommands {
  // In English first, where two languages share a word; longer ones first: 'о документе' before 'о'.
  const commandWords = LANGUAGES.flatMap((language) => features.flatMap((feature) => wordsOf(feature, language))).sort(
    (one, other) => lengthOf(other) - lengthOf(one),
  );
  return {
    inChat: (text) => {
      const message = text.trim().replace(/^\//u, '');
      for (const { feature, language, words, ending } of commandWords) {
        const rest = textBefore(textBehind(message, words), ending);
        const argument = rest === null ? null : argumentOf(feature, rest, message);
        if (argument !== null) return { feature, argument, language };
      }
      return null;
    },
  };
}

function wordsOf(feature: Feature, language: Language): CommandWord[] {
  if (feature.chat === undefined) return [];
  const { say } = wordsIn(language);
  const name = feature.command === undefined ? [] : [say(feature.command.words.name)];
  return [...name, ...say(feature.chat.words).split('|')]
    .map((phrase) => phrase.split('…').map(foldedWords))
    .filter((parts) => parts.flat().length > 0)
    .map(([words = [], ending = []]) => ({ feature, language, words, ending }));
}

const lengthOf = ({ words, ending }: CommandWord) => [...words, ...ending].join(' ').length;

/** Longer than any command's word; folding one that is much longer would take a while for each command. */
const LONGEST_WORD_CHARS = 64;

const isWord = (token: string, word: string) =>
  token.length <= LONGEST_WORD_CHARS && foldedWords(token).join('') === word;

const SPACE_OR_MARK = /^[\s:：,，.!?？！。]+/u;

/** The text after the command's words; null if the message does not begin with them. */
function textBehind(message: string, words: readonly string[]): string | null {
  const [first] = words;
  if (first === undefined) return message;
  // Chinese is written without spaces: the argument follows directly.
  if (/\p{Script=Han}/u.test(first))
    return message.startsWith(first) ? message.slice(first.length).replace(SPACE_OR_MARK, '') : null;
  let rest = message;
  for (const word of words) {
    const [token] = /^[\p{L}\p{M}\p{N}'’]+/u.exec(rest) ?? [];
    if (token === undefined || !isWord(token, word)) return null;
    rest = rest
      .slice(token.length)
      .replace(/^(?:\s*-\s*|\s+)/u, ' ')
      .replace(/^ /u, '');
  }
  // The command must be a whole word: 'read-only' is not 'read'.
  const next = message.charAt(message.length - rest.length - 1);
  return rest === '' || /[\s]/u.test(next) || SPACE_OR_MARK.test(rest) ? rest.replace(SPACE_OR_MARK, '') : null;
}

/** What stands before the command's last words, marks aside; null where the text does not end with them, or has nothing else. */
function textBefore(text: string | null, ending: readonly string[]): string | null {
  if (text === null || ending.length === 0) return text;
  let rest = withoutStop(text);
  for (const word of [...ending].reverse()) {
    const start = /\p{Script=Han}/u.test(word) ? Math.max(0, rest.length - word.length) : lastWordStart(rest);
    if (!isWord(rest.slice(start), word)) return null;
    rest = rest.slice(0, start).trimEnd();
    if (rest.endsWith('-')) rest = rest.slice(0, -1);
  }
  return rest === '' ? null : rest;
}

/** Where the word begins with which the text ends. */
function lastWordStart(text: string): number {
  let start = text.length;
  while (start > 0 && /[\p{L}\p{M}\p{N}'’]/u.test(text.charAt(start - 1))) start -= 1;
  return start;
}

const withoutStop = (text: string) => text.replace(/[?？.!。！]+$/u, '').trim();

function argumentOf({ chat }: Feature, rest: string, message: string): string | null {
  const whole = rest.trim();
  const bare = withoutStop(whole);
  return chat?.argument({ bare, whole, count: bare === '' ? 0 : bare.split(/\s+/u).length, message }) ?? null;
}
