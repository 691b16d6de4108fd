import { withDomain } from '../slo/domain.mjs';
import { copyContracts } from './copyContracts.mjs';

/** Paths as `withDomain` takes them. */
const MODULES = [
  '../contracts/snapshots/DatabaseSnapshots',
  '../contracts/reading/DatabaseReadings',
  '../contracts/reading/SnapshotReadings',
  '../contracts/reading/contractWork',
  '../contracts/reading/contractEngineVersion',
  '../../platform/database',
];

const DAY_MS = 86_400_000;

/** Those whose definitions are kept, read and compared; the others get copies of them. */
const MADE = 100;

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
 * Fills a database of the backend with APIs: a hundred by the code that keeps what the catalog has, the others by copies of those.
 *
 * @param connection - `client` and `connection` for knex
 * @param contracts - how many; a multiple of a hundred
 * @returns how many definitions a second were kept, read and compared
 */
export function fillContracts(connection, { contracts, snapshots }) {
  return withDomain(MODULES, async ({ domain }) => {
    const opened = domain.knex({ useNullAsDefault: true, ...connection });
    // As a portal has it.
    const database = await domain.openDatabase({
      getClient: async () => opened,
    });
    const clock = { at: Date.now() - snapshots * DAY_MS };
    const now = () => new Date(clock.at);
    try {
      const store = new domain.DatabaseSnapshots(database);
      const readings = new domain.SnapshotReadings({
        store: new domain.DatabaseReadings(database),
        workers: { compare: domain.compareTexts },
        clock: { now },
        logger: console,
        engineVersion: domain.contractEngineVersion(),
      });
      const began = performance.now();
      const all = Array.from({ length: contracts }, (_, api) => ({
        ...{ entityRef: contractRef(api), title: `Bench API ${api}` },
        ...{ type: 'openapi', lifecycle: 'production', etag: 'bench' },
        owner: `group:default/team-${api % 100}`,
        ...{ consumerCount: api % 7, providers: [], sunsetOn: null },
      }));
      await store.takeContracts(all, now().toISOString());
      for (let release = 0; release < snapshots; release += 1) {
        for (const [api, { entityRef }] of all.slice(0, MADE).entries()) {
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
      const seconds = (performance.now() - began) / 1000;
      await copyContracts(database, { contracts, made: MADE });
      // Nobody is told of what is made up.
      await database('contract_snapshots').update({ tell_at: null });
      return (MADE * snapshots) / seconds;
    } finally {
      await database.destroy();
    }
  });
}
