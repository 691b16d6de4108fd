import {
  mockCredentials,
  mockServices,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type {
  NotificationSendOptions,
  NotificationService,
} from '@backstage/plugin-notifications-node';
import type { TestApi } from '../../../../platform/__testUtils__/createTestApi';
import { ManualScheduler } from '../../../slos/__testUtils__/ManualScheduler';
import { startModels } from '../../__testUtils__/startModels';
import { keepModel, keepVersion } from '../../cards/__testUtils__/keptModels';
import type { MigratedDatabases } from '../../../../platform/__testUtils__/MigratedDatabases';

/** Both kinds of database that the suite supports. */
export const databaseIds: TestDatabaseId[] = ['SQLITE_3', 'POSTGRES_15'];

/** When tests begin. */
export const START = '2026-11-26T12:00:00.000Z';

/** Where the model `shop/demand` is; its versions are 1 to 3, of which 1 holds `production`. */
export const DEMAND = '/models/mlflow/shop%2Fdemand';

const OWNER = 'group:default/shop';

/** Larkfield's checkout uses the model, and the app of another team uses that. */
const ENTITIES: readonly Entity[] = [
  entity('checkout', 'group:default/checkout', {
    dependencyOf: ['component:default/app'],
  }),
  entity('app', 'group:default/mobile', {}),
];

function entity(
  name: string,
  owner: string,
  relations: Readonly<Record<string, readonly string[]>>,
): Entity {
  return {
    ...{ apiVersion: 'backstage.io/v1alpha1', kind: 'Component' },
    metadata: { name, namespace: 'default' },
    spec: { type: 'service' },
    relations: Object.entries({ ...relations, ownedBy: [owner] }).flatMap(
      ([type, refs]) => refs.map(targetRef => ({ type, targetRef })),
    ),
  };
}

/** The domain on a database with a model, its consumers, and people who are told; each test begins it anew. */
export async function portalOnDatabase(
  databases: MigratedDatabases,
  id: TestDatabaseId,
) {
  const knex = await databases.init(id);
  const told: NotificationSendOptions[] = [];
  /** Whose name the catalog was asked in. */
  const askers: string[] = [];
  const faults: { notifications?: Error; catalog?: Error } = {};
  const notifications: NotificationService = {
    async send(sent) {
      if (faults.notifications) throw faults.notifications;
      told.push(sent);
    },
  };
  const catalog: CatalogService = catalogServiceMock({
    entities: [...ENTITIES],
  });
  const mayFail: CatalogService = Object.assign(Object.create(catalog), {
    async getEntitiesByRefs(
      ...asked: Parameters<CatalogService['getEntitiesByRefs']>
    ) {
      if (faults.catalog) throw faults.catalog;
      askers.push(JSON.stringify(asked[1].credentials));
      return catalog.getEntitiesByRefs(...asked);
    },
  });

  /** One more replica of the portal on the database. */
  async function replica() {
    const { clock, models, api } = await startModels(knex, {
      notifications,
      catalogAccess: {
        ...{ catalog: mayFail, auth: mockServices.auth() },
        urlReader: mockServices.urlReader.mock(),
        config: mockServices.rootConfig(),
      },
    });
    clock.at = START;
    const scheduler = new ManualScheduler();
    await models.start(scheduler.service);
    const as = (user: string) => apiOf(api, `user:default/${user}`);
    return {
      ...{ clock, models, as, ...as('ann') },
      /** Warns people as is done each minute. */
      round: (signal?: AbortSignal) =>
        scheduler.run('insights-model-warnings', signal),
      summarise: () => scheduler.run('insights-model-summaries'),
    };
  }

  /** Puts a model with the versions 1 to 3 into the database. */
  async function keep(name: string): Promise<string> {
    const modelId = await keepModel(knex, { name, owner: OWNER });
    await knex('models').where({ id: modelId }).update({ owner: OWNER });
    for (const version of ['1', '2', '3']) {
      await keepVersion(knex, modelId, { version });
    }
    return modelId;
  }

  const standard = await replica();
  return {
    ...{ knex, told, askers, faults, keep, replica },
    async begin() {
      for (const table of ['model_entities', 'models']) {
        await knex(table).delete();
      }
      told.length = 0;
      askers.length = 0;
      faults.notifications = undefined;
      faults.catalog = undefined;
      standard.clock.at = START;
      const modelId = await keep('shop/demand');
      await knex('model_aliases').insert({
        ...{ model_id: modelId, alias: 'production', version: '1' },
        moved_at: START,
      });
      await knex('model_entities').insert({
        ...{ registry: 'mlflow', name: 'shop/demand', title: 'Checkout' },
        ...{ entity_ref: 'component:default/checkout', is_model: false },
        owner: 'group:default/checkout',
      });
      return { ...this, ...standard, modelId };
    },
    stop: () => standard.models.stop(),
  };
}

/** The API as one user asks it. */
function apiOf(door: TestApi, user: string) {
  const headers = { authorization: mockCredentials.user.header(user) };
  const get = async (path: string) => (await door.get(path, headers)).body;
  return {
    get,
    /** Deprecates something; the model as a whole, unless told otherwise. */
    deprecate: (
      body: object = { reason: 'Superseded' },
      { at = DEMAND, ifMatch = '*' } = {},
    ) =>
      door.put(`${at}/deprecation`, body, { ...headers, 'If-Match': ifMatch }),
    withdraw: ({ at = DEMAND, ifMatch = '*', reason = '' } = {}) =>
      door.delete(
        `${at}/deprecation${reason && `?reason=${encodeURIComponent(reason)}`}`,
        { ...headers, 'If-Match': ifMatch },
      ),
    events: async (): Promise<object[]> =>
      (await get(`${DEMAND}/events`)).items,
  };
}
