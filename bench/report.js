/** What the benchmarks share: running a program of the repository, tables, and sections of docs/performance.md. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';

const ROOT = resolve(import.meta.dirname, '..');
const PAGE = join(ROOT, 'docs/performance.md');

/** Runs a program of the repository and returns its standard output; throws if it fails. */
export async function runNode(program, args, environment) {
  const child = spawn(process.execPath, [join(ROOT, program), ...args], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [[code], output, errors] = await Promise.all([once(child, 'exit'), text(child.stdout), text(child.stderr)]);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}: ${errors}`);
  return output;
}

/** A table in Markdown. */
export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** One line on where the figures come from. */
export const machine = () =>
  `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, ${new Date().toISOString().slice(0, 10)}.`;

/** Writes one section of the page, under its heading of the second level, and leaves the others alone. */
export async function putSection(heading, content) {
  const before = existsSync(PAGE) ? await readFile(PAGE, 'utf8') : '# Performance\n';
  const [head = '', ...sections] = before.split(/^(?=## )/mu);
  const section = `## ${heading}\n${content.trimEnd()}\n`;
  const at = sections.findIndex((one) => one.startsWith(`## ${heading}\n`));
  if (at === -1) sections.push(section);
  else sections[at] = section;
  await writeFile(
    PAGE,
    [head, ...sections]
      .map((part) => part.trimEnd())
      .join('\n\n')
      .concat('\n'),
  );
}
