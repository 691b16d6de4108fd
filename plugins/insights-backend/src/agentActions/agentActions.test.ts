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
  const { server } = await startTestBackend({
    features: [
      insightsPlugin,
      actionsRegistryServiceMock.factory(),
      mockServices.permissions.factory({ result }),
    ],
  });
  return {
    list: () => request(server).get(ACTIONS),
    invoke: (name: string, input: object) =>
      request(server).post(`${ACTIONS}/insights:${name}/invoke`).send(input),
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
