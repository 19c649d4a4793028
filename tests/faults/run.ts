/** `npm run faults`: does every kind of harm to the bot, counts what is lost and doubled, and writes docs/reliability.md. */

import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setup } from '../brief-index.js';
import { damagedDatabase, damagedIndex, damagedModel } from './damage.js';
import { discordFaults } from './discord.js';
import { canMount, diskFaults } from './disk.js';
import { type Extent, type Finding, FULL, QUICK, type Section, seeded } from './finding.js';
import { flood } from './flood.js';
import { generatedCases } from './generated.js';
import { killedInGroup } from './group-kills.js';
import { inDatabasesOf, inFolders, type NewPlace, type NewServer, type PostgresServer } from './kept-in.js';
import { killedWhileAnswering, killedWhileBuilding, killedWhileWriting } from './kills.js';
import { serverFaults, serverKilledWhileWriting, serverOnFullDisk } from './server.js';

const DOCUMENT = resolve(import.meta.dirname, '../../docs/reliability.md');
const SEED = 21;
/** Each takes two starts of the bot. */
const BOT_KILLS_SHARE = 0.08;
const SERVER_KILLS_SHARE = 0.2;

type Say = (line: string) => void;

export interface Run {
  readonly isQuick: boolean;
  /** How often the store's writer and the build of an index are killed, if not as often as usual; the rest of it in proportion. */
  readonly kills: number | undefined;
  /** Beginnings of the titles of the sections that are run; none: all of them. */
  readonly names: readonly string[];
  /** Makes a PostgreSQL server, whose sections are run; left out, those of SQLite are. */
  readonly newServer?: NewServer | undefined;
}

/**
 * Runs the sections of an engine; says each finding, writes each section into the document unless the run is quick, and throws if
 * anything was lost or doubled.
 */
export async function runFaults({ isQuick, kills, names, newServer }: Run, say: Say): Promise<void> {
  const extent = {
    ...(isQuick ? QUICK : FULL),
    ...(kills === undefined ? {} : extentFor(kills)),
  };
  await setup();
  const isWanted = ({ title }: Planned) => names.length === 0 || names.some((name) => title.startsWith(name));
  const server = await newServer?.({ isDurable: true });
  await server?.start();
  const sections = newServer && server ? postgresSections(newServer, server) : sqliteSections(isQuick);
  const all: Finding[] = [];
  try {
    for (const section of sections.filter(isWanted)) {
      const { title, intro, find } = section;
      const started = Date.now();
      const findings: Finding[] = [];
      for await (const finding of find(extent)) {
        say(rowOf(finding));
        findings.push(finding);
        // At once, so that a run which is stopped has not been for nothing.
        if (!isQuick) await writeSection({ title, intro: intro(), findings });
      }
      say(`${title}: ${Math.round((Date.now() - started) / 1000)} s`);
      all.push(...findings);
    }
  } finally {
    await server?.stop();
    server?.remove();
  }
  const [lost, doubled] = [total(all, 'lost'), total(all, 'doubled')];
  say(`${lost} lost, ${doubled} doubled.`);
  if (lost + doubled > 0) throw new Error('Something was lost or doubled.');
}

/** As many of everything else as the full run has for its kills. */
const extentFor = (kills: number): Partial<Extent> => ({
  kills,
  botKills: Math.ceil(kills * BOT_KILLS_SHARE),
  serverKills: Math.ceil(kills * SERVER_KILLS_SHARE),
  repeats: Math.ceil(kills * BOT_KILLS_SHARE),
});

interface Planned {
  readonly title: string;
  /** Asked for after the findings. */
  intro(): string;
  find(extent: Extent): AsyncIterable<Finding>;
}

/** In the order of the document. */
const TITLES = {
  killed: 'Killed',
  disks: 'Disks',
  files: 'Damaged, foreign, older and newer files',
  discord: 'Trouble with Discord',
  flood: 'A flood',
  generated: 'Generated cases',
  postgresKilled: 'Killed, on PostgreSQL',
  server: 'PostgreSQL itself',
  postgresDiscord: 'Trouble with Discord, on PostgreSQL',
  postgresFlood: 'A flood, on PostgreSQL',
} as const;

function sqliteSections(isQuick: boolean): Planned[] {
  const random = seeded(SEED);
  return [
    {
      title: TITLES.killed,
      intro: () =>
        'SIGKILL at random moments; afterwards everything that was acknowledged is compared with what is there.',
      find: async function* ({ kills, botKills }) {
        yield* killed({ kills, botKills }, random, inFolders);
        yield await killedWhileBuilding(kills, random);
      },
    },
    {
      title: TITLES.disks,
      intro: () => 'On small file systems in memory, by a user who owns nothing there.',
      find: async function* () {
        if (canMount()) yield* await diskFaults();
      },
    },
    {
      title: TITLES.files,
      intro: () =>
        'The files of an index, one at a time; the model in a copy of the program; the database of a bot that has run.',
      find: async function* () {
        yield* await damagedIndex();
        if (!isQuick) yield* await damagedModel();
        yield* await damagedDatabase();
      },
    },
    {
      title: TITLES.discord,
      intro: () =>
        'The bot is mentioned in the middle of each fault; the same process runs from the first fault to the last.',
      find: ({ repeats }) => discordFaults(repeats, inFolders),
    },
    floodSection(TITLES.flood, inFolders),
    {
      title: TITLES.generated,
      intro: () => 'Generated by fast-check, the same cases each time.',
      find: ({ cases }) => generatedCases(cases),
    },
  ];
}

