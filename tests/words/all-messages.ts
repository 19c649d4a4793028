/** Every message that the bot has, found in the `words.ts` of all folders of src/. */

import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { LANGUAGES, type Message } from '../../src/words/words.js';

export interface NamedMessage {
  /** Where it stands: `discord/features/timeline MESSAGES.heading`. */
  readonly name: string;
  readonly message: Message;
}

const SRC = resolve(import.meta.dirname, '../../src');

const isMessage = (value: object): value is Message =>
  LANGUAGES.every((language) => language in value && typeof Object(value)[language] === 'string');

function messagesIn(value: unknown, name: string): NamedMessage[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isMessage(value)) return [{ name, message: value }];
  return Object.entries(value).flatMap(([key, one]) => messagesIn(one, `${name}.${key}`));
}

const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name === 'words.ts')
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();

/** Each once under every name that it has. */
export const ALL_MESSAGES: readonly NamedMessage[] = (
  await Promise.all(
    files.map(async (file) => {
      const exported: Record<string, unknown> = await import(file);
      const folder = relative(SRC, resolve(file, '..'));
      return Object.entries(exported).flatMap(([name, value]) => messagesIn(value, `${folder} ${name}`));
    }),
  )
).flat();
