// Adds up the vitest JSON reports named on the command line as one line, `N passed, N failed`; fails if one failed or none ran.
import { existsSync, readFileSync } from 'node:fs';

const reports = process.argv.slice(2).filter((file) => existsSync(file));
const files = reports.flatMap((report) => JSON.parse(readFileSync(report, 'utf8')).testResults);
const count = (status) =>
  files.flatMap((file) => file.assertionResults).filter((test) => test.status === status).length;

// A file that cannot be loaded, or whose hooks fail, is failed although none of its tests is.
const failedFiles = files.filter(
  (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
).length;
const passed = count('passed');
const failed = count('failed') + failedFiles;

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