/** What concerns state, and what only a server can suffer. */
function postgresSections(newServer: NewServer, server: PostgresServer): Planned[] {
  const random = seeded(SEED);
  const newPlace = inDatabasesOf(server);
  return [
    {
      title: TITLES.postgresKilled,
      intro: () => 'As on SQLite, with the state in PostgreSQL 15 as Debian installs it.',
      find: ({ kills, botKills }) => killed({ kills, botKills }, random, newPlace),
    },
    {
      title: TITLES.server,
      intro: () =>
        'The PostgreSQL server fails while people mention the bot, use commands and vote. *Lost* also counts people who were told nothing, or only after the three seconds that Discord waits.',
      find: async function* ({ serverKills, repeats }) {
        yield await serverKilledWhileWriting(serverKills, random, server);
        yield* serverFaults(repeats, random, server);
        if (canMount()) yield await serverOnFullDisk(newServer);
      },
    },
    {
      title: TITLES.postgresDiscord,
      intro: () => 'As on SQLite.',
      find: ({ repeats }) => discordFaults(repeats, newPlace),
    },
    floodSection(TITLES.postgresFlood, newPlace),
  ];
}

async function* killed(
  { kills, botKills }: Pick<Extent, 'kills' | 'botKills'>,
  random: () => number,
  newPlace: NewPlace,
) {
  yield await killedWhileWriting(kills, random, newPlace);
  yield await killedWhileAnswering(botKills, random, newPlace);
  yield await killedInGroup(botKills, random, newPlace);
}

function floodSection(title: string, newPlace: NewPlace): Planned {
  let memory: readonly string[] = [];
  return {
    title,
    intro: () =>
      [
        'The lowest values of each 10,000 interactions, read at `/metrics`. How much of its heap the process holds varies: in a run of 250,000, its memory rose from 407 to 596 MB ' +
          'and fell again to 439, .33 MB more per 10,000 by the line of best fit.',
        '',
        '| interactions | heap, MB | memory of the process, MB |',
        '| --- | --- | --- |',
        ...memory,
      ].join('\n'),
    find: async function* ({ interactions }) {
      const { finding, rows } = await flood(interactions, newPlace);
      memory = rows;
      yield finding;
    },
  };
}

const total = (findings: readonly Finding[], field: 'lost' | 'doubled') =>
  findings.reduce((sum, finding) => sum + finding[field], 0);

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const rowOf = ({ fault, times, seen, kept, lost, doubled }: Finding) =>
  `| ${[fault, times.toLocaleString('en'), seen, kept, String(lost), String(doubled)].map(cell).join(' | ')} |`;

/** Puts the section into the document, in place of what stands there of an earlier run. */
async function writeSection({ title, intro, findings }: Section): Promise<void> {
  const before = await readFile(DOCUMENT, 'utf8').catch(() => '');
  const parts = new Map(
    before
      .split(/^## /mu)
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n')).trim()]),
  );
  parts.set(
    title,
    `${intro}

| fault | times | what a person or the operator sees | kept | lost | doubled |
| --- | --- | --- | --- | --- | --- |
${findings.map(rowOf).join('\n')}`,
  );
  const body = Object.values(TITLES)
    .flatMap((name) => (parts.has(name) ? [`## ${name}\n\n${parts.get(name)}\n`] : []))
    .join('\n');
  const rows = [...body.matchAll(/^\|.*\| (\d+) \| (\d+) \|$/gmu)];
  const [lost, doubled] = [1, 2].map((group) => rows.reduce((sum, row) => sum + Number(row[group]), 0));
  await writeFile(DOCUMENT, `${HEAD}\n\n**${lost} lost, ${doubled} doubled.**\n\n${body}`);
}

const HEAD = `# Reliability

What happens to the bot when things go wrong, found out by provoking it. \`npm run faults\` writes this page; run it as root, since it mounts small file systems. \`-- --postgres\` writes the sections on PostgreSQL, with servers of its own; the beginnings
of section titles (\`-- Killed Disks\`) select sections, and \`-- --quick\` tries a little of everything without writing. The bot is the built one, in a process of its own, with the real models, index and database, against the fake Discord of the tests.
*Lost* counts what had been acknowledged and was gone afterwards, *doubled* what happened twice.`;
