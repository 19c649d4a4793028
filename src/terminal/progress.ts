/** What a build reports, shown on standard error: a bar that comes and goes on a terminal, plain lines elsewhere. */

import { clearLine, cursorTo } from 'node:readline';
import cliProgress from 'cli-progress';
import type { Report } from '../index/open.js';
import type { MaybeTerminal } from './page.js';
import { printable } from './printable.js';

const BAR = { barsize: 30, barCompleteString: '█'.repeat(30), barIncompleteString: '░'.repeat(30), barGlue: '' };

/** In a log, progress is a line at each of this many equal steps. */
const LOGGED_STEPS = 4;

/** Gives a report that writes to the stream. It keeps no timer, so a build that fails leaves nothing behind. */
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

/** Redraws one line, and takes it away when all is done. Drawn by the library's formatter alone: its own bar runs on a timer. */
function bar(stream: NodeJS.WritableStream) {
  return (done: number, total: number) => {
    eraseLine(stream);
    if (done < total) {
      stream.write(`Building the index ${cliProgress.Format.BarFormat(done / total, BAR)} ${done}/${total}`);
    }
  };
}

function log(stream: NodeJS.WritableStream) {
  let lastStep = -1;
  return (done: number, total: number) => {
    const step = total === 0 ? LOGGED_STEPS : Math.floor((LOGGED_STEPS * done) / total);
    // A step back is the start of another build.
    if (step !== lastStep) stream.write(`Building the index: ${done} of ${total}\n`);
    lastStep = step;
  };
}

function eraseLine(stream: NodeJS.WritableStream): void {
  cursorTo(stream, 0);
  clearLine(stream, 0);
}
