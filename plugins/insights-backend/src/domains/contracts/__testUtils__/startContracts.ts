import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { Knex } from 'knex';
import { createTestApi } from '../../../platform/__testUtils__/createTestApi';
import { migrate } from '../../../platform/database';
import { gitSettings } from '../../../platform/gitSettings';
import type { ContractsDomainOptions } from '../ContractsDomain';
import { createContractsDomain } from '../createContractsDomain';

type Settings = ContractsDomainOptions['settings'];

/** What a test may say; left out settings are those of a portal. */
type StartOptions = Partial<
  Omit<ContractsDomainOptions, 'settings'> & { settings: Partial<Settings> }
>;

/** The whole domain over a database and a catalog that the test changes, behind the real router. Nothing runs in the background. */
export async function startContracts(
  database: Knex,
  { settings, ...options }: StartOptions = {},
) {
  await migrate(database);
  const clock = {
    at: '2026-01-01T00:00:00.000Z',
    now: () => new Date(clock.at),
  };
  const entities: Entity[] = [];
  const open = (changed: Partial<ContractsDomainOptions> = {}) =>
    createContractsDomain({
      ...{ database, clock },
      logger: mockServices.logger.mock(),
      catalogAccess: {
        catalog: {
          ...catalogServiceMock(),
          queryEntities: (...asked) =>
            catalogServiceMock({ entities }).queryEntities(...asked),
          getEntitiesByRefs: (...asked) =>
            catalogServiceMock({ entities }).getEntitiesByRefs(...asked),
        },
        auth: mockServices.auth(),
      },
      settings: {
        ...{ keepSnapshots: 10, keepGoneDays: 365 },
        git: gitSettings.parse(undefined),
        ...settings,
      },
      ...options,
      ...changed,
    });
  const contracts = open();
  // The threads, and no schedule.
  await contracts.start(mockServices.scheduler.mock());
  return {
    clock,
    contracts,
    knex: database,
    api: createTestApi(contracts.routes),
    /** Another replica, or another engine. */
    open,
    /** What the catalog has from now on, as of an instant, and as the backend sees it. */
    async catalogHas(at: string, ...now: Entity[]) {
      clock.at = at;
      entities.splice(0, Infinity, ...now);
      await contracts.sync();
    },
  };
}
