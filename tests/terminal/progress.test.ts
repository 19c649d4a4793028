/** What a person sees of a build. */

import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { progressReport } from '../../src/terminal/progress.js';

function watched(isTTY: boolean) {
  const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY });
  return { report: progressReport(stream), written: () => String(stream.read() ?? '') };
}

describe('in a log', () => {
  it('progress is a few plain lines, however many steps there are', () => {
    const { report, written } = watched(false);
    for (let done = 0; done <= 1000; done += 1) report({ kind: 'progress', done, total: 1000 });
    expect(written().split('\n')).toEqual([
      'Building the index: 0 of 1000',
      'Building the index: 250 of 1000',
      'Building the index: 500 of 1000',
      'Building the index: 750 of 1000',
      'Building the index: 1000 of 1000',
      '',
    ]);
  });

  it('lines are plain lines', () => {
    const { report, written } = watched(false);
    report({ kind: 'line', text: 'broken\u001b[2J.txt is empty' });
    expect(written()).toBe('broken.txt is empty\n');
  });
});

describe('on a terminal', () => {
  it('progress is one line, taken away at the end', () => {
    const { report, written } = watched(true);
    report({ kind: 'progress', done: 1, total: 2 });
    expect(written()).toMatch(/█{15}░{15} 1\/2$/u);
    report({ kind: 'progress', done: 2, total: 2 });
    const end = written();
    expect(end).toContain('\u001b[2K');
    expect(end).not.toMatch(/[█\n]/u);
  });

  it('a line takes the place of the bar', () => {
    const { report, written } = watched(true);
    report({ kind: 'progress', done: 1, total: 2 });
    written();
    report({ kind: 'line', text: 'One file was left out.' });
    expect(written()).toMatch(/\[2K.*One file was left out\.\n$/u);
  });
});
