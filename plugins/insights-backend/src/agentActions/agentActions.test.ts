import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import request from 'supertest';
import insightsPlugin from '..';

jest.setTimeout(60_000);

const ACTIONS = '/api/insights/.backstage/actions/v1/actions';
const NAMES = [
  'list-radars',
  'list-what-moved',
  'find-blips',
  'get-blip',
  'explain-trend',
  'compare-topics',
  'find-who-is-touched',
  'get-slo-state',
  'explain-slo-budget',
  'get-model-state',
  'find-models-needing-attention',
  'compare-model-versions',
  'find-breaking-api-changes',
  'explain-api-changes',
  'review-api-quality',
];

async function start(result: AuthorizeResult.ALLOW | AuthorizeResult.DENY) {
  const scheduler = mockServices.scheduler();
  const { server } = await startTestBackend({
    features: [
      insightsPlugin,
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      actionsRegistryServiceMock.factory(),
      mockServices.permissions.factory({ result }),
    ],
  });
  return {
    post: (path: string, body: object) =>
      request(server).post(`/api/insights/v1${path}`).send(body),
    evaluate: () => scheduler.triggerTask('insights-slo-evaluation'),
    summarise: () => scheduler.triggerTask('insights-model-summaries'),
    list: () => request(server).get(ACTIONS),
    invoke: (name: string, input: object) =>
      request(server).post(`${ACTIONS}/insights:${name}/invoke`).send(input),
  };
}

/** An SLO on counts that are pushed, of which a tenth may fail. */
const PUSHED = `apiVersion: openslo/v1
kind: SLO
metadata: { name: carts-keep }
spec:
  service: cart
  indicator:
    metadata: { name: carts-keep }
    spec:
      ratioMetric:
        good: { metricSource: { type: push, spec: { sli: carts } } }
        total: { metricSource: { type: push, spec: { sli: carts } } }
  timeWindow: [{ duration: 7d, isRolling: true }]
  budgetingMethod: Occurrences
  objectives: [{ target: 0.9 }]
`;

/** A day until now of 100 events each five minutes, all of which failed once, twelve hours ago. */
function dayWithAFailure() {
  const stepSeconds = 300;
  const total = Array.from({ length: 288 }, () => 100);
  const end = Math.floor(Date.now() / 1_000 / stepSeconds) * stepSeconds;
  const begin = end - total.length * stepSeconds;
  return {
    buckets: {
      start: new Date(begin * 1_000).toISOString(),
      good: total.map((count, at) => (at === 144 ? 0 : count)),
      ...{ stepSeconds, total },
    },
  };
}

const CARD = `---
license: apache-2.0
---
# Demand

## Direct Use

To buy what will be sold.
`;

