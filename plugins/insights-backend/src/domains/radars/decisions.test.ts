import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { databaseIds } from '../trends/__testUtils__/trendsOnDatabase';
import { demoBatch, runs } from '../trends/__testUtils__/demoSignal';
import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { DatabaseRadarsStore } from './DatabaseRadarsStore';
import { DEMO_RADAR } from './__testUtils__/radarSamples';
import { radarsOnDatabase } from './__testUtils__/radarsOnDatabase';

jest.setTimeout(120_000);

const databases = MigratedDatabases.create({ ids: databaseIds });
const files = [{ file: 'demo.yaml', yaml: DEMO_RADAR }];
const BLIP = '/radars/demo/blips/demo:t0';
const DECISION = `${BLIP}/decision`;

const as = (name: string) => ({
  httpAuth: mockServices.httpAuth({
    defaultCredentials: mockCredentials.user(`user:default/${name}`),
  }),
});
const made = (on: string) => ({ 'If-Match': on });
const accept = { kind: 'accept', ring: 'use' };
const override = {
  kind: 'override',
  ring: 'wait',
  reason: 'We lack the people.',
  reviewOn: '2027-05-01',
};

/** Two members that have had these values, the same, one after the other. */
const topic = (...parts: [number, number][]) => ({
  a: runs(...parts),
  b: runs(...parts),
});

async function startOn(id: (typeof databaseIds)[number]) {
  const on = await radarsOnDatabase(databases, id);
  const ada = await on.replica(files, as('ada'));
  const bob = await on.replica(files, as('bob'));
  const bring = async (values: [number, number][][]) => {
    await on.signals.ingest(
      'demo',
      demoBatch(values.map(parts => topic(...parts))),
    );
    await on.sweepOf('one').drain();
    await ada.refresh();
  };
  // 60 months, until December 2024: one of each ring.
  await bring([[[0.45, 60]], [[0.25, 60]], [[0.05, 60]]]);
  return { ...on, ada: ada.api, bob: bob.api, bring };
}

const DAY = 86_400;

