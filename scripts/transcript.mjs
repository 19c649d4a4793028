// Plays setup, doctor, backup, loss and restore (tests/operations/transcript.ts) and writes the transcript in docs/operating.md.
import { createViteServer } from 'vitest/node';

const server = await createViteServer({
  configFile: 'vitest.config.ts',
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
});
try {
  const { writeTranscript } = await server.ssrLoadModule('/tests/operations/transcript.ts');
  await writeTranscript();
} finally {
  await server.close();
}