describe('the actions for agents', () => {
  it('are listed as reads, and answer what the API answers', async () => {
    const { list, invoke } = await start(AuthorizeResult.ALLOW);
    const { body } = await list();
    expect(body.actions.map(({ name }: { name: string }) => name)).toEqual(
      NAMES,
    );
    for (const { attributes } of body.actions) {
      expect(attributes).toMatchObject({ readOnly: true, destructive: false });
    }
    const radars = await invoke('list-radars', {});
    expect(radars.status).toBe(200);
    expect(radars.body.output).toEqual({ items: [], faults: [] });
    const slos = await invoke('get-slo-state', {
      service: ['checkout'],
      state: ['burning', 'atRisk'],
    });
    expect(slos.body.output).toMatchObject({ items: [], totalCount: 0 });
  });

  it('tell how the SLOs of a service stand, and what burnt the budget of one', async () => {
    const { post, evaluate, invoke } = await start(AuthorizeResult.ALLOW);
    expect((await post('/slo-definitions', { text: PUSHED })).status).toBe(201);
    const pushed = await post('/slis/carts/buckets', dayWithAFailure());
    expect(pushed.body).toMatchObject({ kept: 288 });
    await evaluate();
    const state = await invoke('get-slo-state', { service: ['cart'] });
    expect(state.body.output).toMatchObject({
      totalCount: 1,
      items: [
        {
          ...{ name: 'carts-keep', service: 'cart', state: 'healthy' },
          inWords: expect.stringMatching(
            /^Healthy: 99\.7\s% of 90\s% aimed at/,
          ),
        },
      ],
    });
    const burnt = await invoke('explain-slo-budget', { sloName: 'carts-keep' });
    const [objective] = burnt.body.output.objectives;
    // 100 of 28,800 failed, of which 2,880 may.
    expect(objective.consumed).toBeCloseTo(100 / 2_880, 12);
    expect(objective.ledger).toMatchObject([
      { badUnits: 100, consumed: expect.closeTo(100 / 2_880, 12), markers: [] },
    ]);
    expect(objective).not.toHaveProperty('working');
  });

  it('tell what is known of a model, and what changed from one version to the next', async () => {
    const { post, summarise, invoke } = await start(AuthorizeResult.ALLOW);
    const model = { registry: 'built-in', name: 'shop/demand@home' };
    const at = `/models/built-in/${encodeURIComponent(model.name)}/versions`;
    for (const [version, mae, depth] of [
      ['1', 0.5, '3'],
      ['2', 0.4, '4'],
    ] as const) {
      const registered = await post(at, {
        version,
        owner: 'group:default/shop',
        params: { depth, seed: '7' },
        metrics: [{ name: 'mae', value: mae, higherIs: 'worse' }],
        card: { format: 'hugging-face', text: CARD },
        ...(version === '2' && { aliases: ['production'] }),
      });
      expect(registered.status).toBe(201);
    }
    await summarise();
    const state = await invoke('get-model-state', model);
    expect(state.body.output).toMatchObject({
      ...{ ...model, owner: 'group:default/shop', goneSince: null },
      aliases: [{ alias: 'production', version: '2' }],
      verdict: {
        sentence: expect.stringMatching(/version 2 \(production\)/i),
        judged: { version: '2', alias: 'production' },
        newerVersion: null,
      },
      card: {
        version: '2',
        intendedUses: { kind: 'known', by: 'human' },
        outOfScopeUses: null,
        licences: { kind: 'known' },
      },
    });
    expect(JSON.stringify(state.body.output.card.intendedUses.value)).toContain(
      'To buy what will be sold.',
    );
    const changed = await invoke('compare-model-versions', {
      ...{ ...model, from: '1', to: '2' },
    });
    expect(changed.body.output).toMatchObject({
      recordChanges: { datasets: null, signature: null, artifacts: null },
      metrics: [
        {
          ...{ name: 'mae', values: [0.5, 0.4], best: [1], clearlyBest: [1] },
          changes: [null, { verdict: 'better' }],
        },
      ],
      params: [{ name: 'depth', values: ['3', '4'] }],
    });
    const found = await invoke('find-models-needing-attention', {
      rule: ['unknown-risk', 'gone'],
    });
    expect(found.body.output.items).toMatchObject([
      {
        name: model.name,
        attention: expect.arrayContaining([
          expect.objectContaining({ ruleId: 'unknown-risk' }),
        ]),
      },
    ]);
    const lost = { rule: ['gone'] };
    const gone = await invoke('find-models-needing-attention', lost);
    expect(gone.body.output).toMatchObject({ items: [], totalCount: 1 });
  });

  it('say what is unknown, and the way out', async () => {
    const { invoke } = await start(AuthorizeResult.ALLOW);
    const unknown = await invoke('find-blips', { radarId: 'nowhere' });
    expect(unknown.status).toBe(404);
    expect(unknown.body.error.message).toMatch(/nowhere.*Take an id from/);
    const slo = await invoke('explain-slo-budget', { sloName: 'nothing' });
    expect(slo.status).toBe(404);
    expect(slo.body.error.message).toMatch(/no SLO "nothing"/);
    const model = await invoke('get-model-state', {
      ...{ registry: 'built-in', name: 'nothing' },
    });
    expect(model.status).toBe(404);
    expect(model.body.error.message).toMatch(/no model nothing/);
    const bad = await invoke('find-blips', { radarId: 'x', limit: 1000 });
    expect(bad.status).toBe(400);
  });

  it('ask for the permission of the operation', async () => {
    const { invoke } = await start(AuthorizeResult.DENY);
    const inputs = {
      'list-radars': {},
      'list-what-moved': {},
      'compare-topics': { topicIds: ['web:has', 'web:grid'] },
      'find-who-is-touched': { topicId: 'web:has' },
      'find-blips': { radarId: 'web' },
      'get-blip': { radarId: 'web', topicId: 'web:has' },
      'explain-trend': { topicId: 'web:has', signalId: 'web:support' },
      'get-slo-state': {},
      'explain-slo-budget': { sloName: 'checkout' },
      'get-model-state': { registry: 'built-in', name: 'demand' },
      'find-models-needing-attention': {},
      'compare-model-versions': {
        ...{ registry: 'built-in', name: 'demand', from: '1', to: '2' },
      },
    };
    for (const [name, input] of Object.entries(inputs)) {
      expect((await invoke(name, input)).status).toBe(403);
    }
  });
});
