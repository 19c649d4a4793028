// Preloaded into the bot: its clock is ahead by what the file CLOCK_FILE says. On SIGUSR2 it reads the file again and does at once
// what is done every minute or less often.
import { readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const MINUTE_MS = 60_000;
const realNow = Date.now.bind(Date);
const everyInterval = globalThis.setInterval;
const works = [];
let ahead = 0;
let wasMoved = false;

const read = () => {
  ahead = Number(readFileSync(process.env.CLOCK_FILE, 'utf8'));
};

if (isMainThread && process.env.CLOCK_FILE !== undefined) {
  read();
  Date.now = () => realNow() + ahead;
  globalThis.setInterval = (work, ms, ...values) => {
    if (ms >= MINUTE_MS) {
      works.push(() => work(...values));
      // A start that is slower than the test has missed it.
      if (wasMoved) setImmediate(work, ...values);
    }
    return everyInterval(work, ms, ...values);
  };
  process.on('SIGUSR2', () => {
    read();
    wasMoved = true;
    for (const work of works) work();
  });
}
