import {
  mockCredentials,
  mockServices,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { AuditorService } from '@backstage/backend-plugin-api';
import type { RegistrySource } from '@almanac/backstage-plugin-insights-node';
import type { components } from '@almanac/backstage-plugin-insights-common';
import type {
  NotificationSendOptions,
  NotificationService,
} from '@backstage/plugin-notifications-node';
import {
  createTestApi,
  type TestApi,
} from '../../../../platform/__testUtils__/createTestApi';
import { ManualScheduler } from '../../../slos/__testUtils__/ManualScheduler';
import { keepModel, keepVersion } from '../../cards/__testUtils__/keptModels';
import { createModelCards } from '../../cards';
import type { PromotionPolicy } from '../../model/promotion/PromotionPolicy';
import { createModelLifecycle } from '..';
import type { MigratedDatabases } from '../../../../platform/__testUtils__/MigratedDatabases';
import { FakeRegistry } from './FakeRegistry';

type Promotion = components['schemas']['ModelPromotion'];

/** Both kinds of database that the suite supports. */
export const databaseIds: TestDatabaseId[] = ['SQLITE_3', 'POSTGRES_15'];

/** What happens to models, and the models. */
const TABLES = [
  ...['model_events', 'model_promotions', 'model_frozen_cards'],
  ...['model_aliases', 'model_card_texts', 'model_versions', 'models'],
];

/** When tests begin. */
export const START = '2026-11-26T12:00:00.000Z';

/** Model `shop/demand` of MLflow with the versions 1 to 3, of which 1 holds `production`. */
export const MODEL = { registry: 'mlflow', name: 'shop/demand' };

/** A replica of the portal. */
export interface ReplicaOptions {
  readonly policy?: PromotionPolicy;
  /** The registry as it is where it can be written to when left out. */
  readonly source?: RegistrySource;
  /** Where it is written down who does what. */
  readonly auditor?: AuditorService;
}

/** A database with replicas of the lifecycle on it, and a registry that they share; each test begins it anew. */
export async function lifecycleOnDatabase(
  databases: MigratedDatabases,
  id: TestDatabaseId,
) {
  const knex = await databases.init(id);
  const time = { now: Date.parse(START) };
  const clock = { now: () => new Date(time.now) };
  const registry = new FakeRegistry();
  const told: NotificationSendOptions[] = [];
  /** What the catalog says of who uses the model. */
  const consumers: { owners: string[]; fault?: Error } = { owners: [] };
  const notifications: NotificationService & { fault?: Error } = {
    async send(sent) {
      if (notifications.fault) throw notifications.fault;
      told.push(sent);
    },
  };

  /** Puts a model with versions and an alias into the database. */
  async function keep(model: typeof MODEL): Promise<string> {
    const owner = 'group:default/shop';
    const modelId = await keepModel(knex, { ...model, owner });
    await knex('models').where({ id: modelId }).update({ owner });
    for (const version of ['1', '2', '3']) {
      await keepVersion(knex, modelId, {
        version,
        metrics: [{ name: 'mae', value: 0.5 }],
        datasets: [{ name: 'sales', role: 'training', digest: 'sha256:ab' }],
      });
    }
    await knex('model_aliases').insert({
      ...{ model_id: modelId, alias: 'production', version: '1' },
      moved_at: START,
    });
    return modelId;
  }

  let modelId = '';

  /** Begins anew with the model alone, as if nothing had happened. */
  async function begin(): Promise<string> {
    for (const table of TABLES) await knex(table).delete();
    registry.reset({ production: '1' });
    told.length = 0;
    Object.assign(consumers, { owners: [], fault: undefined });
    notifications.fault = undefined;
    time.now = Date.parse(START);
    modelId = await keep(MODEL);
    return modelId;
  }

  async function replica({ policy, source, ...audit }: ReplicaOptions = {}) {
    const cards = createModelCards({
      ...{ database: knex, clock },
      ...{ titleOf: () => 'Acme MLflow', onChanged: () => {} },
    });
    const lifecycle = createModelLifecycle({
      ...{ database: knex, clock, cards, notifications },
      logger: mockServices.logger.mock(),
      sources: new Map([['mlflow', source ?? registry.source]]),
      keptHere: new Set(['built-in']),
      async ownersOfConsumers() {
        if (consumers.fault) throw consumers.fault;
        return consumers.owners;
      },
      settings: { promotions: policy },
      onChanged: () => {},
    });
    const scheduler = new ManualScheduler();
    await lifecycle.start(scheduler.service);
    const door = createTestApi(lifecycle.routes, audit);
    return {
      ...{ cards, waiting: () => lifecycle.waitingPromotions(modelId) },
      api: apiOf(door, 'user:default/ann'),
      as: (user: string) => apiOf(door, user),
      /** Does what is done in the background each minute. */
      round: (signal?: AbortSignal) =>
        scheduler.run('insights-model-promotions', signal),
      /** Freezes the cards that nobody approved, as is done in the background. */
      freeze: () => scheduler.run('insights-model-frozen-cards'),
      stop: () => lifecycle.stop(),
    };
  }

  const standard = await replica();
  return {
    ...{ knex, clock, registry, told, consumers, notifications },
    ...{ keep, replica },
    /** Begins anew. @returns all that a test needs, with a replica */
    async begin(options?: ReplicaOptions) {
      await begin();
      const one = options ? await replica(options) : standard;
      return { ...this, ...one, modelId };
    },
    /** Lets time pass. */
    wait(seconds: number) {
      time.now += seconds * 1_000;
    },
    /** Who holds an alias, as far as is known here. */
    async holder(alias = 'production', of = modelId): Promise<string | null> {
      const row = await knex('model_aliases')
        .where({ model_id: of, alias })
        .first('version');
      return row?.version ?? null;
    },
  };
}

/** The API as one user asks it. */
function apiOf(door: TestApi, user: string) {
  const headers = { authorization: mockCredentials.user.header(user) };
  const api = {
    get: (path: string) => door.get(path, headers),
    post: (path: string, body: object, more: Record<string, string> = {}) =>
      door.post(path, body, { ...headers, ...more }),
  };
  const at = (model = MODEL) =>
    `/models/${model.registry}/${encodeURIComponent(model.name)}`;
  return {
    ...api,
    /** Asks that version 2 hold `production`, unless the rest says otherwise. */
    ask: (rest: object = {}, model = MODEL) =>
      api.post(`${at(model)}/promotions`, {
        ...{ alias: 'production', version: '2', expectedVersion: '1' },
        ...{ reason: 'Fewer errors', ...rest },
      }),
    decide: (
      { id }: Pick<Promotion, 'id'>,
      decision: 'approve' | 'reject' | 'withdraw',
      { ifMatch = '"waiting-0"', reason = 'Seen', model = MODEL } = {},
    ) =>
      api.post(
        `${at(model)}/promotions/${id}/${decision}`,
        { reason },
        { 'If-Match': ifMatch },
      ),
    ledger: async (query = '', model = MODEL): Promise<Promotion[]> =>
      (await api.get(`${at(model)}/promotions${query}`)).body.items,
    one: ({ id }: Pick<Promotion, 'id'>, model = MODEL) =>
      api.get(`${at(model)}/promotions/${id}`),
    frozen: ({ id }: Pick<Promotion, 'id'>, model = MODEL) =>
      api.get(`${at(model)}/promotions/${id}/card`),
    events: async (query = '', model = MODEL) =>
      (await api.get(`${at(model)}/events${query}`)).body,
  };
}
