import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import createKnex, { type Knex } from 'knex';
import { migrate } from '../../database';
import { digestOfMigrations } from './digestOfMigrations';

const CACHE = resolve(
  __dirname,
  '../../../../../../node_modules/.cache/insights-tests',
);

/** Databases in memory, each read from the image of one whose migrations have run. */
export class CopiedSqlite {
  #image?: Promise<Buffer>;
  readonly #opened: Knex[] = [];

  async copy(): Promise<Knex> {
    this.#image ??= readImage();
    return this.#open(await this.#image);
  }

  async end(): Promise<void> {
    for (const database of this.#opened) await database.destroy();
  }

  #open(image: Buffer): Knex {
    const database = openSqlite(image);
    this.#opened.push(database);
    return database;
  }
}

/** @param from the name of a file, or the image of a database */
function openSqlite(from: string | Buffer): Knex {
  return createKnex({
    client: 'better-sqlite3',
    // The driver takes either; the types of the query builder know names only.
    connection: { filename: from as string },
    useNullAsDefault: true,
    pool: { min: 1, max: 1, idleTimeoutMillis: 2 ** 31 - 1 },
  });
}

async function readImage(): Promise<Buffer> {
  const file = join(CACHE, `${digestOfMigrations()}.sqlite`);
  try {
    return readFileSync(file);
  } catch {
    const image = await makeImage();
    mkdirSync(CACHE, { recursive: true });
    // Whoever reads it meanwhile has all of it or nothing.
    const written = `${file}.${process.pid}`;
    writeFileSync(written, image);
    renameSync(written, file);
    return image;
  }
}

async function makeImage(): Promise<Buffer> {
  const database = openSqlite(':memory:');
  try {
    await migrate(database);
    const connection = await database.client.acquireConnection();
    const image: Buffer = connection.serialize();
    await database.client.releaseConnection(connection);
    return image;
  } finally {
    await database.destroy();
  }
}
