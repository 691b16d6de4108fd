import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  mockServices,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { components } from '@almanac/backstage-plugin-insights-common';
import { NOT_AT_RISK } from '../../model/evaluation/atRisk';
import { createTestApi } from '../../../../platform/__testUtils__/createTestApi';
import { createSignalsDomain } from '../../../signals';
import { ManualScheduler } from '../../__testUtils__/ManualScheduler';
import { SERVICES } from '../../__testUtils__/services';
import { DatabaseBucketStore } from '../../buckets/DatabaseBucketStore';
import { DatabaseStatesStore } from '../../evaluation/DatabaseStatesStore';
import { SloEvaluator } from '../../evaluation/SloEvaluator';
import { DatabaseSeriesStore } from '../../series/DatabaseSeriesStore';
import { createSloPolicies } from '..';
import type { ActionNews } from '../ActionNotifier';
import type { MigratedDatabases } from '../../../../platform/__testUtils__/MigratedDatabases';

type Summary = components['schemas']['SloSummary'];

/** Both kinds of database that the suite supports. */
export const databaseIds: TestDatabaseId[] = ['SQLITE_3', 'POSTGRES_15'];

/** A Thursday, at the beginning of a bucket. */
export const START_SECONDS = Date.parse('2026-11-26T12:00:00Z') / 1_000;

/** A policy with one rule for three quarters of the budget, and one for all of it. */
export const POLICY = `apiVersion: almanac.io/v1
kind: ErrorBudgetPolicy
metadata: { name: pay }
spec:
  title: What we pay with
  rules:
    - name: look
      when: { consumed: 0.75 }
      action: Find out what burns
      dueWithin: 3d
      clearsBelow: 0.5
    - name: freeze
      when: { state: exhausted }
      action: Freeze risky releases
      dueWithin: 1d
      owner: group:default/architects
`;

/** How an SLO stands. */
export function summaryOf(
  name: string,
  consumed: number | null,
  rest: Partial<Summary> = {},
): Summary {
  return {
    ...{ name, title: `The ${name}`, service: 'checkout', system: null },
    ...{ entityRef: 'component:default/checkout', labels: {} },
    ...{ owner: 'group:default/checkout', isExample: false, problem: null },
    state: consumed !== null && consumed >= 1 ? 'exhausted' : 'healthy',
    ...{ objectives: 1, worstObjective: 0, method: 'Occurrences' as const },
    ...{ target: 0.99, sli: 0.99, consumed, remainingUnits: 10 },
    window: { kind: 'rolling', duration: { count: 30, unit: 'd' } },
    remaining: consumed === null ? null : 1 - consumed,
    ...{ remainingWeekAgo: null, burnRate: 1, coverage: 1, outlook: null },
    ...{ exhaustedAt: null, alert: null, sparkline: [], lastKnownAt: null },
    ...{ computedAt: null, version: 3 },
    ...rest,
  };
}

/** A fresh database with replicas of policies on it, whose rounds a test runs one by one. */
export async function policiesOnDatabase(
  databases: MigratedDatabases,
  id: TestDatabaseId,
) {
  const knex = await databases.init(id);
  const time = { now: START_SECONDS };
  const clock = { now: () => new Date(time.now * 1_000) };
  const directory = await mkdtemp(join(tmpdir(), 'slo-policies-'));
  const file = join(directory, 'pay.yaml');
  await writeFile(file, POLICY);
  const states = new DatabaseStatesStore(knex);
  const told: ActionNews[] = [];
  const notifier = {
    /** Fails where it is set. */
    fault: undefined as Error | undefined,
    async tell(news: ActionNews) {
      if (notifier.fault) throw notifier.fault;
      told.push(news);
    },
  };

  async function replica() {
    const buckets = new DatabaseBucketStore(knex);
    const series = new DatabaseSeriesStore(knex);
    const { routes, evaluate, start } = createSloPolicies({
      ...{ database: knex, clock, states, notifier },
      logger: mockServices.logger.mock(),
      known: { get: async () => undefined },
      evaluator: new SloEvaluator({ buckets, series, clock }),
      signals: createSignalsDomain({
        ...{ database: knex, clock, radarsOfTopic: async () => [] },
      }).service,
      services: SERVICES,
      alerts: { spansOf: async () => [] },
      settings: { policies: [directory] },
    });
    const scheduler = new ManualScheduler();
    await start(scheduler.service);
    return {
      api: createTestApi(routes),
      evaluate: () => evaluate(new AbortController().signal),
      readFiles: () => scheduler.run('insights-slo-policies'),
      tidy: () => scheduler.run('insights-slo-actions-retention'),
    };
  }
  return {
    ...{ knex, replica, told, notifier },
    /** Keeps how SLOs stand now. */
    stand: (...summaries: Summary[]) =>
      states.save(
        summaries.map(summary => ({
          summary: { ...summary, computedAt: clock.now().toISOString() },
          description: '',
          atRisk: NOT_AT_RISK,
        })),
        [],
      ),
    /** Takes SLOs out of use. */
    retire: (...names: string[]) => states.save([], names),
    write: (text: string) => writeFile(file, text),
    removeFiles: () => rm(directory, { recursive: true, force: true }),
    now: () => time.now,
    /** Lets time pass. */
    wait(seconds: number) {
      time.now += seconds;
    },
  };
}
