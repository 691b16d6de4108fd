import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import type { Buckets } from '../../model/buckets/Buckets';
import { DatabaseBucketStore } from '../DatabaseBucketStore';
import type { MigratedDatabases } from '../../../../platform/__testUtils__/MigratedDatabases';

/** Both kinds of database that the suite supports. */
export const databaseIds: TestDatabaseId[] = ['SQLITE_3', 'POSTGRES_15'];

/** The time in these tests: the finest tier of five minutes begins three days before, at noon. */
export const NOW_SECONDS = Date.parse('2026-11-26T12:00:00Z') / 1_000;

export const HOUR_SECONDS = 3_600;
export const DAY_SECONDS = 24 * HOUR_SECONDS;

/** A fresh database with its tables, and the store on it. */
export async function bucketsOnDatabase(
  databases: MigratedDatabases,
  id: TestDatabaseId,
): Promise<{ knex: Knex; store: DatabaseBucketStore }> {
  const knex = await databases.init(id);
  return { knex, store: new DatabaseBucketStore(knex) };
}

/** Buckets of 100 events, of which as many are good as is said; nothing is known where it says nothing. */
export function bucketsFrom(
  startSeconds: number,
  count: number,
  {
    stepSeconds = 300,
    goodAt = () => 99,
  }: {
    stepSeconds?: number;
    goodAt?: (index: number) => number | undefined;
  } = {},
): Buckets {
  const good = Float64Array.from({ length: count }, (_, i) => goodAt(i) ?? NaN);
  return {
    ...{ startSeconds, stepSeconds, good },
    total: good.map(value => (Number.isNaN(value) ? NaN : 100)),
  };
}

/** Sum of what is known. */
export function totalOf(stretches: readonly Buckets[] = []): number {
  return stretches
    .flatMap(({ total }) => [...total])
    .reduce((sum, count) => sum + (Number.isNaN(count) ? 0 : count), 0);
}
