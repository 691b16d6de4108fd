import { mockServices } from '@backstage/backend-test-utils';
import type { RegistrySource } from '@almanac/backstage-plugin-insights-node';
import type { Knex } from 'knex';
import { createTestApi } from '../../../platform/__testUtils__/createTestApi';
import { migrate } from '../../../platform/database';
import { createModelsDomain } from '../createModelsDomain';
import type { ModelsDomainOptions } from '../ModelsDomainOptions';

/** The whole domain over a database behind the real router, with a time that the test moves. Nothing runs in the background. */
export async function startModels(
  database: Knex,
  {
    apiOptions = {},
    ...options
  }: Partial<ModelsDomainOptions> & {
    readonly sources?: readonly RegistrySource[];
    readonly apiOptions?: Parameters<typeof createTestApi>[1];
  } = {},
) {
  await migrate(database);
  const clock = {
    at: '2026-01-01T00:00:00.000Z',
    now: () => new Date(clock.at),
  };
  const models = createModelsDomain({
    database,
    clock,
    logger: mockServices.logger.mock(),
    sources: [],
    settings: {
      files: [],
      annotation: false,
      cardUrls: [],
      promotions: { approval: [], fourEyes: false },
    },
    hasExampleData: false,
    lastReadAt: async () => new Map(),
    ...options,
  });
  return { clock, models, api: createTestApi(models.routes, apiOptions) };
}
