import {
  mockServices,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import { createTestApi } from '../../../../platform/__testUtils__/createTestApi';
import { ManualScheduler } from '../../__testUtils__/ManualScheduler';
import type { AlertObservation } from '../../evaluation/AlertWatch';
import { createSloAlerts, type SloAlertsOptions } from '..';
import type { MigratedDatabases } from '../../../../platform/__testUtils__/MigratedDatabases';

/** Both kinds of database that the suite supports. */
export const databaseIds: TestDatabaseId[] = ['SQLITE_3', 'POSTGRES_15'];

/** A Thursday, at the beginning of a bucket. */
export const START_SECONDS = Date.parse('2026-11-26T12:00:00Z') / 1_000;

const BUCKET_SECONDS = 300;

/** What such an observation says where it is made at a moment: a condition held with the bucket that ends there. */
function observedAt(
  observation: AlertObservation,
  nowSeconds: number,
): AlertObservation {
  const endSeconds = nowSeconds - (nowSeconds % BUCKET_SECONDS);
  const startSeconds = endSeconds - BUCKET_SECONDS;
  return {
    ...observation,
    alerts: observation.alerts?.map(alert => ({
      ...alert,
      held: alert.holds ? { startSeconds, endSeconds } : null,
    })),
  };
}

/** An observation of an SLO with the workbook's fastest page and its slowest ticket. */
export function observationOf(
  slo: string,
  {
    page = false,
    ticket = false,
    burn = 20,
    isKnown = true,
    ...rest
  }: {
    page?: boolean;
    ticket?: boolean;
    burn?: number;
    isKnown?: boolean;
  } & Partial<Omit<AlertObservation, 'alerts'>> = {},
): AlertObservation {
  const burning = {
    ...({ policy: null, operator: 'gt', afterSeconds: 300 } as const),
    ...{ longBurn: burn, shortBurn: burn, tooLittleTraffic: false },
    ...{ totalUnits: 1_000, badUnits: burn, trafficWeight: null },
    ...{ canFire: true, held: null },
  };
  return {
    slo,
    title: `The ${slo}`,
    service: 'checkout',
    owner: 'group:default/checkout',
    entityRef: 'component:default/checkout',
    objective: 0,
    isExample: false,
    ...rest,
    alerts: isKnown
      ? [
          {
            ...{ severity: 'page', longSeconds: 3_600, shortSeconds: 300 },
            ...{ budgetShare: 0.02, factor: 14.4, holds: page, ...burning },
          },
          {
            ...{ severity: 'ticket', longSeconds: 259_200 },
            ...{ shortSeconds: 21_600, budgetShare: 0.1, factor: 1 },
            ...{ holds: ticket, ...burning, afterSeconds: 900 },
          },
        ]
      : undefined,
  };
}

/** A fresh database with replicas of alerts on it, whose rounds a test runs one by one. */
export async function alertsOnDatabase(
  databases: MigratedDatabases,
  id: TestDatabaseId,
) {
  const knex = await databases.init(id);
  const time = { now: START_SECONDS };
  const clock = { now: () => new Date(time.now * 1_000) };

  async function replica(options: Partial<SloAlertsOptions> = {}) {
    const { watch, routes, deliver, start } = createSloAlerts({
      database: knex,
      clock,
      logger: mockServices.logger.mock(),
      webhooks: [],
      ...options,
    });
    const scheduler = new ManualScheduler();
    await start(scheduler.service);
    return {
      watch,
      api: createTestApi(routes),
      observe: (...observations: AlertObservation[]) =>
        watch.observe(
          observations.map(one => observedAt(one, time.now)),
          time.now,
        ),
      deliver: (signal = new AbortController().signal) => deliver(signal),
      tidy: () => scheduler.run('insights-slo-alert-retention'),
    };
  }
  return {
    knex,
    replica,
    now: () => time.now,
    /** Lets time pass. */
    wait(seconds: number) {
      time.now += seconds;
    },
  };
}
