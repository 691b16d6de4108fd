import { mockServices } from '@backstage/backend-test-utils';
import type {
  Collected,
  Collector,
} from '@almanac/backstage-plugin-insights-node';
import type { Knex } from 'knex';
import type { RegistryIngest } from '../../domains/models';
import type { IngestReport, SignalsService } from '../../domains/signals';
import { migrate } from '../../platform/database';
import { CollectionRunner } from '../CollectionRunner';
import { CollectionService } from '../CollectionService';
import { DatabaseCollectionStore } from '../DatabaseCollectionStore';

/** A time that a test moves. */
export class TestClock {
  private at = Date.parse('2026-01-01T00:00:00Z');

  now(): Date {
    return new Date(this.at);
  }

  pass(seconds: number): void {
    this.at += seconds * 1000;
  }
}

const NO_MODELS: Pick<RegistryIngest, 'ingest'> = {
  ingest: async () => ({
    ...{ changedModels: 0, unchanged: 0, problems: [] },
    written: { models: 0, modelVersions: 0 },
  }),
};

/** Collection over a database, with a clock that the test moves and signals that keep everything. */
export async function startCollection(
  database: Knex,
  collector: Collector,
  over: Partial<Pick<SignalsService, 'ingest'>> = {},
  models: Pick<RegistryIngest, 'ingest'> = NO_MODELS,
) {
  await migrate(database);
  const clock = new TestClock();
  const store = new DatabaseCollectionStore(database);
  await store.register([collector.id], clock.now());
  const kept: Collected[] = [];
  const signals = {
    async ingest(_: string, batch: Collected): Promise<IngestReport> {
      kept.push(batch);
      const observations = (batch.series ?? []).reduce(
        (sum, { values }) => sum + values.length,
        0,
      );
      return {
        written: {
          signals: batch.signals?.length ?? 0,
          topics: batch.topics?.length ?? 0,
          series: batch.series?.length ?? 0,
          observations,
          markers: batch.markers?.length ?? 0,
        },
        unchanged: 0,
        problems: batch.problems ?? [],
      };
    },
    async totals() {
      const totals = { signals: 1, topics: 2, series: 3, observations: 4 };
      return new Map([[collector.id, { ...totals, markers: 5 }]]);
    },
    ...over,
  };
  const logger = mockServices.logger.mock();
  const createRunner = () =>
    new CollectionRunner({
      store,
      signals,
      models,
      touched: { ingest: async () => {} },
      clock,
      logger,
      timing: {
        leaseMilliseconds: 15_000,
        heartbeatMilliseconds: 20,
        progressMilliseconds: 0,
        graceMilliseconds: 50,
      },
      chance: () => 0,
      onKept: () => {},
      onEnded: () => {},
    });
  const runner = createRunner();
  const run = (by = runner) =>
    by.runIfDue(collector, new AbortController().signal);
  const service = new CollectionService({
    collectors: [collector],
    store,
    signals,
    models: { totals: async () => new Map() },
    clock,
    wake: async () => {},
  });
  return { clock, logger, store, kept, service, runner, createRunner, run };
}
