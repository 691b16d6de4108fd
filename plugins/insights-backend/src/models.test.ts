import { setTimeout as sleep } from 'node:timers/promises';
import {
  mockServices,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { components } from '@almanac/backstage-plugin-insights-common';
import type {
  AliasMove,
  CollectedModel,
  CollectionContext,
  RegistrySource,
} from '@almanac/backstage-plugin-insights-node';
import { createInsights } from './createInsights';
import { gitSettings } from './platform/gitSettings';
import { createTestApi } from './platform/__testUtils__/createTestApi';
import { migrate } from './platform/database';
import { MigratedDatabases } from './platform/__testUtils__/MigratedDatabases';

type Page = components['schemas']['ModelPage'];
type Detail = components['schemas']['ModelDetail'];
type Promotion = components['schemas']['ModelPromotion'];

jest.setTimeout(180_000);

const databases = MigratedDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
});

const PATIENCE_MILLISECONDS = 60_000;
const CHURN = '/models/fake/team%2Fchurn';

/** A registry with one model that a test changes; its aliases can be moved. */
class FakeRegistry implements RegistrySource {
  readonly id = 'fake';
  readonly title = 'Fake registry';
  readonly description = 'Holds what a test puts there.';
  readonly schedule = { frequencySeconds: 3600, timeoutSeconds: 60 };
  models: CollectedModel[] = [
    { name: 'team/churn', owner: 'team-a', aliases: { live: '1' } },
  ];

  async *collect({ now }: CollectionContext) {
    const pass = now.toISOString();
    const names = this.models.map(({ name }) => name);
    yield {
      registry: {
        pass,
        models: this.models,
        versions: names.flatMap(model =>
          ['1', '2'].map(version => ({
            ...{ model, version, status: 'ready' as const },
            metrics: [{ name: 'auc', value: Number(version) / 10 }],
          })),
        ),
        wholeModels: names,
        isWhole: true,
      },
    };
  }

  aliases(): Record<string, string> {
    return { ...this.models[0].aliases };
  }

  async moveAlias({ alias, expectedVersion, version }: AliasMove) {
    const held = this.aliases();
    const holder = held[alias] ?? null;
    if (holder !== expectedVersion) {
      return { outcome: 'conflict' as const, holder };
    }
    if (version === null) delete held[alias];
    else held[alias] = version;
    this.models = [{ ...this.models[0], aliases: held }];
    return { outcome: 'moved' as const };
  }
}

async function startPortal(id: TestDatabaseId) {
  const database = await databases.init(id);
  await migrate(database);
  const registry = new FakeRegistry();
  const scheduler = mockServices.scheduler();
  const insights = createInsights({
    database,
    clock: { now: () => new Date() },
    logger: mockServices.logger.mock(),
    scheduler,
    collectors: [],
    radarDefinitions: [],
    registrySources: [registry],
    sliSources: [],
    services: {
      refresh: async () => {},
      factsOf: () => ({ entityRef: null, owner: null, system: null }),
      dependenciesOf: () => [],
    },
    permissions: mockServices.permissions(),
    settings: {
      exampleData: false,
      signals: { retention: {} },
      radars: [],
      slos: {
        files: [],
        annotation: false,
        alertWebhooks: [],
        policies: [],
        backfillDays: 35,
      },
      slas: { files: [] },
      models: {
        files: [],
        annotation: false,
        cardUrls: [],
        promotions: { approval: [], fourEyes: false },
      },
      contracts: {
        ...{
          keepSnapshots: 10,
          keepGoneDays: 365,
          mostDefinitionCharacters: 48_000_000,
          rulesets: [],
          releases: [],
        },
        git: gitSettings.parse(undefined),
      },
      api: { maxBodyBytes: 1_000_000 },
      collection: { enabled: true },
      analysis: { workers: 1, forecasts: 'moving' },
    },
  });
  const api = createTestApi(insights.routes);
  await insights.start();
  return {
    ...{ api, insights, registry },
    /** Reads the registry from its start to its end. */
    async readRegistry() {
      await api.post('/collectors/fake/runs');
      await scheduler.triggerTask('collect-fake').catch(() => {});
      for (;;) {
        const { body } = await api.get('/collectors/fake');
        if (!body.running && body.lastRun) return body;
        await sleep(5);
      }
    },
    /** Asks until it is so. */
    async see<Body>(
      path: string,
      isSo: (body: Body) => boolean,
    ): Promise<Body> {
      const giveUpAt = performance.now() + PATIENCE_MILLISECONDS;
      for (;;) {
        const { body } = await api.get(path);
        if (isSo(body)) return body;
        if (performance.now() > giveUpAt) throw new Error(JSON.stringify(body));
        await sleep(20);
      }
    },
  };
}

