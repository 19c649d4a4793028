/** Checks of what the bot works with: models, corpus, index and the stored state. */

import { statSync } from 'node:fs';
import { loadCorpus } from '../../corpus/load.js';
import { type Embedders, openEmbedders } from '../../embedding/embedder.js';
import { chooseModels, requireVerified } from '../../embedding/model.js';
import { inspectStore } from '../../store/inspect.js';
import { type Check, checked, fault, note, ok } from './check.js';

const OTHERS = 0o077;
const DAY_MS = 24 * 60 * 60_000;

interface Folders {
  readonly corpusDir: string;
  readonly indexDir: string;
  readonly modelsDir: string;
  readonly embeddingModel: string | undefined;
  readonly vectorsUrl: string | undefined;
}

/** Whether the models are complete and run, the corpus can be read, and the index is ready. */
export async function checkContent(folders: Folders): Promise<Check[]> {
  const { corpusDir, modelsDir, embeddingModel, vectorsUrl } = folders;
  const models = await chooseModels(modelsDir, embeddingModel).catch((error: unknown) => error);
  if (models instanceof Error) return [await checked('Models', () => Promise.reject(models))];
  const chosen = models as Awaited<ReturnType<typeof chooseModels>>;
  const embedders = openEmbedders(chosen);
  const names = [...new Set([chosen.english.name, chosen.multilingual.name])].join(' and ');
  try {
    return [
      await checked('Models', async () => {
        for (const embedder of new Set([embedders.english, embedders.multilingual])) {
          await requireVerified(embedder.model);
          await embedder.embed('', 'query');
        }
        return ok('Models', `${names}: complete, and they run`);
      }),
      await checked('Corpus', async () => corpusOf(await loadCorpus(corpusDir))),
      await checked('Index', async () => {
        // Loads native code, which may be compiled for another version of Node.
        const { whyBuilt } = await import('../../index/open.js');
        const why = await whyBuilt(folders, await loadCorpus(corpusDir), embedders);
        if (why === null) return ok('Index', 'ready');
        return note(
          'Index',
          why === '' ? 'not built yet' : why,
          'The next start builds it; npm run index does so now.',
        );
      }),
      ...(vectorsUrl === undefined
        ? []
        : [await checked('Vectors', () => checkVectors(vectorsUrl, corpusDir, embedders))]),
    ];
  } finally {
    await embedders.close();
  }
}

async function checkVectors(vectorsUrl: string, corpusDir: string, embedders: Embedders): Promise<Check> {
  const { inspectVectors } = await import('../../index/open.js');
  const { pgvector, isReady } = await inspectVectors(vectorsUrl, await loadCorpus(corpusDir), embedders);
  const place = `in PostgreSQL (database ${new URL(vectorsUrl).pathname.slice(1)})`;
  if (pgvector !== null && isReady) return ok('Vectors', `${place}, with pgvector ${pgvector}`);
  const found =
    pgvector === null ? 'pgvector is on the server, but not in the database yet' : `pgvector ${pgvector} is there`;
  return note(
    'Vectors',
    `${place}: ${found}, and not all vectors are`,
    'The next start writes them; npm run index does so now.',
  );
}

function corpusOf({ documents, broken }: Awaited<ReturnType<typeof loadCorpus>>): Check {
  const found = documents.map(({ document }) => document.id).join(', ');
  if (broken.length === 0) return ok('Corpus', found);
  const left = broken.map(({ file, reason }) => `${file} ${reason}`).join('; ');
  return note('Corpus', `${found}; left out: ${left}`, 'Correct or remove these files.');
}

/** Whether the stored state can be used, and by this application. */
export async function checkStore(
  { dataDir, databaseUrl }: { readonly dataDir: string; readonly databaseUrl: string | undefined },
  applicationId: string | null,
  now: number,
): Promise<Check> {
  const facts = await inspectStore(dataDir, databaseUrl);
  if (facts === null) return ok('Database', 'none yet: the first start makes it');
  const { applicationId: owner, backedUpAt, runningProcess } = facts;
  if (applicationId !== null && owner !== null && owner !== applicationId) {
    return fault(
      'Database',
      'store',
      `belongs to the application ${owner}, but the token to ${applicationId}`,
      `Use that application's token, or give this one a ${databaseUrl === undefined ? 'DATA_DIR' : 'database'} of its own.`,
    );
  }
  const use = runningProcess === null ? 'no bot runs on it' : `a bot runs on it (process ${runningProcess})`;
  const found = `whole; ${use}; ${backedUpAt === null ? 'no backup' : `backed up ${daysAgo(now - backedUpAt)}`}`;
  return backedUpAt === null ? note('Database', found, 'Make one: npm run backup -- FILE') : ok('Database', found);
}

/** Whether only the owner can read the file with the token. */
export function checkEnvironmentFile(file: string): Check {
  const mode = statSync(file, { throwIfNoEntry: false })?.mode;
  if (mode === undefined) return ok('Settings', 'from the environment');
  return (mode & OTHERS) === 0
    ? ok('Settings', '.env, readable by its owner alone')
    : note('Settings', '.env can be read by other users of this machine', 'Run chmod 600 .env');
}

function daysAgo(ms: number): string {
  const days = Math.floor(ms / DAY_MS);
  return days === 0 ? 'today' : `${days} ${days === 1 ? 'day' : 'days'} ago`;
}
