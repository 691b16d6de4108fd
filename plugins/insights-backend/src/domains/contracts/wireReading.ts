import { CALCULATION_TIMEOUT_SECONDS } from '../../platform/threads/calculateWithin';
import type { PartiesCatalog } from './consumers/PartiesCatalog';
import type { ContractsDomainOptions } from './ContractsDomain';
import { createSweeps, SWEEP_TASKS } from './createSweeps';
import { createHistories } from './history';
import type { ContractListsStore } from './lists/ContractListsStore';
import { contractEngineVersion } from './reading/contractEngineVersion';
import type { ContractWorkers } from './reading/ContractWorkers';
import { DatabaseReadings } from './reading/DatabaseReadings';
import { SnapshotReadings } from './reading/SnapshotReadings';
import { BackstageContractCatalog } from './snapshots/BackstageContractCatalog';
import { ContractPublisher } from './snapshots/ContractPublisher';
import { ContractsSync } from './snapshots/ContractsSync';
import { DatabaseHistory } from './snapshots/DatabaseHistory';
import { DatabaseSnapshots } from './snapshots/DatabaseSnapshots';
import { BreakingTeller } from './telling/BreakingTeller';
import { DatabaseNews } from './telling/DatabaseNews';
import type { wireEstate } from './wireEstate';

/** What definitions are read with, beside what the whole domain has. */
export interface ReadingParts {
  readonly lists: ContractListsStore;
  /** Who reads where nobody waits. */
  readonly readers: ContractWorkers;
  readonly parties: PartiesCatalog | undefined;
  readonly estate: ReturnType<typeof wireEstate>;
}

/** Wires how definitions come in, from the catalog, from builds and from the past, and how each is read. */
export function wireReading(
  options: ContractsDomainOptions,
  { lists, readers, parties, estate }: ReadingParts,
) {
  const { database, clock, logger, catalogAccess, settings } = options;
  const { notifications, catalogChanges } = options;
  const { keepSnapshots } = settings;
  const snapshots = new DatabaseSnapshots(database);
  const readings = new SnapshotReadings({
    store: new DatabaseReadings(database),
    ...{ workers: readers, clock, logger },
    engineVersion: options.engineVersion ?? contractEngineVersion(),
  });
  const teller =
    notifications &&
    new BreakingTeller({
      store: new DatabaseNews(database),
      ...{ catalog: parties, notifications, clock, logger },
    });
  const ofOne = {
    formatOf: async (entityRef: string) =>
      (await lists.get(entityRef))?.row.format,
    async read(entityRef: string) {
      const until = clock.now().getTime() + CALCULATION_TIMEOUT_SECONDS * 1_000;
      await readings.readOf(entityRef, until);
      await estate.outlines.readOf(entityRef, until);
      await estate.attention.rankOne(entityRef);
    },
  };
  const sync =
    catalogAccess &&
    new ContractsSync({
      store: snapshots,
      catalog: new BackstageContractCatalog(catalogAccess),
      ...{ clock, logger, keepSnapshots },
    });
  return {
    ...{ readings, teller },
    sweep:
      sync &&
      createSweeps({
        ...{ sync, readings, estate, teller, logger, catalogChanges },
      }),
    publisher: new ContractPublisher({
      store: snapshots,
      history: new DatabaseHistory(database),
      ...{ ...ofOne, clock, keepSnapshots },
    }),
    histories:
      catalogAccess &&
      createHistories({
        ...{ database, clock, logger, catalogAccess, readers, ...ofOne },
        given: options.contractHistories ?? [],
        ...{ settings, catalogTasks: SWEEP_TASKS },
      }),
  };
}
