import { withDomain } from '../slo/domain.mjs';

/** Paths as `withDomain` takes them. */
const MODULES = [
  '../contracts/snapshots/DatabaseSnapshots',
  '../contracts/reading/DatabaseReadings',
  '../contracts/reading/SnapshotReadings',
  '../contracts/reading/contractWork',
  '../contracts/CONTRACT_ENGINE_VERSION',
  '../../platform/database',
];

const DAY_MS = 86_400_000;

/** A small API whose paths come and go, so that a fifth of its definitions break something. */
const definition = (api, release) =>
  JSON.stringify({
    openapi: '3.0.3',
    info: { title: `API ${api}`, version: `1.${release}.0` },
    paths: Object.fromEntries(
      Array.from({ length: 3 + ((api + release) % 5) }, (_, path) => [
        `/things/${path}`,
        { get: { responses: { 200: { description: 'Found' } } } },
      ]),
    ),
  });

export const contractRef = api => `api:default/bench-${api}`;

/**
 * Fills a database of the backend with APIs, by the code that keeps what the catalog has.
 *
 * @param connection - `client` and `connection` for knex
 * @returns seconds that it took to keep, read and compare them
 */
export function fillContracts(connection, { contracts, snapshots }) {
  return withDomain(MODULES, async ({ domain }) => {
    const database = domain.knex({ useNullAsDefault: true, ...connection });
    const clock = { at: Date.now() - snapshots * DAY_MS };
    const now = () => new Date(clock.at);
    try {
      await domain.migrate(database);
      const store = new domain.DatabaseSnapshots(database);
      const readings = new domain.SnapshotReadings({
        store: new domain.DatabaseReadings(database),
        workers: { compare: domain.compareTexts },
        clock: { now },
        logger: console,
        engineVersion: domain.CONTRACT_ENGINE_VERSION,
      });
      const began = performance.now();
      const all = Array.from({ length: contracts }, (_, api) => ({
        ...{ entityRef: contractRef(api), title: `Bench API ${api}` },
        ...{ type: 'openapi', lifecycle: 'production', etag: 'bench' },
        owner: `group:default/team-${api % 100}`,
        ...{ consumerCount: api % 7, sunsetOn: null },
      }));
      await store.takeContracts(all, now().toISOString());
      for (let release = 0; release < snapshots; release += 1) {
        for (const [api, { entityRef }] of all.entries()) {
          await store.keep(
            {
              ...{ entityRef, format: 'openapi', source: 'catalog' },
              ...{ publishedBy: null, revision: null, note: null },
              definition: definition(api, release),
            },
            now().toISOString(),
            200,
          );
        }
        clock.at += DAY_MS;
      }
      await readings.readFresh();
      // Nobody is told of what is made up.
      await database('contract_snapshots').update({ tell_at: null });
      return (performance.now() - began) / 1000;
    } finally {
      await database.destroy();
    }
  });
}
