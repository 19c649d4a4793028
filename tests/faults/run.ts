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
import { killedWhileAnswering, killedWhileBuilding, killedWhileWriting } from './kills.js';

const DOCUMENT = resolve(import.meta.dirname, '../../docs/reliability.md');
const SEED = 21;
/** Each takes two starts of the bot. */
const BOT_KILLS_SHARE = 0.08;

type Say = (line: string) => void;

/**
 * Runs all of it, or the sections whose titles begin with one of the names; says each finding, writes each section into the
 * document unless the run is quick, and throws if anything was lost or doubled. `kills` is how often the store's writer and the
 * build of an index are killed, if not as often as usual.
 */
export async function runFaults(
  isQuick: boolean,
  kills: number | undefined,
  names: readonly string[],
  say: Say,
): Promise<void> {
  const extent = {
    ...(isQuick ? QUICK : FULL),
    ...(kills === undefined ? {} : { kills, botKills: Math.ceil(kills * BOT_KILLS_SHARE) }),
  };
  await setup();
  const all: Finding[] = [];
  const isWanted = ({ title }: Planned) => names.length === 0 || names.some((name) => title.startsWith(name));
  for (const section of sectionsOf(isQuick).filter(isWanted)) {
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
  const [lost, doubled] = [total(all, 'lost'), total(all, 'doubled')];
  say(`${lost} lost, ${doubled} doubled.`);
  if (lost + doubled > 0) throw new Error('Something was lost or doubled.');
}

interface Planned {
  readonly title: string;
  /** Asked for after the findings. */
  intro(): string;
  find(extent: Extent): AsyncIterable<Finding>;
}

function sectionsOf(isQuick: boolean): Planned[] {
  const random = seeded(SEED);
  let memory: readonly string[] = [];
  return [
    {
      title: 'Killed',
      intro: () =>
        'SIGKILL at random moments; afterwards everything that was acknowledged is compared with what is there.',
      find: async function* ({ kills, botKills }) {
        yield await killedWhileWriting(kills, random);
        yield await killedWhileAnswering(botKills, random);
        yield await killedInGroup(botKills, random);
        yield await killedWhileBuilding(kills, random);
      },
    },
    {
      title: 'Disks',
      intro: () => 'Small file systems in memory, and a user who owns nothing there.',
      find: async function* () {
        if (canMount()) yield* await diskFaults();
      },
    },
    {
      title: 'Damaged, foreign, older and newer files',
      intro: () =>
        'Each file of an index in turn; a copy of the program with a damaged model; the database of a bot that has run.',
      find: async function* () {
        yield* await damagedIndex();
        if (!isQuick) yield* await damagedModel();
        yield* await damagedDatabase();
      },
    },
    {
      title: 'Trouble with Discord',
      intro: () => 'A mention in the middle of each trouble; the bot goes on running from the first to the last.',
      find: ({ repeats }) => discordFaults(repeats),
    },
    {
      title: 'A flood',
      intro: () =>
        [
          'The lowest values of each 10,000 interactions, read at `/metrics`:',
          '',
          '| interactions | heap, MB | memory of the process, MB |',
          '| --- | --- | --- |',
          ...memory,
        ].join('\n'),
      find: async function* ({ interactions }) {
        const { finding, rows } = await flood(interactions);
        memory = rows;
        yield finding;
      },
    },
    {
      title: 'Generated cases',
      intro: () => 'By fast-check, the same ones each time.',
      find: ({ cases }) => generatedCases(cases),
    },
  ];
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
  const titles = sectionsOf(false).map((planned) => planned.title);
  const body = titles.flatMap((name) => (parts.has(name) ? [`## ${name}\n\n${parts.get(name)}\n`] : [])).join('\n');
  const rows = [...body.matchAll(/^\|.*\| (\d+) \| (\d+) \|$/gmu)];
  const [lost, doubled] = [1, 2].map((group) => rows.reduce((sum, row) => sum + Number(row[group]), 0));
  await writeFile(DOCUMENT, `${HEAD}\n\n**${lost} lost, ${doubled} doubled.**\n\n${body}`);
}

const HEAD = `# Reliability

What happens to the bot when things go wrong, found out by doing them to it: written by \`npm run faults\` (as root, since it mounts small file systems; with the beginnings of section titles only those, and with \`--quick\` a
little of everything, without writing). The bot is the built one, as a process of its own, with the real models, index and database, against the fake Discord of the tests. *Lost* counts what had been acknowledged
and was gone, *doubled* what happened twice.`;