describe.each(databases.eachSupportedId())(
  'a model of a registry on %s',
  id => {
    let portal: Awaited<ReturnType<typeof startPortal>>;
    beforeEach(async () => {
      portal = await startPortal(id);
      await portal.readRegistry();
    });
    afterEach(async () => portal?.insights.stop());

    it('is listed with what its card says, also once a person said more', async () => {
      const { api, see } = portal;
      const listed = await see<Page>(
        '/models',
        ({ items }) => items[0]?.completeness !== null,
      );
      expect(listed.items).toMatchObject([
        {
          registry: 'fake',
          name: 'team/churn',
          owner: 'group:default/team-a',
          versionCount: 2,
          latestVersion: { version: '2' },
          aliases: [{ alias: 'live', version: '1' }],
        },
      ]);
      const { headers } = await api.get(`${CHURN}/card`);
      const edited = await api.patch(
        `${CHURN}/card`,
        {
          set: [
            {
              pointer: '/details/overview',
              kind: 'known',
              value: 'Who is about to leave.',
            },
          ],
          reason: 'Nobody had said.',
        },
        { 'if-match': headers.etag },
      );
      expect(edited.status).toBe(200);
      await see<Page>(
        '/models?q=leave',
        ({ items }) => items[0]?.summary === 'Who is about to leave.',
      );
      const { body } = await api.get(CHURN);
      expect(body.readAt).not.toBeNull();
    });

    it('has an alias moved in the registry by a promotion, which the ledger tells once', async () => {
      const { api, see, registry, readRegistry } = portal;
      const asked = await api.post(`${CHURN}/promotions`, {
        alias: 'live',
        version: '2',
        expectedVersion: '1',
        reason: 'Better on all slices.',
      });
      expect(asked.status).toBe(201);
      const waiting = await api.get(CHURN);
      expect(waiting.body.waitingPromotions).toHaveLength(1);
      const path = `${CHURN}/promotions/${asked.body.id}`;
      const { headers } = await api.get(path);
      const approved = await api.post(
        `${path}/approve`,
        { reason: 'Agreed.' },
        { 'if-match': headers.etag },
      );
      expect(approved.status).toBe(200);
      await see<Promotion>(path, ({ state }) => state === 'applied');
      expect(registry.aliases()).toEqual({ live: '2' });
      await readRegistry();
      const ledger = await api.get(`${CHURN}/promotions`);
      expect(ledger.body.items).toMatchObject([
        { state: 'applied', cardDigest: expect.stringMatching(/^sha256:/) },
        { state: 'observed', fromVersion: null, toVersion: '1' },
      ]);
      const { body: frozen } = await api.get(`${path}/card`);
      expect(frozen.digest).toBe(ledger.body.items[0].cardDigest);
      const { body } = await api.get(`${CHURN}/versions/2`);
      expect(body.aliases).toEqual(['live']);
    });

    it('shows moves that were made in the registry, and that it is gone and back', async () => {
      const { api, see, registry, readRegistry } = portal;
      const [model] = registry.models;
      registry.models = [{ ...model, aliases: { live: '2' } }];
      await readRegistry();
      const ledger = await api.get(`${CHURN}/promotions`);
      expect(ledger.body.items).toMatchObject([
        { alias: 'live', fromVersion: '1', toVersion: '2', state: 'observed' },
        { alias: 'live', fromVersion: null, toVersion: '1', state: 'observed' },
      ]);
      registry.models = [];
      await readRegistry();
      await see<Detail>(CHURN, ({ goneSince }) => goneSince !== null);
      await see<Page>('/models?gone=hidden', ({ items }) => items.length === 0);
      registry.models = [model];
      await readRegistry();
      await see<Detail>(CHURN, ({ goneSince }) => goneSince === null);
      const { body } = await api.get(`${CHURN}/events`);
      expect(body.items.map(({ kind }: { kind: string }) => kind)).toEqual(
        expect.arrayContaining(['first-seen', 'alias-moved', 'gone', 'back']),
      );
      const health = await api.get('/health');
      expect(health.body.checks).toContainEqual({
        id: 'models',
        status: 'ok',
        detail: '1 models, all cards can be read.',
      });
    });

    it('stands beside versions that are registered here', async () => {
      const { api, see } = portal;
      const path = '/models/built-in/forecaster';
      const made = await api.post(`${path}/versions`, {
        metrics: [{ name: 'mase', value: 0.8, higherIs: 'worse' }],
        card: { format: 'hugging-face', text: '---\nlicense: mit\n---\n# F\n' },
        aliases: ['current'],
      });
      expect(made.status).toBe(201);
      await see<Detail>(path, ({ licence }) => licence !== null);
      const { body } = await api.get(
        '/models/comparison?side=built-in%2Fforecaster&side=fake%2Fteam%252Fchurn%401',
      );
      expect(body.sides).toHaveLength(2);
      const consumers = await api.get(`${path}/consumers`);
      expect(consumers.body.entities).toEqual([]);
    });
  },
);
