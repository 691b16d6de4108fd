import type { Knex } from 'knex';
import { inPortions } from './inPortions';

/** A value that both databases take as it is. */
export type Cell = string | number | boolean | null | Buffer | Date;

/** Rows of one table, to be inserted, or to take the place of the rows with the same key. */
export interface Upsert {
  readonly table: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Columns that a row which is there keeps as they are. */
  readonly kept?: readonly string[];
  /** On what a row that is there is replaced, e.g. `items.revision < excluded.revision`; always when left out. */
  readonly where?: string;
  /** Columns to give back, of every row that was written. */
  readonly returning?: readonly string[];
}

/** SQLite takes 32,766 bound values a statement, PostgreSQL 65,535. */
const MOST_BINDINGS = 16_000;

/**
 * Writes rows with as few statements as possible. Knex's own insert becomes a `UNION ALL` on SQLite, which is slow and
 * holds 500 rows at most.
 */
export async function upsertRows(
  knex: Knex,
  { table, columns, key, rows, kept = [], where, returning }: Upsert,
): Promise<Record<string, unknown>[]> {
  const rowsOfStatement = Math.floor(MOST_BINDINGS / columns.length);
  const updated = columns.filter(
    column => !key.includes(column) && !kept.includes(column),
  );
  const given: Record<string, unknown>[] = [];
  for (const part of inPortions(rows, rowsOfStatement)) {
    const tuple = `(${columns.map(() => '?').join(',')})`;
    const result = await knex.raw(
      [
        `insert into ${table} (${columns.join(',')})`,
        `values ${part.map(() => tuple).join(',')}`,
        `on conflict (${key.join(',')})`,
        updated.length > 0
          ? `do update set ${updated
              .map(column => `${column} = excluded.${column}`)
              .join(',')}`
          : 'do nothing',
        where === undefined ? '' : `where ${where}`,
        returning ? `returning ${returning.join(',')}` : '',
      ].join(' '),
      // Knex's types forget that a bound value can be null.
      part.flat() as Knex.RawBinding[],
    );
    if (returning) given.push(...rowsOfResult(result));
  }
  return given;
}

/** What a raw statement gives: an array on SQLite, an object with `rows` on PostgreSQL. */
function rowsOfResult(
  result: Record<string, unknown>[] | { rows: Record<string, unknown>[] },
): Record<string, unknown>[] {
  return Array.isArray(result) ? result : result.rows;
}
