/**
 * Which folder may import what (`npm run imports`): one way, from the edges down to the text.
 *
 *   languages ← gazetteer ← corpus ← wording ← embedding ← postgres ← index ← answer ← sources ← study ← discord, terminal,
 *   site ← operations ← main, cli
 *
 * beside it: words (what the bot says; for the edges), store (for discord and main), evaluation (answer and below; for cli), bank (corpus and embedding; for cli),
 * config (for main and cli). Within discord:
 *
 *   library, platform ← custom-id ← card ← command ← traffic ← gateway ← features ← bot
 *
 * and no feature imports another.
 */

/** From the text up to the edges: a folder may import those before it. */
const LAYERS = [
  'languages',
  'gazetteer',
  'corpus',
  'wording',
  'embedding',
  'postgres',
  'index',
  'answer',
  'sources',
  'study',
];
const EDGES = ['discord', 'terminal', 'site'];
const EVERY_FOLDER = [...LAYERS, ...EDGES, 'words', 'store', 'evaluation', 'bank', 'operations', 'cli'];

/** Within discord: a folder may import those before it. */
const DISCORD_LAYERS = ['library', 'platform', 'custom-id', 'card', 'command', 'traffic', 'gateway'];

const inside = (folders) => `^src/(${folders.join('|')})/`;
const npmPackage = (name) => `(^|/)node_modules/${name}/`;

/** A rule that `folder` may import, of the folders of src, itself and `allowed` alone. */
const mayImport = (folder, allowed) => ({
  name: `${folder}-imports-downwards`,
  comment: `src/${folder} may import ${allowed.join(', ') || 'no other folder'}; move what is shared further down.`,
  severity: 'error',
  from: { path: inside([folder]) },
  to: { path: inside(EVERY_FOLDER.filter((other) => other !== folder && !allowed.includes(other))) },
});

/** A rule that a folder of discord may import, within discord, itself and those before it alone. */
const inDiscordMayImport = (folder, position) => ({
  name: `discord-${folder}-imports-downwards`,
  comment: `src/discord/${folder} may import ${DISCORD_LAYERS.slice(0, position).join(', ') || 'no other folder of discord'}; a feature imports the folders, never the other way round.`,
  severity: 'error',
  from: { path: `^src/discord/${folder}/` },
  to: { path: '^src/discord/', pathNot: `^src/discord/(${DISCORD_LAYERS.slice(0, position + 1).join('|')})/` },
});

/** A rule that only files matching `importers` may import what matches `target`. */
const onlyFrom = (name, target, importers, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^(src|scripts)/', pathNot: importers },
  to: { path: target },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...LAYERS.map((layer, position) => mayImport(layer, LAYERS.slice(0, position))),
    mayImport('words', ['corpus']),
    mayImport('store', LAYERS),
    mayImport('discord', [...LAYERS, 'words', 'store']),
    ...DISCORD_LAYERS.map(inDiscordMayImport),
    {
      name: 'features-do-not-import-each-other',
      comment:
        'What two features share belongs to card/ or another shared folder; to answer as another, call context.lookUp.',
      severity: 'error',
      from: { path: '^src/discord/features/([^/]+)/' },
      to: { path: '^src/discord/(features/|[^/]+\\.ts$)', pathNot: '^src/discord/features/$1/' },
    },
    {
      name: 'discord-root-is-bot-alone',
      comment: 'bot.ts puts the folders together; everything else lies in one of them.',
      severity: 'error',
      from: {},
      to: { path: '^src/discord/[^/]+\\.ts$', pathNot: '^src/discord/bot\\.ts$' },
    },
    mayImport('terminal', LAYERS),
    mayImport('site', [...LAYERS, 'words']),
    mayImport('operations', [...LAYERS, ...EDGES, 'words', 'store', 'evaluation']),
    mayImport('bank', ['languages', 'corpus', 'embedding']),
    mayImport('evaluation', ['languages', 'corpus', 'wording', 'embedding', 'index', 'answer']),
    onlyFrom(
      'config-is-read-on-top',
      '^src/config\\.ts$',
      '^src/(main\\.ts|config\\.ts|cli/)',
      'Settings are handed down as values.',
    ),
    onlyFrom('main-is-on-top', '^src/main\\.ts$', '^src/main\\.ts$', 'The composition root is started, not imported.'),
    onlyFrom('cli-is-on-top', inside(['cli']), inside(['cli']), 'Command lines are started, not imported.'),
    onlyFrom(
      'discord-library-at-its-edge',
      npmPackage('(discord\\.js|discord-api-types|@discordjs)'),
      '^src/(discord/|main\\.ts)',
      'An answer does not know how it is shown.',
    ),
    onlyFrom(
      'database-in-one-place',
      npmPackage('better-sqlite3'),
      '^src/store/sqlite\\.ts$',
      'Another engine would replace one file.',
    ),
    onlyFrom(
      'other-database-in-one-place',
      npmPackage('(pg|pg-cursor)'),
      '^src/(store/postgres(-driver)?|index/postgres)\\.ts$',
      'Another engine would replace these files.',
    ),
    onlyFrom(
      'vectors-in-one-place',
      npmPackage('hnswlib-node'),
      inside(['index']),
      'Files are verified before native code reads them.',
    ),
    onlyFrom(
      'models-in-one-place',
      npmPackage('(@xenova|onnxruntime-(node|common))'),
      inside(['embedding']),
      'Models run in the embedding thread, so that the gateway never waits.',
    ),
    {
      name: 'tests-are-not-imported',
      comment: 'What a test and the product share belongs to the product.',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one subject, or share a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment:
        'A file that imports nothing and that nothing imports is used by nobody; the page loads two scripts as text.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$|^src/site/browser/(?:appearance|copy-quote)\\.ts$' },
      to: {},
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'declared-packages-only',
      comment: 'A package that is used stands in package.json.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-development-packages-in-the-product',
      comment: 'They are missing after `npm ci --omit=dev`; types are erased and may be imported.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
