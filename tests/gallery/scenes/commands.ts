/**
 * What the gallery and docs/discord.md show of each command, by its name.
 * A command without an entry does not compile: add it here, then run `npm run gallery` for its picture and its line in the table.
 */

import type { CommandName } from '../../../src/discord/features/index.js';
import type { Stage } from '../stage.js';
import { inEachLocale, type Scenes } from './scene.js';

const MISSILES = 'What are the missile systems that Serbia has procured from China?';
const BREAD = 'How do I bake sourdough bread at home?';
const TWO_CHAIRS_ALTERED = 'Serbian leaders always refer to this approach as a “two-chair policy”.';
const EQUIPMENT = 'Russia continues to provide various military equipment to the Serbian army.';
const OTHER_WORDS = 'Russia continues to supply various military equipment to the Serbian army.';
const INVENTED = 'Two herons nested on the roof of the parliament.';
const REFERENCE = 'The essence of hedging: Malaysia and Singapore’s response to a rising China';

async function discussed(stage: Stage, topic: string): Promise<void> {
  await stage.use('discuss', { topic });
  await stage.visitThread();
}

async function chooseTime(stage: Stage): Promise<void> {
  await stage.use('settings');
  await stage.choose('settings:daily', stage.channelId);
  await stage.submit({ time: '7:30', zone: 'Europe/Belgrade' });
}

/** Minutes of a discussion with a point. */
async function minuted(stage: Stage): Promise<void> {
  await stage.quietly(() => discussed(stage, '¶ 46'));
  await stage.use('minutes');
  await stage.quietly(() => addPoint(stage, 'Balancing buys time, but somebody has to pay for it.', '¶ 46'));
  await stage.seeSent();
}

async function addPoint(stage: Stage, point: string, passage: string): Promise<void> {
  await stage.press('minutes:add');
  await stage.submit({ point, passage });
}

async function planned(stage: Stage): Promise<void> {
  await stage.use('plan', { until: stage.inWeeks(9), weekday: 1, time: '18:30', zone: 'Europe/Belgrade' });
}

/** Four people take a position, and the first closes it. */
async function decided(stage: Stage): Promise<void> {
  await stage.quietly(async () => {
    await stage.use('position', { passage: '52' });
    for (const choice of ['Agree', 'Disagree', 'Agree']) await stage.othersPress(choice);
    await stage.press('Agree');
    await stage.press('Why?');
    await stage.submit({ why: 'Both chairs are named, but only one of them is paid for.' });
    await stage.press('Close');
  });
  await stage.see();
  await stage.press('Reasons');
}

/** Makes a plan and waits for its first week. */
async function weekOpened(stage: Stage): Promise<void> {
  await stage.quietly(() => planned(stage));
  await stage.passWeek();
  await stage.see();
}

async function noted(stage: Stage): Promise<void> {
  await stage.use('passage', { number: '56' });
  await stage.pressAction('save');
  await stage.submit({ note: 'Is this hedging, or only shopping?', tag: 'week2' });
}

