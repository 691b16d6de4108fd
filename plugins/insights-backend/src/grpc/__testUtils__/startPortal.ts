import { setTimeout as sleep } from 'node:timers/promises';
import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { Knex } from 'knex';
import { createInsights } from '../../createInsights';
import { apiEntity } from '../../domains/contracts/__testUtils__/apiEntity';
import { DEMO_RADAR } from '../../domains/radars/__testUtils__/radarSamples';
import { sloText } from '../../domains/slos/__testUtils__/sloText';
import { demoBatch, runs } from '../../domains/trends/__testUtils__/demoSignal';
import { createTestApi } from '../../platform/__testUtils__/createTestApi';
import { migrate } from '../../platform/database';
import { readSettings } from '../../platform/readSettings';

/** Just behind the last value of the demo signal. */
const NOW = new Date('2025-01-15T00:00:00Z');
const PATIENCE_MILLISECONDS = 30_000;

/** An API of some operations. */
export function openApiOf(version: string, ...paths: string[]): string {
  const get = { get: { responses: { 200: { description: 'Found' } } } };
  return JSON.stringify({
    openapi: '3.0.3',
    info: { title: 'Orders', version },
    paths: Object.fromEntries(paths.map(path => [path, get])),
  });
}

/** The whole backend with an SLO, a model, an API with a breaking change, and a radar, each of them small. */
export async function startPortal(database: Knex) {
  await migrate(database);
  const scheduler = mockServices.scheduler();
  const entities = [
    apiEntity('orders', openApiOf('1.0.0', '/orders', '/orders/{id}')),
  ];
  const config = mockServices.rootConfig({
    data: { insights: { analysis: { workers: 1 } } },
  });
  const insights = createInsights({
    database,
    clock: { now: () => NOW },
    logger: mockServices.logger.mock(),
    scheduler,
    collectors: [
      {
        id: 'demo',
        title: 'Demo',
        description: 'Yields a step.',
        schedule: { frequencySeconds: 3600, timeoutSeconds: 60 },
        async *collect() {
          yield demoBatch([
            { a: runs([0.05, 50], [0.45, 10]), b: [] },
            { a: runs([0.05, 30], [0.85, 30]), b: [] },
          ]);
        },
      },
    ],
    radarDefinitions: [{ file: 'demo.yaml', yaml: DEMO_RADAR }],
    registrySources: [],
    sliSources: [],
    services: {
      refresh: async () => {},
      factsOf: () => ({ entityRef: null, owner: null, system: null }),
      dependenciesOf: () => [],
    },
    catalogAccess: {
      catalog: catalogServiceMock({ entities }),
      auth: mockServices.auth(),
      urlReader: mockServices.urlReader.mock(),
      config,
    },
    permissions: mockServices.permissions(),
    settings: readSettings(config),
  });
  const api = createTestApi(insights.routes);
  await insights.start();
  const until = async (isSo: () => Promise<boolean>) => {
    const giveUpAt = performance.now() + PATIENCE_MILLISECONDS;
    while (!(await isSo())) {
      if (performance.now() > giveUpAt) throw new Error('It does not get so');
      await sleep(5);
    }
  };
  const made = [
    await api.post('/slo-definitions', {
      text: sloText('carts', {
        source: 'type: push, spec: { sli: carts }',
        labels: '{ team: [web, shop] }',
      }),
    }),
    await api.post('/models/built-in/churn/versions', {
      description: 'June',
      owner: 'group:default/web',
      aliases: ['live'],
    }),
  ];
  const failed = made.find(({ status }) => status !== 201);
  if (failed) throw new Error(JSON.stringify(failed.body));
  await scheduler.triggerTask('insights-contracts');
  await scheduler.triggerTask('collect-demo');
  await until(async () => (await api.get('/radars/demo')).body.blipCount === 2);
  return {
    ...{ api, insights },
    /** Evaluates SLOs. */
    evaluate: () => scheduler.triggerTask('insights-slo-evaluation'),
  };
}
