/** Checks of what Discord says of the bot. */

import type { DiscordFacts, ServerFacts } from '../../discord/gateway/diagnosis.js';
import { type Check, fault, note, ok } from './check.js';
import { checkClock } from './machine.js';

/** A restart loop uses them up; Discord allows about a thousand a day. */
const FEW_LOGINS = 50;

/** The checks of a login that succeeded; `wanted` are the names of the commands that this version registers. */
export function checkDiscord(facts: DiscordFacts, wanted: readonly string[]): Check[] {
  const { application, clockAheadMs, loginsLeft, servers, inviteLink } = facts;
  return [
    ok('Token', `belongs to ${application.name} (${application.id})`),
    ok('Intents', 'Discord accepts them; none is privileged'),
    checkClock(clockAheadMs),
    loginsLeft < FEW_LOGINS
      ? note('Logins', `${loginsLeft} left today`, 'The bot restarts often: see its last line in the log.')
      : ok('Logins', `${loginsLeft} left today`),
    checkCommands(facts.commands, wanted),
    ...(servers.length === 0
      ? [note('Servers', 'the bot is on none', `Open this link to add it: ${inviteLink}`)]
      : servers.map((server) => checkServer(server, inviteLink))),
  ];
}

function checkCommands(registered: readonly string[], wanted: readonly string[]): Check {
  const missing = wanted.filter((name) => !registered.includes(name));
  if (missing.length === 0) return ok('Commands', `${wanted.length} registered`);
  const found = registered.length === 0 ? 'none registered yet' : `not registered: ${missing.join(', ')}`;
  return note('Commands', found, 'The next start of the bot registers them.');
}

function checkServer({ name, missing, channels, limitedChannels }: ServerFacts, inviteLink: string): Check {
  const label = `Server ${name}`;
  if (missing !== '') {
    return fault(
      label,
      'refused',
      `the bot lacks ${missing}`,
      `Allow its role these, or open the link again: ${inviteLink}`,
    );
  }
  const found = `every permission; ${channels - limitedChannels} of ${channels} channels can be answered in`;
  return limitedChannels === 0
    ? ok(label, found)
    : note(label, found, 'If more should: /settings there, Check permissions, names them.');
}
