/** `npm run doctor`: checks everything that the bot needs, and says what to do about what is missing. */

import { parseArgs } from 'node:util';
import { loadSettings, type Settings } from '../config.js';
import { type Check, checked, exitCodeOf, note } from '../operations/doctor/check.js';
import { checkContent, checkEnvironmentFile, checkStore } from '../operations/doctor/content.js';
import { checkDiscord } from '../operations/doctor/discord.js';
import { checkFolder, checkMemory, checkNode, checkPackages } from '../operations/doctor/machine.js';
import { reportOf } from '../operations/doctor/report.js';
import { runCommandLine, type Usage } from '../terminal/command-line.js';
import { printable } from '../terminal/printable.js';

const USAGE: Usage = {
  form: 'npm run doctor -- [--json]',
  summary:
    'Checks Node, packages, models, index, disk, memory, clock, token, permissions and database; a running bot is not disturbed. Exits with the code that the bot would end with.',
  options: { '--json': 'the checks as one JSON array' },
};

await runCommandLine(USAGE, async () => {
  const { values } = parseArgs({ args: process.argv.slice(2), options: { json: { type: 'boolean', default: false } } });
  const checks = await allChecks();
  const report = values.json ? JSON.stringify(checks) : reportOf(checks).split('\n').map(printable).join('\n');
  process.stdout.write(`${report}\n`, () => process.exit(exitCodeOf(checks)));
});

async function allChecks(): Promise<Check[]> {
  const machine = [
    checkNode(process.version),
    await checkPackages({
      'better-sqlite3': async () => (await import('../store/sqlite.js')).requireCompiled(),
      'hnswlib-node': async () => {
        const { HNSW } = await import('../index/vectors.js');
        return HNSW;
      },
    }),
    checkMemory(),
  ];
  let settings: Settings;
  try {
    settings = loadSettings();
  } catch (error) {
    return [...machine, await checked('Settings', () => Promise.reject(error))];
  }
  const { dataDir, databaseUrl, indexDir } = settings;
  const discord = await discordChecks(settings);
  return [
    ...machine,
    checkEnvironmentFile('.env'),
    ...(databaseUrl === undefined ? [await checkFolder('Data folder', 'store', dataDir)] : []),
    await checkFolder('Index folder', 'index', indexDir),
    ...(await checkContent(settings)),
    ...discord.checks,
    await checked('Database', () => checkStore(settings, discord.applicationId, Date.now())),
    ...contactChecks(settings),
  ];
}

async function discordChecks({ discordToken, ...settings }: Settings) {
  if (discordToken === undefined) {
    const advice = 'npm run setup asks for one; without it npm start opens the chat in the terminal.';
    return { checks: [note('Token', 'none is set', advice)], applicationId: null };
  }
  const [{ diagnose }, { openLog }, { FEATURES }, { createFeatures }, { registeredNames }] = await Promise.all([
    import('../discord/gateway/diagnosis.js'),
    import('../discord/gateway/log.js'),
    import('../discord/features/index.js'),
    import('../discord/gateway/features.js'),
    import('../discord/gateway/definitions.js'),
  ]);
  try {
    const facts = await diagnose({ ...settings, discordToken, log: openLog('silent') });
    return {
      checks: checkDiscord(facts, registeredNames(createFeatures(FEATURES))),
      applicationId: facts.application.id,
    };
  } catch (error) {
    return { checks: [await checked('Discord', () => Promise.reject(error))], applicationId: null };
  }
}

function contactChecks({ readerUrl, operatorContact }: Settings): Check[] {
  if (readerUrl === undefined || operatorContact !== undefined) return [];
  return [note('Contact', 'the public pages name nobody to write to', 'Set OPERATOR_CONTACT.')];
}
