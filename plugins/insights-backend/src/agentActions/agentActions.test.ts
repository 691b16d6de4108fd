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
  'find-blips',
  'get-blip',
  'explain-trend',
  'get-slo-state',
  'explain-slo-budget',
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

  it('say what is unknown, and the way out', async () => {
    const { invoke } = await start(AuthorizeResult.ALLOW);
    const unknown = await invoke('find-blips', { radarId: 'nowhere' });
    expect(unknown.status).toBe(404);
    expect(unknown.body.error.message).toMatch(/nowhere.*Take an id from/);
    const slo = await invoke('explain-slo-budget', { sloName: 'nothing' });
    expect(slo.status).toBe(404);
    expect(slo.body.error.message).toMatch(/no SLO "nothing"/);
    const bad = await invoke('find-blips', { radarId: 'x', limit: 1000 });
    expect(bad.status).toBe(400);
  });

  it('ask for the permission of the operation', async () => {
    const { invoke } = await start(AuthorizeResult.DENY);
    const inputs = {
      'list-radars': {},
      'find-blips': { radarId: 'web' },
      'get-blip': { radarId: 'web', topicId: 'web:has' },
      'explain-trend': { topicId: 'web:has', signalId: 'web:support' },
      'get-slo-state': {},
      'explain-slo-budget': { sloName: 'checkout' },
    };
    for (const [name, input] of Object.entries(inputs)) {
      expect((await invoke(name, input)).status).toBe(403);
    }
  });
});
