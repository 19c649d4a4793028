/** PGlite, which is PostgreSQL in this process, with pgvector, behind a socket: what the driver connects to as to any server. */

import type { Server } from 'node:net';
import type { Results } from '@electric-sql/pglite';
import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';

export interface PgliteServer {
  readonly url: string;
  query<Row>(statement: string): Promise<Results<Row>>;
  /** Ends all connections, and takes no more until it is resumed. */
  interrupt(): Promise<void>;
  resume(): Promise<void>;
  close(): Promise<void>;
}

/** All connections share one session, so that its locks exclude nobody. */
export async function startPglite(): Promise<PgliteServer> {
  const database = await PGlite.create({ extensions: { vector } });
  const listen = async (port: number) => {
    const server = new PGLiteSocketServer({ db: database, host: '127.0.0.1', port, maxConnections: 20 });
    await server.start();
    return server;
  };
  let server = await listen(0);
  const { port } = (server as unknown as { server: Server }).server.address() as { port: number };
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    query: (statement) => database.query(statement),
    interrupt: () => server.stop(),
    resume: async () => {
      server = await listen(port);
    },
    close: async () => {
      await server.stop();
      await database.close();
    },
  };
}
