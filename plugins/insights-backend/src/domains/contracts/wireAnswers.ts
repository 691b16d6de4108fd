import type { PermissionsService } from '@backstage/backend-plugin-api';
import {
  apiContractsReadPermission,
  insightsPermissions,
} from '@almanac/backstage-plugin-insights-common';
import { createAuthorise } from '../../platform/http/createAuthorise';
import { DatabaseEntitySlos } from '../slos';
import { ChangesSince } from './comparisons/ChangesSince';
import { ComparisonsService } from './comparisons/ComparisonsService';
import { DatabaseSteps } from './comparisons/DatabaseSteps';
import { ContractConsumersService } from './consumers/ContractConsumersService';
import type { PartiesCatalog } from './consumers/PartiesCatalog';
import type {
  ContractsDomainOptions,
  ContractsDomainRoutes,
} from './ContractsDomain';
import { createContractsRoutes } from './contractsRoutes';
import { createHistoryRoutes } from './history';
import { ContractSlos } from './lists/ContractSlos';
import type { ContractListsStore } from './lists/ContractListsStore';
import { ContractsService } from './lists/ContractsService';
import type { SloSight } from './lists/createSloSight';
import { DatabaseProviders } from './lists/DatabaseProviders';
import { createQuality } from './quality';
import type { ContractWorkers } from './reading/ContractWorkers';
import { createContractLinesRoutes } from './sideBySide/linesRoutes';
import { LinesService } from './sideBySide/LinesService';
import { Acknowledging } from './snapshots/Acknowledging';
import { CatalogStanding } from './snapshots/CatalogStanding';
import { DatabaseAcknowledgements } from './snapshots/DatabaseAcknowledgements';
import { DatabaseCatalogReads } from './snapshots/DatabaseCatalogReads';
import { createWaiversRoutes } from './waivers/waiversRoutes';
import { WaiversService } from './waivers/WaiversService';
import type { wireEstate } from './wireEstate';
import type { wireReading } from './wireReading';

/** What is answered from, beside what the whole domain has. */
export interface AnswersParts {
  readonly lists: ContractListsStore;
  /** Who reads where somebody waits. */
  readonly workers: ContractWorkers;
  readonly parties: PartiesCatalog | undefined;
  readonly sloSight: SloSight;
  readonly estate: ReturnType<typeof wireEstate>;
  readonly reading: ReturnType<typeof wireReading>;
}

/** Wires what is answered of contracts, and the quality that is looked at for it. */
export function wireAnswers(
  options: ContractsDomainOptions,
  { lists, workers, parties, sloSight, estate, reading }: AnswersParts,
) {
  const { database, clock, logger, catalogAccess, permissions } = options;
  const acknowledging = new Acknowledging({
    store: new DatabaseAcknowledgements(database),
    clock,
  });
  const service = new ContractsService({
    ...{ store: lists, waived: estate.waived, clock },
    slos: new ContractSlos({
      providers: new DatabaseProviders(database),
      slos: new DatabaseEntitySlos(database),
    }),
  });
  const comparisons = new ComparisonsService({
    ...{ store: lists, workers, waived: estate.waived, clock },
    since: new ChangesSince(new DatabaseSteps(database)),
  });
  const consumers = new ContractConsumersService({
    ...{ catalog: parties, logger },
    lastBreaking: entityRef => service.lastBreaking(entityRef),
    acknowledgementsOf: async id => (await acknowledging.of(id)).items,
  });
  const quality = createQuality({
    ...{ database, clock, logger, catalogAccess, consumers },
    ...{ waivers: estate.waivers, readers: workers },
    rulesets: options.settings.rulesets ?? [],
  });
  const waivers = new WaiversService({
    ...{ store: estate.waivers, clock, isQualityRule: quality.hasRule },
    isKnown: async ref => (await lists.get(ref)) !== undefined,
    onChanged: ref => estate.attention.rankOne(ref),
  });
  const catalogStanding = new CatalogStanding({
    reads: new DatabaseCatalogReads(database),
    clock,
  });
  const routes: ContractsDomainRoutes = {
    ...createContractsRoutes({
      ...{ service, publisher: reading.publisher, acknowledging, consumers },
      ...{ comparisons, catalogStanding, sloSight },
      authoriseReading: permissions && createAuthoriseReading(permissions),
    }),
    ...estate.routes,
    ...createContractLinesRoutes(new LinesService({ store: lists, workers })),
    ...createHistoryRoutes(reading.histories?.service),
    ...quality.routes,
    ...createWaiversRoutes(waivers),
  };
  return { routes, quality };
}

/** Who has what they post compared may not see by it what was waived. */
function createAuthoriseReading(permissions: PermissionsService) {
  return createAuthorise(
    {
      id: 'analyseContractDiff',
      permissionName: apiContractsReadPermission.name,
    },
    { knownPermissions: insightsPermissions, permissions },
  );
}
