/**
 * Prints the figures of the trends, `name value unit` a line: how many observations are kept in a second when they are sent
 * in bulk.
 *
 * Needs nothing built; PostgreSQL is started for it.
 */
import { figure } from './figure.mjs';
import {
  ingestRateOnPostgres,
  ingestRateOnSqlite,
} from './trends/ingestRate.mjs';

figure(
  'ingest_observations_per_second_sqlite',
  Math.round(await ingestRateOnSqlite()),
  'observations/s',
);
figure(
  'ingest_observations_per_second_postgres',
  Math.round(await ingestRateOnPostgres()),
  'observations/s',
);
