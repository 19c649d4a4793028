/** `npm run setup`: asks for the bot's token, checks it, keeps it in .env, and shows the link that adds the bot to a server. */

import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadSettings } from '../config.js';
import { applicationOf } from '../discord/gateway/identity.js';
import { inviteLink } from '../discord/platform/invite.js';
import { setVariable } from '../operations/environment-file.js';
import { EXIT_CODES, inOneLine, kindOf } from '../operations/failure.js';
import { runCommandLine, type Usage, UsageError } from '../terminal/command-line.js';
import { printable } from '../terminal/printable.js';
import { askSecret } from '../terminal/secret.js';

const USAGE: Usage = {
  form: 'npm run setup',
  summary:
    "Asks for the bot's token (a pipe may give it as a line), checks it with Discord, keeps it in .env, which only you may read, and shows the link that adds the bot to a server.",
  options: {},
};

const EXAMPLE = fileURLToPath(new URL('../../.env.example', import.meta.url));

await runCommandLine(USAGE, async () => {
  parseArgs({ args: process.argv.slice(2), options: {} });
  const { discordApi } = loadSettings();
  const say = (line: string) => process.stdout.write(`${printable(line)}\n`);
  say(
    'The token stands in the Developer Portal, https://discord.com/developers/applications: your application, Bot, Reset Token.',
  );
  const discordToken = await askSecret('Token:');
  if (!/^\S+$/u.test(discordToken)) throw new UsageError('A token is one word, without spaces: nothing was changed.');
  try {
    const { id, name } = await applicationOf({ discordToken, discordApi });
    setVariable('.env', EXAMPLE, 'DISCORD_TOKEN', discordToken);
    say(`The token belongs to ${name}. It is in .env now, which only you may read.`);
    say('To add the bot to a server, open this link:');
    say(`  ${inviteLink(id)}`);
    say('npm run doctor checks the rest; npm start runs the bot.');
  } catch (error) {
    const line = `${printable(`${inOneLine(error)} Nothing was changed.`)}\n`;
    process.stderr.write(line, () => process.exit(EXIT_CODES[kindOf(error)]));
  }
});
