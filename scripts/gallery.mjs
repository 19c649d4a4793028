// Draws the gallery of messages and the pictures of the documentation (tests/gallery), using the test runner's TypeScript support.
// With names of commands or other groups of scenes (`npm run gallery -- define find`), draws only those.
import { createViteServer } from 'vitest/node';

const server = await createViteServer({
  configFile: 'vitest.config.ts',
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
});
try {
  const { makeGallery } = await server.ssrLoadModule('/tests/gallery/make.ts');
  console.log(await makeGallery(process.argv.slice(2)));
} finally {
  await server.close();
}
