/**
 * Runs collectors: schedule, retry, dead letters, freshness.
 *
 * @packageDocumentation
 */
import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type {
  Collector,
  RegistrySource,
} from '@almanac/backstage-plugin-insights-node';
import type { Knex } from 'knex';
import type { RegistryIngest } from '../domains/models';
import type { TouchedDomain } from '../domains/touched';
import type { SignalsService } from '../domains/signals';
import type { Clock } from '../platform/Clock';
import type { OperationHandlers } from '../platform/operations';
import { CollectionRunner } from './CollectionRunner';
import {
  createCollectionRoutes,
  type CollectionOperations,
} from './collectionRoutes';
import { CollectionService } from './CollectionService';
import { DatabaseCollectionStore } from './DatabaseCollectionStore';
import { RegistryWatch } from './RegistryWatch';
import { runnerTiming } from './runnerTiming';
import { scheduleCollectors, wakeCollector } from './scheduleCollectors';

/** What collection is built from. */
export interface CollectionOptions {
  readonly database: Knex;
  readonly clock: Clock;
  readonly logger: LoggerService;
  readonly scheduler: SchedulerService;
  /** Registries of models among them. */
  readonly collectors: readonly Collector[];
  /** Those of the collectors that are registries of models. */
  readonly registrySources: readonly RegistrySource[];
  readonly signals: Pick<SignalsService, 'ingest' | 'totals'>;
  readonly models: Pick<RegistryIngest, 'ingest' | 'totals'>;
  readonly touched: Pick<TouchedDomain, 'ingest'>;
  /** Called after each batch that is kept. */
  readonly onKept: () => void;
  /** Called after each run that has ended. */
  readonly onEnded: () => void;
}

/** Collection, wired. */
export interface Collection {
  readonly service: CollectionService;
  readonly routes: OperationHandlers<CollectionOperations>;
  /** Makes the collectors known and, where this replica `runs` them, begins to. */
  start(options: { runs: boolean }): Promise<void>;
  /** Interrupts runs that are under way. */
  stop(): Promise<void>;
}

/** Wires collection; nothing runs before `start`. */
export function createCollection(options: CollectionOptions): Collection {
  const { clock, logger, scheduler, collectors, signals, models } = options;
  const { touched } = options;
  const store = new DatabaseCollectionStore(options.database);
  const runner = new CollectionRunner({
    store,
    signals,
    models,
    touched,
    clock,
    logger,
    timing: runnerTiming,
    chance: Math.random,
    onKept: options.onKept,
    onEnded: options.onEnded,
  });
  const service = new CollectionService({
    collectors,
    store,
    signals,
    models,
    clock,
    wake: collectorId => wakeCollector(scheduler, collectorId),
  });
  const watch = new RegistryWatch({
    sources: options.registrySources,
    service,
    logger,
  });
  return {
    service,
    routes: createCollectionRoutes(service),
    async start({ runs }) {
      const ids = collectors.map(({ id }) => id);
      await store.register(ids, clock.now());
      if (runs) await scheduleCollectors(scheduler, collectors, runner);
      watch.start();
    },
    async stop() {
      watch.stop();
      await runner.stop();
    },
  };
}
