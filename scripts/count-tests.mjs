// Sums the JSON reports of vitest named on the command line into one line, `N passed, N failed`; fails when one failed or none ran.
import { existsSync, readFileSync } from 'node:fs';

const reports = process.argv.slice(2).filter((file) => existsSync(file));
const files = reports.flatMap((report) => JSON.parse(readFileSync(report, 'utf8')).testResults);
const count = (status) =>
  files.flatMap((file) => file.assertionResults).filter((test) => test.status === status).length;

// A file that cannot be loaded, or whose hooks fail, fails without a failed test of its own.
const failedFiles = files.filter(
  (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
).length;
const passed = count('passed');
const failed = count('failed') + failedFiles;

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
