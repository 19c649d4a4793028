// Loaded into the bot before its own code: on SIGUSR2 the embedding thread ends, as it does when it runs out of memory.
import { createRequire, syncBuiltinESMExports } from 'node:module';

const threads = createRequire(import.meta.url)('node:worker_threads');
let last;
threads.Worker = class extends threads.Worker {
  constructor(file, options) {
    super(file, options);
    if (String(file).endsWith('/embedding/worker.js')) last = this;
  }
};
syncBuiltinESMExports();
process.on('SIGUSR2', async () => {
  await last.terminate();
  process.stderr.write('The embedding thread was ended\n');
});
