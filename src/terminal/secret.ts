/** Asks for a secret, which is not shown while it is typed or pasted. */

import { linesOf } from './lines.js';

/** A whole line of a pipe, so that a script can give the secret too; '' if the input ends without one. */
async function firstLine(): Promise<string> {
  for await (const line of linesOf(process.stdin.setEncoding('utf8'))) return line.trim();
  return '';
}

/** The secret, without spaces around it; from a pipe, its first line. */
export async function askSecret(message: string): Promise<string> {
  if (!process.stdin.isTTY) return firstLine();
  const { default: password } = await import('@inquirer/password');
  return (await password({ message, mask: '•' })).trim();
}
