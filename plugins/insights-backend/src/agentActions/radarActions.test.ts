import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import { mockCredentials } from '@backstage/backend-test-utils';
import type { Ask } from '../platform/createAsk';
import { registerRadarActions } from './radarActions';

const DECISION = {
  ...{ kind: 'override', ring: 'hold', suggestedRing: 'trial' },
  ...{ reason: 'We lack the people.', reviewOn: '2026-05-01' },
  ...{ by: 'user:default/ada', at: '2025-10-02T09:00:00.000Z' },
  ...{ differs: true, isReviewOverdue: true },
  drift: { since: '2026-01-01', periods: 10 },
};

/** What the API would answer: two radars, of which one has two moves. */
const ANSWERS: Record<string, (path: { radarId: string }) => object> = {
  listRadars: () => ({
    items: ['web', 'shop'].map(id => ({
      ...{ id, title: id, dataAsOf: '2026-10-01', state: 'ready' },
      ...{ policy: { movementPeriods: 12 }, signal: { id: `${id}:share` } },
    })),
  }),
  listBlips: ({ radarId }) => ({
    items:
      radarId === 'web'
        ? [{ topicId: 'web:has', movement: 'in', decision: DECISION }]
        : [],
    matchingCount: radarId === 'web' ? 2 : 0,
  }),
  getBlip: () => ({ topicId: 'web:has', ring: 'trial', decision: DECISION }),
  listBlipDecisions: () => ({
    items: [{ number: 1, ...DECISION }],
    nextCursor: null,
  }),
};

async function invoke(action: string, input: object) {
  const ask = (async (id: string, _: unknown, request: { path: object }) =>
    ANSWERS[id](request.path as { radarId: string })) as unknown as Ask;
  const registry = actionsRegistryServiceMock();
  registerRadarActions(registry, ask);
  const { output } = await registry.invoke({
    ...{ id: `test:${action}`, input: input as never },
    credentials: mockCredentials.user(),
  });
  return output;
}

describe('what agents are told of radars', () => {
  it('is what moved, radar by radar, with what people decided of it', async () => {
    expect(await invoke('list-what-moved', {})).toMatchObject({
      radars: [
        {
          ...{ radarId: 'web', signalId: 'web:share', movedCount: 2 },
          items: [
            { topicId: 'web:has', movement: 'in', decision: { ring: 'hold' } },
          ],
        },
        { radarId: 'shop', movedCount: 0, items: [] },
      ],
    });
  });

  it('is who decided, why, when it is to be reviewed, and that the evidence left it behind', async () => {
    const blip = { radarId: 'web', topicId: 'web:has' };
    expect(await invoke('get-blip', blip)).toMatchObject({
      ring: 'trial',
      decision: {
        ...{ ring: 'hold', by: 'user:default/ada', isReviewOverdue: true },
        ...{ reason: 'We lack the people.', reviewOn: '2026-05-01' },
        drift: { since: '2026-01-01' },
      },
      decisions: [{ number: 1, kind: 'override' }],
      hasMoreDecisions: false,
    });
  });
});
