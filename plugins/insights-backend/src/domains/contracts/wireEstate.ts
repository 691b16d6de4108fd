import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import type { Clock } from '../../platform/Clock';
import type { OperationHandlers } from '../../platform/operations';
import type { PartiesCatalog } from './consumers/PartiesCatalog';
import { DatabaseDeprecations } from './deprecations/DatabaseDeprecations';
import { DatabaseOutlines } from './deprecations/DatabaseOutlines';
import {
  createContractEstateRoutes,
  type ContractEstateOperations,
} from './contractEstateRoutes';
import {
  createContractDeprecationsRoutes,
  type ContractDeprecationsOperations,
} from './deprecations/deprecationsRoutes';
import { DeprecationsService } from './deprecations/DeprecationsService';
import { OutlineReadings } from './deprecations/OutlineReadings';
import { ContractAttention } from './lists/ContractAttention';
import type { SloSight } from './lists/createSloSight';
import type { ContractListsStore } from './lists/ContractListsStore';
import { DatabaseAttention } from './lists/DatabaseAttention';
import { DatabaseEstate } from './lists/DatabaseEstate';
import { ContractFacetsService } from './lists/ContractFacetsService';
import { DatabaseContractFacets } from './lists/DatabaseContractFacets';
import { EstateService } from './lists/EstateService';
import { WaivedChanges } from './lists/WaivedChanges';
import type { ContractWorkers } from './reading/ContractWorkers';
import { outlineReaderVersion } from './reading/outlineReaderVersion';
import { DatabaseWaivers } from './waivers/DatabaseWaivers';

/** What the estate is told from. */
export interface EstateOptions {
  readonly database: Knex;
  readonly clock: Clock;
  readonly logger: LoggerService;
  readonly lists: ContractListsStore;
  /** Who reads definitions where nobody waits. */
  readonly readers: Pick<ContractWorkers, 'outline'>;
  readonly sloSight: SloSight;
  /** Left out where the portal has no catalog. */
  readonly parties?: PartiesCatalog;
}

/** Operations that look at all APIs together. */
export type EstateOperations =
  | ContractDeprecationsOperations
  | ContractEstateOperations;

/** Wires what is waived, what is to end, and what needs somebody. */
export function wireEstate({
  database,
  clock,
  logger,
  lists,
  readers,
  parties,
  sloSight,
}: EstateOptions) {
  const waivers = new DatabaseWaivers(database);
  const attention = new ContractAttention({
    store: new DatabaseAttention(database),
    ...{ waivers, clock },
  });
  const outlines = new OutlineReadings({
    store: new DatabaseOutlines(database),
    ...{ workers: readers, clock, logger },
    readerVersion: outlineReaderVersion(),
  });
  const estate = new EstateService({
    store: new DatabaseEstate(database),
    clock,
  });
  const facets = new ContractFacetsService({
    store: new DatabaseContractFacets(database),
  });
  const routes: OperationHandlers<EstateOperations> = {
    ...createContractDeprecationsRoutes(
      new DeprecationsService({
        store: new DatabaseDeprecations(database),
        ...{ catalog: parties, clock, logger },
      }),
    ),
    ...createContractEstateRoutes({ estate, facets, sloSight }),
  };
  return {
    ...{ waivers, attention, outlines, routes },
    waived: new WaivedChanges({ store: lists, waivers, clock }),
  };
}
