import {
  mockServices,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import type { Clock } from '../../../platform/Clock';
import { createSignalsDomain } from '../../signals';
import type { AnalysisRunner } from '../AnalysisRunner';
import { AnalysisSweep, type AnalysisSweepOptions } from '../AnalysisSweep';
import { DatabaseAnalysisQueueStore } from '../DatabaseAnalysisQueueStore';
import { forgetAnalyses } from '../DatabaseGoneAnalyses';
import { DatabaseAnalysisStore } from '../DatabaseAnalysisStore';
import type { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { InlineAnalysisRunner } from './InlineAnalysisRunner';

/** Both kinds of database that the suite supports. */
export const databaseIds: TestDatabaseId[] = ['SQLITE_3', 'POSTGRES_15'];

/** A clock that stands still until it is moved. */
export class TestClock implements Clock {
  constructor(private time = Date.parse('2026-11-24T12:00:00Z')) {}

  now(): Date {
    return new Date(this.time);
  }

  advance(seconds: number): void {
    this.time += seconds * 1000;
  }
}

/** A fresh database with its tables, the real signals domain on it, and sweeps that share it as replicas would. */
export async function trendsOnDatabase(
  databases: MigratedDatabases,
  id: TestDatabaseId,
) {
  const knex: Knex = await databases.init(id);
  const clock = new TestClock();
  const { service: signals, routes } = createSignalsDomain({
    database: knex,
    clock,
    radarsOfTopic: async () => [],
    onEmptied: forgetAnalyses,
  });
  const queue = new DatabaseAnalysisQueueStore(knex);
  const analyses = new DatabaseAnalysisStore(knex);
  const sweepOf = (
    owner: string,
    runner: AnalysisRunner = new InlineAnalysisRunner(),
    over: Partial<AnalysisSweepOptions> = {},
  ) =>
    new AnalysisSweep({
      signals,
      queue,
      analyses,
      runner,
      clock,
      logger: mockServices.logger.mock(),
      owner,
      ...over,
    });
  return { knex, clock, signals, routes, queue, analyses, sweepOf };
}
