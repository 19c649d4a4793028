import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.js';
import { type Library, libraryOf } from '../../../src/discord/library/library.js';
import { BRIEF } from '../../brief-index.js';
import { withCommandTable } from '../../gallery/command-table.js';
import { BUTTON_SCENES } from '../../gallery/scenes/buttons.js';
import { COMMAND_SCENES, MENU_SCENES } from '../../gallery/scenes/commands.js';
import { pictureName, shownCommands } from '../../gallery/scenes/shown.js';
import { definitions, features } from '../features-list.js';

const DOCS = resolve(import.meta.dirname, '../../../docs');
/** Small enough for a page of about thirty pictures to open quickly. */
const LARGEST_PICTURE_BYTES = 150_000;
const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

let library: Library;
beforeAll(async () => {
  library = libraryOf(await loadCorpus(BRIEF.corpusDir));
});

describe('docs/discord.md', () => {
  it('contains the table generated from the list of features (npm run gallery)', () => {
    const document = readFileSync(resolve(DOCS, 'discord.md'), 'utf8');
    expect(withCommandTable(document, shownCommands(library))).toBe(document);
  });

  it('has a small picture of every command (npm run gallery)', () => {
    for (const { name } of definitions(library)) {
      const picture = resolve(DOCS, 'pictures', `${pictureName(name)}.png`);
      expect(readFileSync(picture).subarray(0, PNG_SIGNATURE.length), name).toEqual(PNG_SIGNATURE);
      expect(statSync(picture).size, name).toBeLessThan(LARGEST_PICTURE_BYTES);
    }
  });

  it('has a scene for every button, and no other scenes', () => {
    const actions = features.all.flatMap(({ buttons = [] }) => buttons.map(({ action }) => action));
    expect(Object.keys(BUTTON_SCENES).sort()).toEqual(actions.sort());
  });

  it('has no scenes for commands that do not exist', () => {
    const names = definitions(library).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...Object.keys(COMMAND_SCENES), ...Object.keys(MENU_SCENES)]));
  });
});
