import { expect, it } from 'vitest';
import { inWords } from '../../src/store/in-words.js';

it('a database library of another Node is told from a folder that cannot be used', () => {
  const compiled = Object.assign(new Error('was compiled against a different Node.js version\nusing'), {
    code: 'ERR_DLOPEN_FAILED',
  });
  expect(inWords(compiled, '/data/store.sqlite')).toMatch(/^better-sqlite3 .*: run npm rebuild\.$/u);
  const full = Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  expect(inWords(full, '/data/store.sqlite')).toMatch(/the disk is full/u);
});
