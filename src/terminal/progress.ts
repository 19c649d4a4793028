/** Shows the progress of a build on standard error: a temporary bar in a terminal, plain lines elsewhere. */

import { clearLine, cursorTo } from 'node:readline';
import type { Report } from '../index/open.js';
import type { MaybeTerminal } from './page.js';
import { printable } from './printable.js';

const BAR_COLUMNS = 30;

/** In a log, progress is one line for each of this many equal steps. */
const LOGGED_STEPS = 4;

/** Returns a reporter that writes to the stream. It uses no timer, so a failed build needs no clean-up. */
export function progressReport(stream: NodeJS.WritableStream & MaybeTerminal): Report {
  const showProgress = stream.isTTY === true ? bar(stream) : log(stream);
  return (event) => {
    if (event.kind === 'progress') {
      showProgress(event.done, event.total);
      return;
    }
    if (stream.isTTY === true) eraseLine(stream);
    stream.write(`${printable(event.text)}\n`);
  };
}

/** Redraws one line, and removes it at the end. */
function bar(stream: NodeJS.WritableStream) {
  return (done: number, total: number) => {
    eraseLine(stream);
    if (done === total) return;
    const columns = Math.round((BAR_COLUMNS * done) / total);
    const drawn = '█'.repeat(columns) + '░'.repeat(BAR_COLUMNS - columns);
    stream.write(`Building the index ${drawn} ${done}/${total}`);
  };
}

function log(stream: NodeJS.WritableStream) {
  let lastStep = -1;
  return (done: number, total: number) => {
    const step = total === 0 ? LOGGED_STEPS : Math.floor((LOGGED_STEPS * done) / total);
    // A step back means that another build has started.
    if (step !== lastStep) stream.write(`Building the index: ${done} of ${total}\n`);
    lastStep = step;
  };
}

function eraseLine(stream: NodeJS.WritableStream): void {
  cursorTo(stream, 0);
  clearLine(stream, 0);
}
