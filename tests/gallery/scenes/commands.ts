/**
 * What the gallery and docs/discord.md show of each command, by its name.
 * A command without an entry does not compile: add it here, then run `npm run gallery` for its picture and its line in the table.
 */

import { LONGEST_QUESTION_CHARS } from '../../../src/answer/answer.js';
import type { CommandName } from '../../../src/discord/features/names.js';
import type { Stage } from '../stage.js';
import { type CommandScenes, inEachLocale } from './scene.js';

const MISSILES = 'What are the missile systems that Serbia has procured from China?';
const BREAD = 'How do I bake sourdough bread at home?';
const TWO_CHAIRS_ALTERED = 'Serbian leaders always refer to this approach as a “two-chair policy”.';
const EQUIPMENT = 'Russia continues to provide various military equipment to the Serbian army.';
const OTHER_WORDS = 'Russia continues to supply various military equipment to the Serbian army.';
const INVENTED = 'Two herons nested on the roof of the parliament.';
const REFERENCE = 'The essence of hedging: Malaysia and Singapore’s response to a rising China';
const NO_LIMITS = 'none';

async function discussed(stage: Stage, topic: string): Promise<void> {
  await stage.use('discuss', { topic });
  await stage.visitThread();
}

async function chooseTime(stage: Stage): Promise<void> {
  await stage.use('settings');
  await stage.choose('settings:daily', stage.channelId);
  await stage.submit({ time: '7:30', zone: 'Europe/Belgrade' });
}

