import { randomBytes } from 'node:crypto';
import createKnex, { type Knex } from 'knex';
import { migrate } from '../../database';
import { digestOfMigrations } from './digestOfMigrations';

const POOL = { min: 0, max: 5, idleTimeoutMillis: 5_000 };

/** Any number that nobody else locks on a server for tests. */
const LOCK = 20_261_126;

/**
 * Databases of a server, each a copy of one whose migrations have run. That one stays on the server for other files and
 * the next run; the copies are dropped in the end.
 */
export class CopiedPostgres {
  readonly #url: string;
  readonly #copies = new Map<string, Knex>();
  #template?: Promise<string>;
  #server?: Knex;

  /** @param url of a server on which databases may be created */
  constructor(url: string) {
    this.#url = url;
  }

  async copy(): Promise<Knex> {
    this.#server ??= this.#open('postgres');
    this.#template ??= this.#makeTemplate(this.#server);
    const name = `db${randomBytes(16).toString('hex')}`;
    const template = await this.#template;
    await this.#server.raw('create database ?? template ??', [name, template]);
    const database = this.#open(name);
    this.#copies.set(name, database);
    return database;
  }

  async end(): Promise<void> {
    for (const [name, database] of this.#copies) {
      await database.destroy();
      await this.#server?.raw('drop database if exists ?? with (force)', [
        name,
      ]);
    }
    await this.#server?.destroy();
  }

  #open(name: string): Knex {
    const address = new URL(this.#url);
    address.pathname = `/${name}`;
    return createKnex({ client: 'pg', connection: address.href, pool: POOL });
  }

  /** The name of the database that is copied, which is made by whoever needs it first. */
  async #makeTemplate(server: Knex): Promise<string> {
    const name = `insights_${digestOfMigrations()}`;
    await server.transaction(async alone => {
      await alone.raw('select pg_advisory_xact_lock(?)', [LOCK]);
      const known = await alone('pg_database').where({ datname: name }).first();
      if (!known) await this.#migrateInto(server, name);
    });
    return name;
  }

  /** A database cannot be created within a transaction, nor has it the name before it is whole. */
  async #migrateInto(server: Knex, name: string): Promise<void> {
    const unfinished = `${name}_unfinished`;
    await server.raw('drop database if exists ?? with (force)', [unfinished]);
    await server.raw('create database ??', [unfinished]);
    const database = this.#open(unfinished);
    try {
      await migrate(database);
    } finally {
      await database.destroy();
    }
    await server.raw('alter database ?? rename to ??', [unfinished, name]);
  }
}
