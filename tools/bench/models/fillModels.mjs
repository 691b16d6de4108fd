import { cardTexts } from './cardTexts.mjs';
import { registryBatches } from './modelSamples.mjs';
import { withDomain } from '../slo/domain.mjs';

/** Paths as `withDomain` takes them. */
const MODULES = [
  '../models/ingest/createModelIngest',
  '../../platform/database',
];

/**
 * Fills a database of the backend with models, by the code that keeps what registries bring.
 *
 * @param connection - `client` and `connection` for knex
 * @returns seconds that it took
 */
export function fillModels(connection, { models, versions }) {
  return withDomain(MODULES, async ({ domain }) => {
    const database = domain.knex({ useNullAsDefault: true, ...connection });
    try {
      await domain.migrate(database);
      const ingest = domain.createModelIngest({
        database,
        clock: { now: () => new Date() },
        isExample: () => true,
        onChanged: () => {},
      });
      const cards = await cardTexts();
      const began = performance.now();
      for (const batch of registryBatches({ models, versions, cards })) {
        const { problems } = await ingest.ingest('bench', batch, new Date());
        if (problems.length > 0)
          throw new Error(`A batch was not kept: ${problems[0].reason}`);
      }
      return (performance.now() - began) / 1000;
    } finally {
      await database.destroy();
    }
  });
}
