/** The file `.env`: sets one variable in it and keeps the rest, comments too. */

import { existsSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';

const OWNER_ALONE = 0o600;

/**
 * The text of an environment file with the variable set: where it stands already, else at the end.
 * @internal
 */
export function withVariable(text: string, name: string, value: string): string {
  const line = `${name}=${value}`;
  const lines = text.split('\n');
  const position = lines.findIndex((one) => one.startsWith(`${name}=`));
  if (position !== -1) return lines.with(position, line).join('\n');
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return `${before}${line}\n`;
}

/**
 * Sets a variable in the file, which only its owner may read afterwards; a new file begins as a copy of the example.
 * @throws the system's own error; the file is then as it was
 */
export function setVariable(file: string, example: string, name: string, value: string): void {
  const target = existsSync(file) ? realpathSync(file) : file;
  const source = [target, example].find((one) => existsSync(one));
  const text = source === undefined ? '' : readFileSync(source, 'utf8');
  const aside = `${target}.new`;
  rmSync(aside, { force: true });
  writeFileSync(aside, withVariable(text, name, value), { mode: OWNER_ALONE, flag: 'wx' });
  renameSync(aside, target);
}
