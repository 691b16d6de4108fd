import { setTimeout as sleep } from 'node:timers/promises';
import {
  mockServices,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { components } from '@almanac/backstage-plugin-insights-common';
import type {
  Collected,
  Collector,
} from '@almanac/backstage-plugin-insights-node';
import { retryPolicy } from './collection/model/retryPolicy';
import { createInsights } from './createInsights';
import { DEMO_RADAR } from './domains/radars/__testUtils__/radarSamples';
import { demoBatch, runs } from './domains/trends/__testUtils__/demoSignal';
import { databaseIds } from './domains/trends/__testUtils__/trendsOnDatabase';
import { gitSettings } from './platform/gitSettings';
import { createTestApi } from './platform/__testUtils__/createTestApi';
import { migrate } from './platform/database';
import { MigratedDatabases } from './platform/__testUtils__/MigratedDatabases';

jest.setTimeout(180_000);

const databases = MigratedDatabases.create({ ids: databaseIds });

/** Just behind the last value of the demo signal, so that a finished radar is not stale. */
const NOW = Date.parse('2025-01-15T00:00:00Z');
const HOUR_MILLISECONDS = 3_600_000;
const COLLECT = 'collect-demo';
const PATIENCE_MILLISECONDS = 60_000;

/** A collector whose batches a test hands out, one run after the other. */
class HandedCollector implements Collector {
  readonly id = 'demo';
  readonly title = 'Demo';
  readonly description = 'Yields what a test hands it.';
  readonly schedule = { frequencySeconds: 3600, timeoutSeconds: 60 };
  private readonly waiting: (Collected | Error | undefined)[] = [];

  /** A batch, the failure of the run, or with `undefined` its end. */
  hand(next: Collected | Error | undefined) {
    this.waiting.push(next);
  }

  async *collect({ signal }: { signal: AbortSignal }) {
    for (;;) {
      while (this.waiting.length === 0) {
        signal.throwIfAborted();
        await sleep(5);
      }
      const next = this.waiting.shift();
      if (!next) return;
      if (next instanceof Error) throw next;
      yield next;
    }
  }
}

/** Topics `demo:t0` … with a step at the end as high as `last`. */
function topics(count: number, last: number): Collected {
  const values = runs([0.05, 50], [last, 10]);
  return demoBatch(Array.from({ length: count }, () => ({ a: values, b: [] })));
}

async function startPortal(id: TestDatabaseId) {
  const database = await databases.init(id);
  await migrate(database);
  const collector = new HandedCollector();
  const scheduler = mockServices.scheduler();
  let passed = 0;
  const insights = createInsights({
    database,
    clock: { now: () => new Date(NOW + performance.now() + passed) },
    logger: mockServices.logger.mock(),
    scheduler,
    collectors: [collector],
    radarDefinitions: [{ file: 'demo.yaml', yaml: DEMO_RADAR }],
    registrySources: [],
    sliSources: [],
    services: {
      refresh: async () => {},
      factsOf: () => ({ entityRef: null, owner: null, system: null }),
      dependenciesOf: () => [],
    },
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
      api: { maxBodyBytes: 1024 },
      collection: { enabled: true },
      analysis: { workers: 1, forecasts: 'moving' },
    },
  });
  const api = createTestApi(insights.routes);
  await insights.start();

  const states: string[] = [];
  /** Looks at the radar until it is so, and notes each state that a reader could have seen meanwhile. */
  async function see(isSo: (radar: components['schemas']['Radar']) => boolean) {
    const giveUpAt = performance.now() + PATIENCE_MILLISECONDS;
    for (;;) {
      const { body } = await api.get('/radars/demo');
      states.push(body.state);
      if (isSo(body)) return body;
      if (performance.now() > giveUpAt) throw new Error(JSON.stringify(body));
      await sleep(5);
    }
  }
  /** States seen since the last time. */
  const statesSeen = () => [...new Set(states.splice(0))];
  /** Begins the next run, which waits for batches; resolves when it has ended. */
  const beginRun = () => {
    passed += HOUR_MILLISECONDS;
    return scheduler.triggerTask(COLLECT);
  };
  return { api, collector, insights, see, statesSeen, beginRun };
}

describe.each(databases.eachSupportedId())('a radar on %s', id => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  beforeEach(async () => {
    portal = await startPortal(id);
  });
  afterEach(async () => portal?.insights.stop());

  it('is being computed until its first collection is on it as a whole, and never again', async () => {
    const { api, collector, see, statesSeen, beginRun } = portal;
    await see(({ state }) => state === 'empty');
    statesSeen();

    const first = beginRun();
    await see(({ state }) => state === 'computing');
    statesSeen();
    for (const count of [2, 4, 6]) {
      collector.hand(topics(count, 0.45));
      const radar = await see(({ blipCount }) => blipCount === count);
      expect(radar.progress).toEqual({
        ...{ done: count, total: null },
        what: 'topics analysed',
      });
      const queue = await api.get('/analyses/queue');
      expect(queue.body).toMatchObject({ waiting: 0, claimed: 0 });
    }
    collector.hand(undefined);
    await first;
    await see(({ state }) => state !== 'computing');
    expect(statesSeen()).toEqual(['computing', 'ready']);

    const second = beginRun();
    collector.hand(topics(8, 0.3));
    await see(({ blipCount }) => blipCount === 8);
    collector.hand(undefined);
    await second;
    expect(statesSeen()).toEqual(['ready']);
  });

  it('is being computed between the tries of its first collection, but not for ever', async () => {
    const { collector, see, beginRun } = portal;
    for (let attempt = 1; attempt <= retryPolicy.maxAttempts; attempt += 1) {
      const run = beginRun();
      collector.hand(topics(2, 0.45));
      const radar = await see(({ blipCount }) => blipCount === 2);
      expect(radar.state).toBe('computing');
      collector.hand(new Error('The source is away.'));
      await run;
      if (attempt === retryPolicy.maxAttempts) break;
      expect(await see(() => true)).toMatchObject({ state: 'computing' });
    }
    await see(({ state }) => state === 'ready');
  });
});