describe.each(databases.eachSupportedId())('decisions on %s', id => {
  it('are taken, told beside the suggestion, taken back, and kept in the history', async () => {
    const { ada, bob, clock } = await startOn(id);
    const before = await ada.get(DECISION);
    expect(before.headers.etag).toBe('"0"');
    expect(before.body).toMatchObject({ revision: 0, decision: null });
    const accepted = await ada.put(DECISION, accept, made('"0"'));
    expect([accepted.status, accepted.headers.etag]).toEqual([200, '"1"']);
    clock.advance(DAY);
    const overridden = await bob.put(DECISION, override, made('"1"'));
    expect(overridden.body.decision).toEqual({
      ...{ number: 2, ...override, suggestedRing: 'use' },
      by: 'user:default/bob',
      at: '2026-11-25T12:00:00.000Z',
      importedFrom: null,
      importedAt: null,
    });
    const { body: blip } = await ada.get(BLIP);
    expect(blip).toMatchObject({
      ring: 'use',
      decision: {
        ...{ ring: 'wait', suggestedRing: 'use', differs: true },
        ...{ isReviewOverdue: false, drift: null },
      },
    });
    const withdrawn = await ada.delete(`${DECISION}?reason=Hired`, made('"2"'));
    expect(withdrawn.body).toMatchObject({ revision: 3, decision: null });
    expect((await ada.get(BLIP)).body.decision).toBeNull();
    const first = await ada.get(`${BLIP}/decisions?limit=2`);
    expect(first.body.items).toMatchObject([
      { number: 3, kind: 'withdraw', ring: null, reason: 'Hired' },
      { number: 2, kind: 'override', by: 'user:default/bob' },
    ]);
    const { nextCursor } = first.body;
    const rest = await ada.get(
      `${BLIP}/decisions?limit=2&cursor=${nextCursor}`,
    );
    expect(rest.body).toMatchObject({
      items: [{ number: 1, kind: 'accept', by: 'user:default/ada' }],
      nextCursor: null,
    });
  });

  it('of two who decide at once, keep one, and tell the other what it is', async () => {
    const { ada, bob } = await startOn(id);
    const answers = await Promise.all([
      ada.put(DECISION, override, made('"0"')),
      bob.put(DECISION, accept, made('"0"')),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const [kept] = answers.filter(({ status }) => status === 200);
    const [refused] = answers.filter(({ status }) => status === 412);
    expect(refused.body.detail).toContain(
      `${kept.body.decision.by} decided "${kept.body.decision.ring}"`,
    );
    const { body } = await ada.get(`${BLIP}/decisions`);
    expect(body.items).toEqual([kept.body.decision]);
    const late = await ada.delete(DECISION, made('"0"'));
    expect(late.status).toBe(412);
  });

  it('are the same when the same person sends them twice', async () => {
    const { ada } = await startOn(id);
    const once = await ada.put(DECISION, override, made('"0"'));
    const twice = await ada.put(DECISION, override, made('"0"'));
    expect(twice.body).toEqual(once.body);
  });

  it('are said anew by the same person once another ring is suggested', async () => {
    const { ada, bring } = await startOn(id);
    await ada.put(DECISION, { ...override, ring: 'try' }, made('"0"'));
    await bring([
      [
        [0.45, 60],
        [0.1, 4],
      ],
    ]);
    const left = await ada.get(BLIP);
    expect(left.body.decision).toMatchObject({ drift: { periods: 4 } });
    const again = await ada.put(
      DECISION,
      { ...override, ring: 'try' },
      made('"1"'),
    );
    expect(again.body).toMatchObject({
      revision: 2,
      decision: { ring: 'try', suggestedRing: 'wait' },
    });
    const { body } = await ada.get(BLIP);
    expect(body.decision).toMatchObject({ suggestedRing: 'wait', drift: null });
  });

  it('are refused where the suggestion changes while they are made', async () => {
    const { ada, bring } = await startOn(id);
    const stores = DatabaseRadarsStore.prototype;
    const read = stores.suggestedRing;
    jest
      .spyOn(stores, 'suggestedRing')
      .mockImplementationOnce(async function meanwhile(
        this: DatabaseRadarsStore,
        ...of
      ) {
        const suggested = await read.apply(this, of);
        await bring([
          [
            [0.45, 60],
            [0.1, 4],
          ],
        ]);
        return suggested;
      });
    const late = await ada.put(DECISION, accept, made('"0"'));
    expect(late.status).toBe(409);
    expect(late.body.detail).toContain('"wait" is suggested now');
    expect((await ada.get(`${BLIP}/decisions`)).body.items).toEqual([]);
  });

  it('outlive that blips are made anew, and drift once the evidence has left them for three months', async () => {
    const { ada, bring } = await startOn(id);
    await ada.put(DECISION, accept, made('"0"'));
    await ada.put(
      '/radars/demo/blips/demo:t1/decision',
      { kind: 'override', ring: 'use', reason: 'Ours.' },
      made('"0"'),
    );
    const drifting = async () => {
      const list = await ada.get('/radars/demo/blips?decision=drifting');
      return list.body.items.map(
        ({ topicId, decision }: { topicId: string; decision: object }) => [
          topicId,
          decision,
        ],
      );
    };
    // Two months below: the suggestion has changed, but may yet come back. The other comes to agree with its override.
    await bring([
      [
        [0.45, 60],
        [0.1, 2],
      ],
      [
        [0.25, 60],
        [0.45, 2],
      ],
      [[0.05, 62]],
    ]);
    const { body: left } = await ada.get(BLIP);
    expect(left).toMatchObject({
      ring: 'wait',
      decision: { ring: 'use', differs: true, drift: null },
    });
    expect(await drifting()).toEqual([]);
    await bring([
      [
        [0.45, 60],
        [0.1, 4],
      ],
      [
        [0.25, 60],
        [0.45, 4],
      ],
      [[0.05, 64]],
    ]);
    expect(await drifting()).toMatchObject([
      ['demo:t0', { drift: { since: '2025-01-01', periods: 4 } }],
    ]);
    const { body: radar } = await ada.get('/radars/demo');
    expect(radar.decisions).toEqual({
      ...{ decided: 2, undecided: 1, differs: 1, overdue: 0, drifting: 1 },
    });
    expect(radar.policy.driftPeriods).toBe(3);
  });

  it('place their topics: rings are filtered and counted by where topics stand', async () => {
    const { ada, knex } = await startOn(id);
    const named = async (query: string) => {
      const { body } = await ada.get(`/radars/demo/blips?sort=title&${query}`);
      expect(body.matchingCount).toBe(body.items.length);
      return body.items.map(({ topicId }: { topicId: string }) => topicId);
    };
    const counts = async () => {
      const { body } = await ada.get('/radars/demo');
      return body.rings.map(
        ({ blipCount }: { blipCount: number }) => blipCount,
      );
    };
    expect(await counts()).toEqual([1, 1, 1]);
    await ada.put(DECISION, override, made('"0"'));
    expect(await named('ring=use')).toEqual([]);
    expect(await named('ring=wait')).toEqual(['demo:t0', 'demo:t2']);
    expect(await named('ring=wait&decision=differs')).toEqual(['demo:t0']);
    expect(await named('suggestedRing=use')).toEqual(['demo:t0']);
    expect(await named('suggestedRing=use&ring=try')).toEqual([]);
    expect(await counts()).toEqual([0, 1, 2]);
    // Where the radar has lost the decided ring since, the suggestion places the topic.
    await knex('standing_decisions').update({ ring: 'retired' });
    expect(await named('ring=use')).toEqual(['demo:t0']);
    expect(await counts()).toEqual([1, 1, 1]);
    await ada.delete(DECISION, made('"1"'));
    expect(await named('ring=use')).toEqual(['demo:t0']);
    expect((await ada.get('/radars/demo/blips?suggestedRing=no')).status).toBe(
      400,
    );
  });

  it('filter the list of blips, and have their review overdue after its day', async () => {
    const { ada, clock } = await startOn(id);
    await ada.put(DECISION, override, made('"0"'));
    await ada.put(
      '/radars/demo/blips/demo:t1/decision',
      { kind: 'accept', ring: 'try', reviewOn: '2026-12-01' },
      made('*'),
    );
    const named = async (query: string) => {
      const { body } = await ada.get(`/radars/demo/blips?sort=title&${query}`);
      expect(body.matchingCount).toBe(body.items.length);
      return body.items.map(({ topicId }: { topicId: string }) =>
        topicId.slice('demo:'.length),
      );
    };
    const { headers } = await ada.get('/radars/demo/blips');
    expect(await named('decision=decided')).toEqual(['t0', 't1']);
    expect(await named('decision=undecided')).toEqual(['t2']);
    expect(await named('decision=differs')).toEqual(['t0']);
    expect(await named('decision=differs&decision=undecided')).toEqual([
      't0',
      't2',
    ]);
    expect(await named('decision=overdue')).toEqual([]);
    clock.advance(8 * DAY);
    expect(await named('decision=overdue')).toEqual(['t1']);
    // A list that was read the day before is another one now.
    const again = await ada.get('/radars/demo/blips', {
      'If-None-Match': headers.etag,
    });
    expect(again.status).toBe(200);
  });

  it.each([
    [
      'a ring that the radar lacks',
      { ...override, ring: 'adopt' },
      400,
      'use, try, wait',
    ],
    [
      'an override without a reason',
      { ...override, reason: ' ' },
      400,
      'needs a reason',
    ],
    [
      'an override with what is suggested',
      { ...override, ring: 'use' },
      400,
      'accept it',
    ],
    [
      'a review that is over',
      { ...override, reviewOn: '2026-11-24' },
      400,
      'later than today',
    ],
    [
      'a review in ten years',
      { ...override, reviewOn: '2036-11-24' },
      400,
      'at the latest',
    ],
    [
      'to accept what is not suggested',
      { ...accept, ring: 'try' },
      409,
      '"use" is suggested now',
    ],
  ])('refuse %s', async (_, body, status, words) => {
    const { ada } = await startOn(id);
    const answer = await ada.put(DECISION, body, made('"0"'));
    expect(answer.status).toBe(status);
    expect(answer.body.detail).toContain(words);
  });
});

describe('decisions', () => {
  it('are written down in the audit log, and need their permission', async () => {
    const on = await radarsOnDatabase(databases, 'SQLITE_3');
    const denied = await on.replica(files, {
      permissions: mockServices.permissions.mock({
        authorize: async requests =>
          requests.map(({ permission }) => ({
            result:
              permission.name === 'trendRadar.decide'
                ? AuthorizeResult.DENY
                : AuthorizeResult.ALLOW,
          })),
      }),
    });
    for (const answer of [
      await denied.api.put(DECISION, accept, made('"0"')),
      await denied.api.delete(DECISION, made('"0"')),
    ]) {
      expect(answer.status).toBe(403);
      expect(answer.body.detail).toContain('trendRadar.decide');
    }
    const auditor = mockServices.auditor.mock();
    const { api } = await on.replica(files, { auditor });
    await api.put(DECISION, accept, made('"0"'));
    expect(auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({ eventId: 'radar-decide' }),
    );
  });

  it('ask for the state that they are made on, and for a blip', async () => {
    const { ada } = await startOn('SQLITE_3');
    expect((await ada.put(DECISION, accept)).status).toBe(428);
    for (const path of [
      '/radars/nobody/blips/demo:t0/decision',
      '/radars/demo/blips/demo:nobody/decision',
    ]) {
      expect((await ada.get(path)).status).toBe(404);
      expect((await ada.put(path, accept, made('"0"'))).status).toBe(404);
    }
    const nothing = await ada.delete(DECISION, made('"0"'));
    expect(nothing.status).toBe(404);
    expect(nothing.body.detail).toBe('Nothing is decided.');
  });
});
