import {
  mockServices,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import { createSignalsDomain } from '../../signals';
import { createTestApi } from '../../../platform/__testUtils__/createTestApi';
import { createSlosDomain } from '../createSlosDomain';
import type { SlosDomainOptions } from '../SlosDomainOptions';
import type { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { ScriptedSource } from './ScriptedSource';
import { ManualScheduler } from './ManualScheduler';
import { SERVICES } from './services';

/** A Wednesday, at the beginning of a bucket. */
export const START = new Date('2026-11-25T12:00:00Z');

/** A fresh database with replicas of the domain on it, whose rounds a test runs one by one. */
export async function slosOnDatabase(
  databases: MigratedDatabases,
  id: TestDatabaseId,
) {
  const knex = await databases.init(id);
  const time = { now: START };
  const clock = { now: () => time.now };
  const source = new ScriptedSource();

  async function replica(
    onSource: ScriptedSource = source,
    policies: readonly string[] = [],
    others: Partial<SlosDomainOptions> = {},
  ) {
    const signals = createSignalsDomain({
      database: knex,
      clock,
      radarsOfTopic: async () => [],
    }).service;
    const domain = createSlosDomain({
      database: knex,
      clock,
      logger: mockServices.logger.mock(),
      signals,
      services: SERVICES,
      sources: [onSource],
      settings: {
        ...{ files: [], annotation: false, alertWebhooks: [] },
        policies: [...policies],
        backfillDays: 35,
      },
      ...others,
    });
    const scheduler = new ManualScheduler();
    await domain.start(scheduler.service, { collects: true });
    return {
      api: createTestApi(domain.routes),
      signals,
      collect: () => scheduler.run('insights-sli-collection'),
      evaluate: () => scheduler.run('insights-slo-evaluation'),
      deliver: () => scheduler.run('insights-slo-alert-delivery'),
      async round() {
        await scheduler.run('insights-sli-collection');
        await scheduler.run('insights-slo-evaluation');
      },
    };
  }
  return {
    knex,
    source,
    replica,
    /** Lets time pass. */
    wait(seconds: number) {
      time.now = new Date(time.now.getTime() + seconds * 1_000);
    },
    now: () => time.now.getTime() / 1_000,
  };
}
