// Makes the gallery of messages and the pictures of the documentation (tests/gallery), with the test runner's TypeScript.
import { createViteServer } from 'vitest/node';

const server = await createViteServer({
  configFile: 'vitest.config.ts',
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
});
try {
  const { makeGallery } = await server.ssrLoadModule('/tests/gallery/make.ts');
  console.log(await makeGallery());
} finally {
  await server.close();
}
