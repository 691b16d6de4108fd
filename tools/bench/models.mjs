/**
 * Prints the figures of the models, `name value unit` a line: how many cards are composed in a second, how long lists and
 * pages take at 10,000 models of 20 versions each, with SQLite and with PostgreSQL, and what it takes to follow a real MLflow.
 *
 * `--small` does it with 200 models, and 100 in MLflow, to see that all of it runs: its values are no figures.
 *
 * The pages are measured on the production build; `yarn tsc` and `yarn build:all` must have run.
 */
import { parseArgs } from 'node:util';
import { unpackBundle } from '../serve-production.mjs';
import { figure } from './figure.mjs';
import { composesPerSecond } from './models/composesPerSecond.mjs';
import { mlflowFigures } from './models/mlflow.mjs';
import { pageTimes } from './models/pageTimes.mjs';
import { postgresDatabase, sqliteDatabase } from './models/portalDatabases.mjs';

const { values } = parseArgs({ options: { small: { type: 'boolean' } } });

/** How many models lists have, and MLflow. */
const MODELS = values.small ? 200 : 10_000;
const MLFLOW_MODELS = values.small ? 100 : 1000;

/** Databases by what stands behind the names of their figures. */
const DATABASES = { '': sqliteDatabase, _postgresql: postgresDatabase };

figure('card_compose_per_second', await composesPerSecond(), 'cards/s');
unpackBundle();
for (const [suffix, open] of Object.entries(DATABASES)) {
  const database = await open();
  try {
    const times = await pageTimes(MODELS, database);
    const name = `${MODELS}${suffix}`;
    figure(`models_ingest_${name}_seconds`, times.filledSeconds, 's');
    figure(`models_summaries_${name}_seconds`, times.summarisedSeconds, 's');
    figure(`models_list_${name}_p95_ms`, times.list, 'ms');
    figure(`models_overview_${name}_p95_ms`, times.overview, 'ms');
    figure(`model_detail${suffix}_p95_ms`, times.detail, 'ms');
    figure(`model_card${suffix}_p95_ms`, times.card, 'ms');
    figure(`model_metrics${suffix}_p95_ms`, times.metrics, 'ms');
  } finally {
    await database.remove();
  }
}
for (const { name, value, unit } of await mlflowFigures(MLFLOW_MODELS)) {
  figure(name, value, unit);
}