export const COMMAND_SCENES: Readonly<Record<CommandName, Scenes>> = {
  ask: [
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
    {
      title: 'a script that is not read',
      play: (stage) => stage.use('ask', { question: 'የፔሩ ዋና ከተማ ምንድን ነው?' }),
    },
    { title: 'too long', play: (stage) => stage.use('ask', { question: 'why '.repeat(600) }) },
    { title: 'for oneself', play: (stage) => stage.use('ask', { question: MISSILES, private: true }) },
    ...inEachLocale('an answer', (stage) => stage.use('ask', { question: MISSILES })),
    ...inEachLocale('not in the brief', (stage) => stage.use('ask', { question: BREAD })),
  ],
  passage: [
    { title: 'a paragraph', play: (stage) => stage.use('passage', { number: '12' }) },
    { title: 'a range', play: (stage) => stage.use('passage', { number: '12-14' }) },
    { title: 'a note', play: (stage) => stage.use('passage', { number: 'fn 9' }) },
    { title: 'no such passage', play: (stage) => stage.use('passage', { number: '400' }) },
    { title: 'while typing', play: (stage) => stage.type('passage', 'number', '1') },
    ...inEachLocale('no such passage', (stage) => stage.use('passage', { number: '400' })),
  ],
  outline: [
    { title: 'the sections', play: (stage) => stage.use('outline') },
    ...inEachLocale('the sections', (stage) => stage.use('outline')),
  ],
  read: [
    {
      title: 'a section, page by page',
      play: async (stage) => {
        await stage.use('read', { section: 'Hedging' });
      },
    },
    { title: 'while typing', play: (stage) => stage.type('read', 'section', '') },
    { title: 'no such section', play: (stage) => stage.use('read', { section: 'cookery' }) },
  ],
  find: [
    { title: 'exact words', play: (stage) => stage.use('find', { phrase: 'strategic partner' }) },
    { title: 'no place', play: (stage) => stage.use('find', { phrase: 'sourdough' }) },
    ...inEachLocale('exact words', (stage) => stage.use('find', { phrase: 'strategic partner' })),
  ],
  verify: [
    { title: 'an altered quotation', play: (stage) => stage.use('verify', { text: TWO_CHAIRS_ALTERED }) },
    { title: 'word for word', play: (stage) => stage.use('verify', { text: EQUIPMENT }) },
    { title: 'in other words', play: (stage) => stage.use('verify', { text: OTHER_WORDS }) },
    { title: 'not in the brief', play: (stage) => stage.use('verify', { text: INVENTED }) },
    { title: 'a reference', play: (stage) => stage.use('verify', { text: REFERENCE }) },
    ...inEachLocale('an altered quotation', (stage) => stage.use('verify', { text: TWO_CHAIRS_ALTERED })),
  ],
  discuss: [
    { title: 'the thread', play: (stage) => discussed(stage, '¶ 46') },
    { title: 'the thread by a topic', play: (stage) => discussed(stage, 'Is the balancing of Serbia sustainable?') },
    { title: 'nothing to discuss', play: (stage) => stage.use('discuss', { topic: BREAD }) },
    ...inEachLocale('the thread', (stage) => discussed(stage, '¶ 46')),
  ],
  display: [
    {
      title: 'plain text',
      play: async (stage) => {
        await stage.use('display', { form: 'plain' });
        await stage.use('ask', { question: MISSILES });
      },
    },
    { title: 'cards', play: (stage) => stage.use('display', { form: 'cards' }) },
  ],
  start: [
    { title: 'questions to begin with', play: (stage) => stage.use('start') },
    ...inEachLocale('questions to begin with', (stage) => stage.use('start')),
  ],
  define: [
    { title: 'a term in two senses', play: (stage) => stage.use('define', { term: 'sharp power' }) },
    { title: 'a term in four senses', play: (stage) => stage.use('define', { term: 'hedging' }) },
    { title: 'used but not defined', play: (stage) => stage.use('define', { term: 'proxy war' }) },
    { title: 'not in the brief', play: (stage) => stage.use('define', { term: 'sourdough' }) },
    { title: 'while typing', play: (stage) => stage.type('define', 'term', '') },
    ...inEachLocale('not in the brief', (stage) => stage.use('define', { term: 'sourdough' })),
  ],
  compare: [
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
  timeline: [
    { title: 'the dated events', play: (stage) => stage.use('timeline') },
    ...inEachLocale('the dated events', (stage) => stage.use('timeline')),
  ],
  numbers: [
    { title: 'the figures', play: (stage) => stage.use('numbers') },
    ...inEachLocale('the figures', (stage) => stage.use('numbers')),
  ],
  names: [
    { title: 'the index', play: (stage) => stage.use('names') },
    { title: 'one kind', play: (stage) => stage.use('names', { kind: 'organisation' }) },
    { title: 'one name', play: (stage) => stage.use('names', { name: 'Aleksandar Vučić' }) },
    { title: 'words that are no name', play: (stage) => stage.use('names', { name: 'sharp power' }) },
    { title: 'not in the brief', play: (stage) => stage.use('names', { name: 'Atlantis' }) },
    { title: 'while typing', play: (stage) => stage.type('names', 'name', 'k') },
    ...inEachLocale('the index', (stage) => stage.use('names')),
    ...inEachLocale('one name', (stage) => stage.use('names', { name: 'RUSI' })),
  ],
  source: [
    { title: 'a source', play: (stage) => stage.use('source', { query: 'Reuters' }) },
    { title: 'no such source', play: (stage) => stage.use('source', { query: 'the Times of Atlantis' }) },
    { title: 'while typing', play: (stage) => stage.type('source', 'query', '') },
    ...inEachLocale('a source', (stage) => stage.use('source', { query: 'Small Wars Journal' })),
  ],
  sources: [
    { title: 'all sources', play: (stage) => stage.use('sources') },
    { title: 'by section', play: (stage) => stage.use('sources', { by: 'section' }) },
    ...inEachLocale('by kind', (stage) => stage.use('sources', { by: 'kind' })),
  ],
  footnote: [
    { title: 'a note', play: (stage) => stage.use('footnote', { number: '9' }) },
    { title: 'a note without a link', play: (stage) => stage.use('footnote', { number: '7' }) },
    ...inEachLocale('no such note', (stage) => stage.use('footnote', { number: '99' })),
  ],
  who: [
    { title: 'a paragraph', play: (stage) => stage.use('who', { number: '56' }) },
    ...inEachLocale('a paragraph', (stage) => stage.use('who', { number: '12' })),
  ],
  unsourced: [
    { title: 'claims without a source', play: (stage) => stage.use('unsourced') },
    ...inEachLocale('claims without a source', (stage) => stage.use('unsourced')),
  ],
  cite: [
    { title: 'a passage', play: (stage) => stage.use('cite', { what: '12' }) },
    { title: 'a source in BibTeX', play: (stage) => stage.use('cite', { what: 'Kuik', style: 'bibtex' }) },
    ...inEachLocale('the brief', (stage) => stage.use('cite')),
  ],
  about: [
    { title: 'what the brief is', play: (stage) => stage.use('about') },
    ...inEachLocale('what the brief is', (stage) => stage.use('about')),
  ],
  language: [
    { title: 'a language chosen', play: (stage) => stage.use('language', { language: 'sr-Cyrl' }) },
    { title: 'automatic again', play: (stage) => stage.use('language', { language: 'auto' }) },
  ],
  privacy: [
    { title: 'what is kept', play: (stage) => stage.use('privacy') },
    ...inEachLocale('what is kept', (stage) => stage.use('privacy')),
  ],
  'my-data': [
    {
      title: 'everything as a file',
      play: async (stage) => {
        await noted(stage);
        await stage.use('my-data');
      },
    },
    ...inEachLocale('nothing yet', (stage) => stage.use('my-data')),
  ],
  plan: [
    {
      title: 'made, with its weeks',
      play: planned,
    },
    { title: 'none yet', play: (stage) => stage.use('plan') },
    { title: 'no date', play: (stage) => stage.use('plan', { until: 'in May' }) },
    { title: 'too soon', play: (stage) => stage.use('plan', { until: '2020-01-01' }) },
    {
      title: 'the week that opens',
      picture: 'plan-week',
      play: async (stage) => {
        await weekOpened(stage);
        await stage.press('I’ve read it');
      },
    },
    {
      title: 'its thread',
      play: async (stage) => {
        await weekOpened(stage);
        await stage.visitThread();
      },
    },
    ...inEachLocale('made, with its weeks', planned),
    ...inEachLocale('the week that opens', weekOpened),
  ],
  position: [
    {
      title: 'a vote',
      play: async (stage) => {
        await stage.use('position', { passage: '52' });
        await stage.press('Agree');
      },
    },
    {
      title: 'the reason',
      play: async (stage) => {
        await stage.use('position', { passage: '52' });
        await stage.quietly(() => stage.press('Agree'));
        await stage.press('Why?');
      },
    },
    { title: 'the result', picture: 'position-result', play: decided },
    { title: 'no such passage', play: (stage) => stage.use('position', { passage: '400' }) },
    { title: 'while typing', play: (stage) => stage.type('position', 'passage', '5') },
    ...inEachLocale('a vote', async (stage) => {
      await stage.use('position', { passage: '52' });
      await stage.pressFirst();
    }),
  ],
  quiz: [
    {
      title: 'for the channel',
      play: async (stage) => {
        await stage.use('quiz', { questions: 5 });
        await stage.press('Take part');
      },
    },
    {
      title: 'an answer, and what the brief says',
      play: async (stage) => {
        await stage.use('quiz', { questions: 5 });
        await stage.press('Take part');
        await stage.press('B');
        await stage.press('See the answer');
        await stage.press('Next');
      },
    },
    {
      title: 'the misses',
      play: async (stage) => {
        await stage.use('quiz', { only: 'misses' });
      },
    },
    ...inEachLocale('for the channel', async (stage) => {
      await stage.use('quiz', { questions: 5 });
      await stage.pressFirst();
    }),
  ],
  review: [
    {
      title: 'a card and its answer',
      play: async (stage) => {
        await stage.use('review');
        await stage.press('Show the answer');
      },
    },
    ...inEachLocale('a card and its answer', async (stage) => {
      await stage.use('review');
      await stage.pressFirst();
    }),
  ],
  roles: [
    {
      title: 'shared out, and the tool of one',
      play: async (stage) => {
        await stage.quietly(async () => {
          await discussed(stage, '¶ 46');
          await stage.use('roles');
          for (const name of ['Jovan', 'Ayşe', 'Wei', 'Olga']) await stage.pressAs(name, 'Join in');
          await stage.press('Join in');
        });
        await stage.press('Share them out');
        await stage.press('What speaks against it');
      },
    },
    ...inEachLocale('at first', (stage) => stage.use('roles')),
  ],
  minutes: [
    {
      title: 'closed',
      play: async (stage) => {
        await minuted(stage);
        await stage.quietly(async () => {
          await addPoint(stage, 'Who decides when it is no longer possible?', '¶ 45');
          await stage.seeSent();
          await stage.press('minutes:close');
        });
        await stage.see();
      },
    },
    { title: 'not in a thread', play: (stage) => stage.use('minutes') },
    ...inEachLocale('with a point', minuted),
  ],
  export: [
    {
      title: 'three files',
      play: async (stage) => {
        await noted(stage);
        await stage.use('export');
      },
    },
    ...inEachLocale('nothing yet', (stage) => stage.use('export')),
  ],
  notes: [
    {
      title: 'one’s notes',
      play: async (stage) => {
        await noted(stage);
        await stage.use('notes');
      },
    },
    {
      title: 'one note',
      play: async (stage) => {
        await noted(stage);
        await stage.use('notes', { search: '#week2' });
        await stage.chooseFirst();
      },
    },
    { title: 'nothing found', play: (stage) => stage.use('notes', { search: 'sourdough' }) },
    ...inEachLocale('one’s notes', async (stage) => {
      await noted(stage);
      await stage.use('notes');
      await stage.chooseFirst();
    }),
  ],
  'forget-me': [
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
  settings: [
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
  gaps: [
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
  reports: [
    {
      title: 'a reported answer',
      play: async (stage) => {
        await stage.use('ask', { question: BREAD, private: true });
        await stage.pressAction('report');
        await stage.submit({ reason: 'Bread is what the workshop was about.' });
        await stage.use('reports');
      },
    },
    { title: 'nothing reported', play: (stage) => stage.use('reports') },
  ],
  help: [
    { title: 'what the bot can do', play: (stage) => stage.use('help') },
    ...inEachLocale('what the bot can do', (stage) => stage.use('help')),
  ],
};

/** Likewise for message commands, by their English names; a test compares these with the list of features. */
export const MENU_SCENES: Readonly<Record<string, Scenes>> = {
  'Find in the brief': [
    {
      title: 'on somebody’s message',
      play: (stage) => stage.useOn('Find in the brief', 'I wonder which missile systems Serbia got from China'),
    },
    { title: 'on a message without text', play: (stage) => stage.useOn('Find in the brief', '') },
  ],
  'Add to minutes': [
    {
      title: 'on somebody’s message',
      play: async (stage) => {
        await stage.quietly(async () => {
          await discussed(stage, '¶ 46');
          await stage.use('minutes');
        });
        stage.hear('The balancing is older than this government.');
        await stage.quietly(() => stage.seeSent());
        await stage.useOnHeard('Add to minutes');
        await stage.seeSent();
      },
    },
    { title: 'not in a thread', play: (stage) => stage.useOn('Add to minutes', 'Hello') },
  ],
  'Save to my notes': [
    {
      title: 'on an answer',
      play: async (stage) => {
        await stage.use('ask', { question: MISSILES });
        await stage.useOnLast('Save to my notes');
      },
    },
    { title: 'on a message without a passage', play: (stage) => stage.useOn('Save to my notes', 'Hello') },
  ],
  'Check this quote': [
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
};
