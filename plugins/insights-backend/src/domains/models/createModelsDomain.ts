import type { SchedulerService } from '@backstage/backend-plugin-api';
import type { RegistrySource } from '@almanac/backstage-plugin-insights-node';
import type { OperationHandlers } from '../../platform/operations';
import {
  BUILT_IN_REGISTRY,
  createBuiltIn,
  type BuiltInOperations,
  type BuiltInRegistry,
} from './builtIn';
import {
  createCalculatorRoutes,
  type ModelCalculatorOperations,
} from './calculator/calculatorRoutes';
import { ModelCardCalculator } from './calculator/ModelCardCalculator';
import { createModelCards, type ModelCardsOperations } from './cards';
import { createCatalogLinks } from './catalogLinks';
import {
  createDeprecations,
  type ModelDeprecationsOperations,
} from './deprecations';
import {
  DatabaseModelHealth,
  type ModelsHealth,
} from './health/DatabaseModelHealth';
import { createModelIngest, type RegistryIngest } from './ingest';
import {
  createModelLifecycle,
  type ModelLifecycleOperations,
} from './lifecycle';
import {
  createModelLists,
  type ModelLists,
  type ModelListsOperations,
} from './lists';
import type { ModelsDomainOptions } from './ModelsDomainOptions';
import { ownSources } from './ownSources';
import { createRegistries, type ModelRegistriesOperations } from './registries';
import { createModelSummaries } from './summaries';
import { createWarnings } from './warnings';

/** Operations of models. */
export type ModelsOperations =
  | ModelCalculatorOperations
  | BuiltInOperations
  | ModelRegistriesOperations
  | ModelListsOperations
  | ModelCardsOperations
  | ModelLifecycleOperations
  | ModelDeprecationsOperations
  | 'getModelConsumers';

/** The domain, wired. */
export interface ModelsDomain {
  readonly routes: OperationHandlers<ModelsOperations>;
  /** Every registry that is read: those of modules, and those of this domain. */
  readonly sources: readonly RegistrySource[];
  /** Takes the batches of those. */
  readonly ingest: RegistryIngest;
  /** Takes versions of the suite's own models. */
  readonly builtIn: BuiltInRegistry;
  /** What may be read of models beside their cards. */
  readonly lists: ModelLists['service'];
  /** How models stand as a whole. */
  health(): Promise<ModelsHealth>;
  /** Begins to do what is done in the background. */
  start(scheduler: SchedulerService): Promise<void>;
  stop(): Promise<void>;
}

/** Wires the domain; nothing runs before `start`. */
export function createModelsDomain(options: ModelsDomainOptions): ModelsDomain {
  const rooms = wireRooms(options);
  const health = new DatabaseModelHealth(options.database);
  const { sources, ingest, builtIn, calculator } = rooms;
  const { registries, lists, cards, links, lifecycle, summaries } = rooms;
  const { deprecations, warnings } = rooms;
  return {
    routes: {
      ...createCalculatorRoutes(calculator),
      ...registries.routes,
      ...builtIn.routes,
      ...lists.routes,
      ...cards.routes,
      ...links.routes,
      ...lifecycle.routes,
      ...deprecations.routes,
    },
    ...{ sources, ingest, builtIn, lists: lists.service },
    health: () => health.read(),
    async start(scheduler) {
      calculator.start();
      cards.start();
      await links.start(scheduler);
      await summaries.start(scheduler);
      await lifecycle.start(scheduler);
      await warnings.start(scheduler);
    },
    async stop() {
      await lifecycle.stop();
      await summaries.stop();
      await links.stop();
      await cards.stop();
      await calculator.stop();
    },
  };
}

function wireRooms(options: ModelsDomainOptions) {
  const { settings } = options;
  const ingest = createModelIngest({ ...options, isExample, onChanged });
  const sources = [...options.sources, ...ownSources(options, ingest)];
  function isExample(registryId: string) {
    return sources.find(({ id }) => id === registryId)?.isExample === true;
  }
  const registries = createRegistries({ ...options, sources });
  const { titleOf } = registries;
  const cards = createModelCards({ ...options, titleOf, onChanged });
  const { profile, leadingAliases } = settings;
  const summaries = createModelSummaries({
    ...{ ...options, cards, profile, leadingAliases },
  });
  // Lists show what summaries make of cards, and those read what all others write.
  async function onChanged(modelId?: string) {
    summaries.wake();
    if (modelId !== undefined) await summaries.refresh(modelId);
  }
  const links = createCatalogLinks({
    ...options,
    onChanged: () => summaries.wake(),
  });
  const { ownersOfConsumers, shownEntities } = links;
  const lifecycle = createModelLifecycle({
    ...{ ...options, ownersOfConsumers },
    sources: new Map(sources.map(source => [source.id, source])),
    keptHere: new Set([BUILT_IN_REGISTRY]),
    ...{ cards, onChanged },
  });
  const lists = createModelLists({
    ...options,
    cards,
    waitingPromotions: modelId => lifecycle.waitingPromotions(modelId),
    shownEntities,
  });
  const builtIn = createBuiltIn({
    ...options,
    onChanged,
    freezeCardsOf: modelId => lifecycle.freezeCardsOf(modelId),
    policy: settings.promotions,
    showVersion: (key, version) => lists.service.version(key, version),
  });
  const deprecations = createDeprecations({ ...options, onChanged });
  const warnings = createWarnings({ ...options, ownersOfConsumers });
  const calculator = new ModelCardCalculator();
  return {
    ...{ ingest, sources, registries, cards, summaries, lifecycle, lists },
    ...{ builtIn, links, deprecations, warnings, calculator },
  };
}
