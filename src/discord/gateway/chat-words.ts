/** Look-ups asked for in words: 'define hedging', 'outline', 'find "win-win"', in English and the bot's other languages. */

import { addressesIn } from '../../corpus/addresses.js';
import { inAnyLanguage } from '../../languages/index.js';
import { isWhole } from '../../languages/phrases.js';
import { wordsIn as spokenWords } from '../../languages/words.js';
import { foldedWords } from '../../sources/folding.js';
import { asksForSource } from '../../sources/question.js';
import { LANGUAGES, type Language, wordsIn } from '../../words/words.js';
import { citingInWords } from '../features/cite/argument.js';
import { comparisonArgument, comparisonIn } from '../features/compare/argument.js';
import type { MessageKey } from '../messages/catalogue.js';

const WORDED = [
  'define',
  'compare',
  'timeline',
  'numbers',
  'start',
  'source',
  'sources',
  'footnote',
  'who',
  'unsourced',
  'cite',
  'outline',
  'read',
  'find',
  'passage',
  'about',
  'help',
] as const;
type WordedName = (typeof WORDED)[number];

export interface WordedLookUp {
  readonly name: WordedName;
  /** What is looked up, '' where nothing is named. */
  readonly argument: string;
  /** The language of the command word; English words are said in every language. */
  readonly language: Language;
}

interface CommandWord {
  readonly name: WordedName;
  readonly language: Language;
  readonly words: readonly string[];
}

/** Longer ones first: 'о документе' before 'о'. In English first, where two languages share a word. */
const commandWords: readonly CommandWord[] = LANGUAGES.flatMap((language) =>
  WORDED.flatMap((name) => {
    const { say } = wordsIn(language);
    const commandName: MessageKey = `command.${name}.name`;
    const alsoSaid: MessageKey = `words.${name}`;
    return [say(commandName), ...say(alsoSaid).split('|')]
      .map(foldedWords)
      .filter((words) => words.length > 0)
      .map((words) => ({ name, language, words }));
  }),
).sort((one, other) => other.words.join(' ').length - one.words.join(' ').length);

/** The look-up that a message asks for; null for what is a question, however it begins ('find out who …', 'help me see why …'). */
export function lookUpInWords(text: string): WordedLookUp | null {
  const message = text.trim().replace(/^\//u, '');
  for (const { name, language, words } of commandWords) {
    const rest = behind(message, words);
    if (rest === null) continue;
    // "Source for the missile purchase?" wants an answer, not an entry.
    if (name === 'source' && asksForSource(message)) continue;
    const argument = argumentOf(name, rest);
    if (argument !== null) return { name, argument, language };
  }
  return null;
}

const SPACE_OR_MARK = /^[\s:：,，.!?？！。]+/u;

/** What stands behind the command word; null where the message does not begin with it. */
function behind(message: string, words: readonly string[]): string | null {
  const [first = ''] = words;
  // Chinese is written without spaces: what is looked up follows at once.
  if (/\p{Script=Han}/u.test(first))
    return message.startsWith(first) ? message.slice(first.length).replace(SPACE_OR_MARK, '') : null;
  let rest = message;
  for (const word of words) {
    const [token] = /^[\p{L}\p{M}\p{N}'’]+/u.exec(rest) ?? [];
    if (token === undefined || foldedWords(token).join('') !== word) return null;
    rest = rest
      .slice(token.length)
      .replace(/^(?:\s*-\s*|\s+)/u, ' ')
      .replace(/^ /u, '');
  }
  // The command is a word of its own: 'read-only' is not 'read'.
  const next = message.charAt(message.length - rest.length - 1);
  return rest === '' || /[\s]/u.test(next) || SPACE_OR_MARK.test(rest) ? rest.replace(SPACE_OR_MARK, '') : null;
}

const QUOTED = /^["“”„«‚‘'「『](.+?)["“”»’'」』]$/u;
/** A term or phrase that is looked up is short; more words are a question. */
const LONGEST_TERM_WORDS = 6;
const LONGEST_PHRASE_WORDS = 4;
const LONGEST_SECTION_WORDS = 14;
/** What a request begins with that only looks like 'find …' or 'define …'. */
const NO_TERM =
  /^(?:out|me|all|any|every|where|who|what|when|why|how|which|whether|if|a|an|some|something|the (?:passage|part|place|section)s?)\b/iu;

/** A source is named, so that a source of energy or income is none. */
const NAME = /^["“„«「『]?\p{Lu}/u;

/** Whatever is as it is: the list that is asked for has no argument. */
const POLITE = inAnyLanguage(({ politeWords }) => politeWords);

const saysNothing = (text: string) => text === '' || isWhole(POLITE, spokenWords(text));

/** What stands behind a command word. */
interface Rest {
  /** Without the stop at its end. */
  readonly bare: string;
  readonly whole: string;
  /** How many words. */
  readonly count: number;
}

/** A look-up that takes no argument. */
const nothing = ({ bare }: Rest) => (saysNothing(bare) ? '' : null);

/** The argument as each look-up takes it; null when the message is no look-up of this kind. */
const ARGUMENTS: Readonly<Record<WordedName, (rest: Rest) => string | null>> = {
  outline: nothing,
  timeline: nothing,
  numbers: nothing,
  start: nothing,
  unsourced: nothing,
  about: nothing,
  help: nothing,
  define: ({ bare, count }) => {
    const term = unquoted(bare.replace(/^(?:the )?(?:term|word|concept) /iu, ''));
    return count > LONGEST_TERM_WORDS || NO_TERM.test(term) ? null : term;
  },
  find: ({ whole, count }) => phraseIn(whole, count),
  read: ({ bare, count }) =>
    count > LONGEST_SECTION_WORDS ? null : unquoted(bare.replace(/^(?:the )?section /iu, '')),
  passage: ({ bare }) => (addressesIn(bare).length > 0 ? bare : null),
  compare: ({ bare }) => {
    const comparison = comparisonIn(bare);
    if (comparison !== null) return comparisonArgument(comparison);
    return bare === '' ? '' : null;
  },
  source: ({ bare, count }) => (count > LONGEST_TERM_WORDS || !NAME.test(bare) ? null : unquoted(bare)),
  sources: ({ bare }) =>
    /^by (section|actor|kind)$/iu.exec(bare)?.[1]?.toLowerCase() ?? (saysNothing(bare) ? 'all' : null),
  footnote: ({ bare }) => (/^\d{1,3}$/u.test(bare) ? bare : null),
  who: ({ bare, count }) => (count <= 2 && addressesIn(bare).length === 1 ? bare : null),
  cite: ({ bare }) => citingInWords(bare),
};

function argumentOf(name: WordedName, rest: string): string | null {
  const whole = rest.trim();
  const bare = whole.replace(/[?？.!。！]+$/u, '').trim();
  return ARGUMENTS[name]({ bare, whole, count: bare === '' ? 0 : bare.split(/\s+/u).length });
}

/** Words in quote marks, or a few that ask nothing. */
function phraseIn(rest: string, count: number): string | null {
  const [, quoted] = QUOTED.exec(rest) ?? [];
  if (quoted !== undefined) return quoted;
  const isPhrase = rest !== '' && count <= LONGEST_PHRASE_WORDS && !/[?？]$/u.test(rest) && !NO_TERM.test(rest);
  return isPhrase ? rest : null;
}

const unquoted = (text: string) => QUOTED.exec(text)?.[1] ?? text;
