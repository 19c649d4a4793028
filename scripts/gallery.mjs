// Makes the gallery of messages and the pictures of the documentation (tests/gallery), with the test runner's TypeScript.
// Names of commands or of other groups of scenes after it (`npm run gallery -- define find`) make those alone.
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
