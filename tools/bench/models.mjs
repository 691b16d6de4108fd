/**
 * Prints the figures of the models, `name value unit` a line: how many cards are composed in a second, how long lists and
 * pages take at 10,000 models of 20 versions each, with SQLite and with PostgreSQL, and what it takes to follow a real MLflow.
 *
 * The pages are measured on the production build; `yarn tsc` and `yarn build:all` must have run.
 */
import { unpackBundle } from '../serve-production.mjs';
import { figure } from './figure.mjs';
import { composesPerSecond } from './models/composesPerSecond.mjs';
import { mlflowFigures } from './models/mlflow.mjs';
import { pageTimes } from './models/pageTimes.mjs';
import { postgresDatabase, sqliteDatabase } from './models/portalDatabases.mjs';

const MODELS = 10_000;

/** Databases by what stands behind the names of their figures. */
const DATABASES = { '': sqliteDatabase, _postgresql: postgresDatabase };

figure('card_compose_per_second', await composesPerSecond(), 'cards/s');
unpackBundle();
for (const [suffix, open] of Object.entries(DATABASES)) {
  const database = await open();
  try {
    const times = await pageTimes(MODELS, database);
    const name = `10000${suffix}`;
    figure(`models_ingest_${name}_seconds`, times.filledSeconds, 's');
    figure(`models_summaries_${name}_seconds`, times.summarisedSeconds, 's');
    figure(`models_list_${name}_p95_ms`, times.list, 'ms');
    figure(`models_overview_${name}_p95_ms`, times.overview, 'ms');
    figure(`model_detail${suffix}_p95_ms`, times.detail, 'ms');
    figure(`model_metrics${suffix}_p95_ms`, times.metrics, 'ms');
  } finally {
    await database.remove();
  }
}
for (const { name, value, unit } of await mlflowFigures()) {
  figure(name, value, unit);
}