export const COMMAND_SCENES: Readonly<Record<CommandName, CommandScenes>> = {
  ask: {
    limits: `a question of at most ${LONGEST_QUESTION_CHARS.toLocaleString('en')} characters`,
    seenBy: 'everyone, or the asker',
    scenes: [
      { title: 'an answer', play: (stage) => stage.use('ask', { question: 'What is hedging according to Kuik?' }) },
      { title: 'an answer with notes', play: (stage) => stage.use('ask', { question: MISSILES }) },
      {
        title: 'perhaps',
        play: (stage) => stage.use('ask', { question: 'How large is the Russian minority in Serbia?' }),
      },
      { title: 'not in the brief', play: (stage) => stage.use('ask', { question: BREAD }) },
      {
        title: 'a name that is not in it',
        play: (stage) => stage.use('ask', { question: 'What does Serbia export to Brazil?' }),
      },
      { title: 'too long', play: (stage) => stage.use('ask', { question: 'why '.repeat(600) }) },
      { title: 'for oneself', play: (stage) => stage.use('ask', { question: MISSILES, private: true }) },
      ...inEachLocale('an answer', (stage) => stage.use('ask', { question: MISSILES })),
      ...inEachLocale('not in the brief', (stage) => stage.use('ask', { question: BREAD })),
    ],
  },
  passage: {
    limits: 'ten passages at once',
    seenBy: 'everyone',
    scenes: [
      { title: 'a paragraph', play: (stage) => stage.use('passage', { number: '12' }) },
      { title: 'a range', play: (stage) => stage.use('passage', { number: '12-14' }) },
      { title: 'a note', play: (stage) => stage.use('passage', { number: 'fn 9' }) },
      { title: 'no such passage', play: (stage) => stage.use('passage', { number: '400' }) },
      { title: 'while typing', play: (stage) => stage.type('passage', 'number', '1') },
      ...inEachLocale('no such passage', (stage) => stage.use('passage', { number: '400' })),
    ],
  },
  outline: {
    limits: NO_LIMITS,
    seenBy: 'the asker',
    scenes: [
      { title: 'the sections', play: (stage) => stage.use('outline') },
      ...inEachLocale('the sections', (stage) => stage.use('outline')),
    ],
  },
  read: {
    limits: 'a page at a time',
    seenBy: 'the asker',
    scenes: [
      {
        title: 'a section, page by page',
        play: async (stage) => {
          await stage.use('read', { section: 'Hedging' });
        },
      },
      { title: 'while typing', play: (stage) => stage.type('read', 'section', '') },
      { title: 'no such section', play: (stage) => stage.use('read', { section: 'cookery' }) },
    ],
  },
  find: {
    limits: 'a page at a time',
    seenBy: 'the asker',
    scenes: [
      { title: 'exact words', play: (stage) => stage.use('find', { phrase: 'strategic partner' }) },
      { title: 'no place', play: (stage) => stage.use('find', { phrase: 'sourdough' }) },
      ...inEachLocale('exact words', (stage) => stage.use('find', { phrase: 'strategic partner' })),
    ],
  },
  verify: {
    limits: 'a text of at most 4,000 characters; eight quotations',
    seenBy: 'everyone, or the asker',
    scenes: [
      { title: 'an altered quotation', play: (stage) => stage.use('verify', { text: TWO_CHAIRS_ALTERED }) },
      { title: 'word for word', play: (stage) => stage.use('verify', { text: EQUIPMENT }) },
      { title: 'in other words', play: (stage) => stage.use('verify', { text: OTHER_WORDS }) },
      { title: 'not in the brief', play: (stage) => stage.use('verify', { text: INVENTED }) },
      { title: 'a reference', play: (stage) => stage.use('verify', { text: REFERENCE }) },
      ...inEachLocale('an altered quotation', (stage) => stage.use('verify', { text: TWO_CHAIRS_ALTERED })),
    ],
  },
  discuss: {
    limits: 'one thread a paragraph and server',
    seenBy: 'everyone',
    scenes: [
      { title: 'the thread', play: (stage) => discussed(stage, '¶ 46') },
      { title: 'the thread by a topic', play: (stage) => discussed(stage, 'Is the balancing of Serbia sustainable?') },
      { title: 'nothing to discuss', play: (stage) => stage.use('discuss', { topic: BREAD }) },
      ...inEachLocale('the thread', (stage) => discussed(stage, '¶ 46')),
    ],
  },
  display: {
    limits: NO_LIMITS,
    seenBy: 'the asker',
    scenes: [
      {
        title: 'plain text',
        play: async (stage) => {
          await stage.use('display', { form: 'plain' });
          await stage.use('ask', { question: MISSILES });
        },
      },
      { title: 'cards', play: (stage) => stage.use('display', { form: 'cards' }) },
    ],
  },
  start: {
    limits: 'five questions',
    seenBy: 'the asker',
    scenes: [
      { title: 'questions to begin with', play: (stage) => stage.use('start') },
      ...inEachLocale('questions to begin with', (stage) => stage.use('start')),
    ],
  },
  define: {
    limits: 'a term of at most 100 characters to choose from the list',
    seenBy: 'the asker',
    scenes: [
      { title: 'a term in two senses', play: (stage) => stage.use('define', { term: 'sharp power' }) },
      { title: 'a term in four senses', play: (stage) => stage.use('define', { term: 'hedging' }) },
      { title: 'used but not defined', play: (stage) => stage.use('define', { term: 'proxy war' }) },
      { title: 'not in the brief', play: (stage) => stage.use('define', { term: 'sourdough' }) },
      { title: 'while typing', play: (stage) => stage.type('define', 'term', '') },
      ...inEachLocale('not in the brief', (stage) => stage.use('define', { term: 'sourdough' })),
    ],
  },
  compare: {
    limits: 'two or three actors, one aspect',
    seenBy: 'the asker',
    scenes: [
      {
        title: 'three side by side',
        play: (stage) => stage.use('compare', { first: 'us', second: 'russia', third: 'china', aspect: 'military' }),
      },
      {
        title: 'one of whom nothing is said',
        play: (stage) => stage.use('compare', { first: 'us', second: 'russia', aspect: 'media' }),
      },
      {
        title: 'somebody else',
        play: (stage) => stage.use('compare', { first: 'us', second: 'atlantis', aspect: 'media' }),
      },
      { title: 'while typing', play: (stage) => stage.type('compare', 'aspect', '') },
      ...inEachLocale('two side by side', (stage) =>
        stage.use('compare', { first: 'russia', second: 'china', aspect: 'economy' }),
      ),
    ],
  },
  timeline: {
    limits: 'a page at a time',
    seenBy: 'the asker',
    scenes: [
      { title: 'the dated events', play: (stage) => stage.use('timeline') },
      ...inEachLocale('the dated events', (stage) => stage.use('timeline')),
    ],
  },
  numbers: {
    limits: 'a page at a time',
    seenBy: 'the asker',
    scenes: [
      { title: 'the figures', play: (stage) => stage.use('numbers') },
      ...inEachLocale('the figures', (stage) => stage.use('numbers')),
    ],
  },
  source: {
    limits: 'one source',
    seenBy: 'the asker',
    scenes: [
      { title: 'a source', play: (stage) => stage.use('source', { query: 'Reuters' }) },
      { title: 'no such source', play: (stage) => stage.use('source', { query: 'the Times of Atlantis' }) },
      { title: 'while typing', play: (stage) => stage.type('source', 'query', '') },
      ...inEachLocale('a source', (stage) => stage.use('source', { query: 'Small Wars Journal' })),
    ],
  },
  sources: {
    limits: 'a page at a time',
    seenBy: 'the asker',
    scenes: [
      { title: 'all sources', play: (stage) => stage.use('sources') },
      { title: 'by section', play: (stage) => stage.use('sources', { by: 'section' }) },
      ...inEachLocale('by kind', (stage) => stage.use('sources', { by: 'kind' })),
    ],
  },
  footnote: {
    limits: 'one note',
    seenBy: 'the asker',
    scenes: [
      { title: 'a note', play: (stage) => stage.use('footnote', { number: '9' }) },
      { title: 'a note without a link', play: (stage) => stage.use('footnote', { number: '7' }) },
      ...inEachLocale('no such note', (stage) => stage.use('footnote', { number: '99' })),
    ],
  },
  who: {
    limits: 'one passage, a page at a time',
    seenBy: 'the asker',
    scenes: [
      { title: 'a paragraph', play: (stage) => stage.use('who', { number: '56' }) },
      ...inEachLocale('a paragraph', (stage) => stage.use('who', { number: '12' })),
    ],
  },
  unsourced: {
    limits: 'a page at a time',
    seenBy: 'the asker',
    scenes: [
      { title: 'claims without a source', play: (stage) => stage.use('unsourced') },
      ...inEachLocale('claims without a source', (stage) => stage.use('unsourced')),
    ],
  },
  cite: {
    limits: 'ten works in a block, more as a file',
    seenBy: 'the asker',
    scenes: [
      { title: 'a passage', play: (stage) => stage.use('cite', { what: '12' }) },
      { title: 'a source in BibTeX', play: (stage) => stage.use('cite', { what: 'Kuik', style: 'bibtex' }) },
      ...inEachLocale('the brief', (stage) => stage.use('cite')),
    ],
  },
  about: {
    limits: NO_LIMITS,
    seenBy: 'the asker',
    scenes: [
      { title: 'what the brief is', play: (stage) => stage.use('about') },
      ...inEachLocale('what the brief is', (stage) => stage.use('about')),
    ],
  },
  language: {
    limits: 'eight languages',
    seenBy: 'the asker',
    scenes: [
      { title: 'a language chosen', play: (stage) => stage.use('language', { language: 'sr-Cyrl' }) },
      { title: 'automatic again', play: (stage) => stage.use('language', { language: 'auto' }) },
    ],
  },
  privacy: {
    limits: NO_LIMITS,
    seenBy: 'the asker',
    scenes: [
      { title: 'what is kept', play: (stage) => stage.use('privacy') },
      ...inEachLocale('what is kept', (stage) => stage.use('privacy')),
    ],
  },
  'forget-me': {
    limits: NO_LIMITS,
    seenBy: 'the asker',
    scenes: [
      {
        title: 'what was deleted',
        play: async (stage) => {
          await stage.use('language', { language: 'en' });
          await stage.use('forget-me');
        },
      },
      { title: 'nothing to delete', play: (stage) => stage.use('forget-me') },
      ...inEachLocale('nothing to delete', (stage) => stage.use('forget-me')),
    ],
  },
  settings: {
    limits: 'up to 25 channels',
    seenBy: 'the asker',
    scenes: [
      { title: 'as at first', play: (stage) => stage.use('settings') },
      {
        title: 'changed and checked',
        play: async (stage) => {
          await stage.use('settings');
          await stage.choose('settings:switches', 'mentions', 'short', 'log');
          await stage.press('settings:check');
        },
      },
      { title: 'the time of the daily passage', play: chooseTime },
      ...inEachLocale('as at first', (stage) => stage.use('settings')),
      ...inEachLocale('the time of the daily passage', chooseTime),
    ],
  },
  gaps: {
    limits: 'as many groups as fit into a message',
    seenBy: 'the asker',
    scenes: [
      { title: 'the log is off', play: (stage) => stage.use('gaps') },
      {
        title: 'nothing yet',
        play: async (stage) => {
          await stage.use('settings');
          await stage.choose('settings:switches', 'mentions', 'log');
          await stage.use('gaps');
        },
      },
    ],
  },
  help: {
    limits: NO_LIMITS,
    seenBy: 'the asker',
    scenes: [
      { title: 'what the bot can do', play: (stage) => stage.use('help') },
      ...inEachLocale('what the bot can do', (stage) => stage.use('help')),
    ],
  },
};

/** The same for those in the menu of a message, by their English names; a test compares them with the registry's. */
export const MENU_SCENES: Readonly<Record<string, CommandScenes>> = {
  'Find in the brief': {
    limits: `the message’s first ${LONGEST_QUESTION_CHARS.toLocaleString('en')} characters`,
    seenBy: 'the asker',
    scenes: [
      {
        title: 'on somebody’s message',
        play: (stage) => stage.useOn('Find in the brief', 'I wonder which missile systems Serbia got from China'),
      },
      { title: 'on a message without text', play: (stage) => stage.useOn('Find in the brief', '') },
    ],
  },
  'Check this quote': {
    limits: 'eight quotations',
    seenBy: 'the asker',
    scenes: [
      {
        title: 'on a message with several',
        play: (stage) =>
          stage.useOn(
            'Check this quote',
            `Mina quotes “${TWO_CHAIRS_ALTERED}” and “${EQUIPMENT}”, and adds: “${INVENTED}”`,
          ),
      },
      { title: 'on a message without text', play: (stage) => stage.useOn('Check this quote', '') },
    ],
  },
};
