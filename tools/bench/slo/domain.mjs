import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { home, root } from '../../almanac/paths.mjs';

const BACKEND = path.join(root, 'plugins/insights-backend');

/** Bundles modules into one file. */
async function bundleInto(outfile, exported) {
  await build({
    stdin: {
      contents: exported.join('\n'),
      resolveDir: path.join(BACKEND, 'src/domains/slos'),
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile,
    external: [
      ...['knex', 'better-sqlite3', '@backstage/*', 'piscina'],
      // Its main file asks for others in a way that a bundle does not see.
      'jsonc-parser',
      '@stoplight/*',
    ],
    logLevel: 'error',
  });
}

async function bundle(directory, modules, threads) {
  const allOf = module => `export * from '${module}';`;
  for (const thread of threads) {
    const name = `${path.basename(thread)}.cjs`;
    await bundleInto(path.join(directory, name), [allOf(thread)]);
  }
  const outfile = path.join(directory, 'domain.cjs');
  await bundleInto(outfile, [
    "export { default as knex } from 'knex';",
    ...modules.map(allOf),
  ]);
  return (await import(outfile)).default;
}

/** Opens an SQLite file as the portal does, with its tables. */
export async function open(knex, file) {
  const database = knex({
    client: 'better-sqlite3',
    connection: file,
    useNullAsDefault: true,
    pool: { min: 1, max: 1 },
  });
  await database.raw('PRAGMA journal_mode = WAL');
  await database.raw('PRAGMA synchronous = NORMAL');
  await database.migrate.latest({
    directory: path.join(BACKEND, 'migrations'),
  });
  return database;
}

/**
 * Works with the SLO domain as it ships, bundled from its TypeScript, on an SQLite file of its own.
 *
 * @param modules paths within `domains/slos` without their endings, e.g. `series/SliCollection`
 * @param work gets what the modules export, the database as knex, and a directory that goes afterwards; in it the database
 *   is `bench.sqlite`, and the bundle `domain.cjs`
 * @param threads paths of the modules that worker threads load
 */
export async function withDomain(modules, work, { threads = [] } = {}) {
  // Beside node_modules, where the bundle finds what it does not hold.
  await mkdir(home, { recursive: true });
  const directory = await mkdtemp(path.join(home, 'bench-'));
  try {
    const domain = await bundle(
      directory,
      modules.map(module => `./${module}`),
      threads.map(module => `./${module}`),
    );
    const database = await open(
      domain.knex,
      path.join(directory, 'bench.sqlite'),
    );
    try {
      return await work({ domain, database, directory });
    } finally {
      await database.destroy();
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
