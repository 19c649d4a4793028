/** The unit file and docs/operating.md say of every exit code whether a restart can mend what it stands for. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXIT_CODES } from '../../src/operations/failure.js';

const operating = readFileSync('docs/operating.md', 'utf8');
const unit = readFileSync('docs/brief-bot.service', 'utf8');

/** The codes of the table, each with what it says about a restart. */
const restarts = new Map(
  [...operating.matchAll(/^\| (\d+) \|[^|]*\| ([^|]*) \|$/gmu)].map(([, code, advice = '']) => [Number(code), advice]),
);

describe('the unit file for systemd', () => {
  it('restarts the bot for ever after what a restart can mend, and leaves what needs a person', () => {
    const [, prevented = ''] = /^RestartPreventExitStatus=(.*)$/mu.exec(unit) ?? [];
    const needPerson = [...restarts].filter(([, advice]) => /^no\b/u.test(advice)).map(([code]) => code);
    expect(prevented.split(' ').map(Number).sort()).toEqual(needPerson.sort());
    expect(needPerson).not.toContain(EXIT_CODES.network);
    expect(unit).toMatch(/^Restart=on-failure$/mu);
    expect(unit).toMatch(/^StartLimitIntervalSec=0$/mu);
  });

  it('lets nobody else read what the bot writes', () => {
    expect(unit).toMatch(/^UMask=0077$/mu);
  });
});

it('docs/operating.md has every exit code, and no other; none is 0 or Node’s own 13', () => {
  const codes: number[] = Object.values(EXIT_CODES);
  expect([...restarts.keys()].sort()).toEqual(codes.toSorted());
  expect(codes).not.toContain(0);
  expect(codes).not.toContain(13);
});
