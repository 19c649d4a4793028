/** The processes that this one has started to embed many texts. */

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Their ids; none once they have ended. */
export async function modelProcesses(): Promise<number[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,args=']);
  const rows = stdout.split('\n').map((row) => row.trim().split(/\s+/u));
  return rows.flatMap(([pid, parent, program]) =>
    Number(parent) === process.pid && program === process.execPath ? [Number(pid)] : [],
  );
}
