import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { home, root } from '../../almanac/paths.mjs';

const BACKEND = path.join(root, 'plugins/insights-backend');

async function bundle(directory, modules) {
  const outfile = path.join(directory, 'domain.cjs');
  await build({
    stdin: {
      contents: ["export { default as knex } from 'knex';"]
        .concat(modules.map(module => `export * from '${module}';`))
        .join('\n'),
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
  return (await import(outfile)).default;
}

async function open(knex, file) {
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
 * @param work gets what the modules export, the database as knex, and a directory that goes afterwards
 */
export async function withDomain(modules, work) {
  // Beside node_modules, where the bundle finds what it does not hold.
  await mkdir(home, { recursive: true });
  const directory = await mkdtemp(path.join(home, 'bench-'));
  try {
    const domain = await bundle(
      directory,
      modules.map(module => `./${module}`),
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
