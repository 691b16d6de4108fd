import { mockServices } from '@backstage/backend-test-utils';
import Knex from 'knex';
import { createTestApi } from '../../../platform/__testUtils__/createTestApi';
import { createSignalsDomain } from '../../signals';
import {
  createTrendsDomain,
  type TrendsDomainOptions,
} from '../createTrendsDomain';
import { InlineAnalysisRunner } from './InlineAnalysisRunner';
import { TestClock } from './trendsOnDatabase';

/** The calculator behind the real router; it needs no database. */
export function createTrendApi(over: Partial<TrendsDomainOptions> = {}) {
  const database = Knex({ client: 'better-sqlite3', useNullAsDefault: true });
  const clock = new TestClock();
  const signals = createSignalsDomain({
    ...{ database, clock },
    radarsOfTopic: async () => [],
  }).service;
  return createTestApi(
    createTrendsDomain({
      ...{ database, clock, signals },
      logger: mockServices.logger.mock(),
      runner: new InlineAnalysisRunner(),
      ...over,
    }).routes,
  );
}
