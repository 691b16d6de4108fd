import { databaseIds } from '../trends/__testUtils__/trendsOnDatabase';
import { demoBatch, runs } from '../trends/__testUtils__/demoSignal';
import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { radarsOnDatabase } from './__testUtils__/radarsOnDatabase';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });

/** Sixty months until December 2024: up to 0.9, 0.5 and 0.1 in March 2024, and one that rises all the time. */
const steps = [0.45, 0.25, 0.05].map(value => {
  const values = runs([0.05, 50], [value, 10]);
  return { a: values, b: values };
});
const ramp = Array.from({ length: 60 }, (_, month) => 0.001 * month + 0.08);
const topics = [...steps, { a: ramp, b: ramp }];

async function startOn(id: (typeof databaseIds)[number]) {
  const on = await radarsOnDatabase(databases, id);
  const { api, refresh } = await on.replica();
  await on.signals.ingest('demo', demoBatch(topics));
  await on.sweepOf('one').drain();
  await refresh();
  const ringsBy = async (body: object) => {
    const answer = await api.post('/radars/demo/what-if', body);
    expect(answer.status).toBe(200);
    const { items } = answer.body;
    return {
      ...answer.body,
      rings: Object.fromEntries(
        items.map((one: { topicId: string; ring: string }) => [
          one.topicId,
          one.ring,
        ]),
      ),
      counts: answer.body.rings,
    };
  };
  return { ...on, api, ringsBy };
}

describe.each(databases.eachSupportedId())('what-if on %s', id => {
  it('changes nothing where nothing is asked to be changed: rings and places are those of the radar', async () => {
    const { api, ringsBy } = await startOn(id);
    const { items, policy, asOf, movedCount } = await ringsBy({});
    const { body } = await api.get('/radars/demo/blips?sort=title');
    const placed = ({ topicId, ring, radius }: Record<string, unknown>) => ({
      ...{ topicId, ring, radius },
    });
    expect(items.map(placed)).toEqual(body.items.map(placed));
    expect({ asOf, movedCount }).toEqual({ asOf: '2024-12-01', movedCount: 0 });
    expect(policy.isDeclared).toBe(true);
    const radar = await api.get('/radars/demo');
    expect(radar.body.policy.levels).toEqual(policy.levels);
  });

  it('moves blips by other levels, counts both, and keeps nothing', async () => {
    const { api, ringsBy } = await startOn(id);
    const before = await api.get('/radars/demo/blips');
    const changed = await ringsBy({
      levels: [{ ring: 'use', level: 0, atLeast: 0.5 }],
    });
    expect(changed.rings).toMatchObject({
      ...{ 'demo:t0': 'use', 'demo:t1': 'use', 'demo:t2': 'wait' },
    });
    expect(changed).toMatchObject({
      movedCount: 1,
      policy: { isDeclared: false, hysteresis: 0.02 },
    });
    expect(changed.counts[0]).toMatchObject({
      ...{ id: 'use', rule: 'at least 50 %' },
      ...{ blipCount: 2, declaredBlipCount: 1 },
    });
    const long = await ringsBy({
      levels: [{ ring: 'use', level: 0, forPeriods: 11 }],
    });
    expect(long.rings['demo:t0']).toBe('try');
    const after = await api.get('/radars/demo/blips');
    expect(after.headers.etag).toBe(before.headers.etag);
  });

  it('has verdicts hold for longer than the policy declares', async () => {
    const { api, ringsBy } = await startOn(id);
    const { body } = await api.get('/radars/demo');
    expect(body.policy).toMatchObject({
      verdictPeriods: 3,
      asksForVerdicts: true,
    });
    const asDeclared = await ringsBy({ verdictPeriods: 3 });
    expect(asDeclared.policy).toMatchObject({
      ...{ isDeclared: true, verdictPeriods: 3 },
    });
    // Rises all the time, which the first values cannot tell.
    expect(asDeclared.rings['demo:t3']).toBe('try');
    const patient = await ringsBy({ verdictPeriods: 60 });
    expect(patient).toMatchObject({
      policy: { isDeclared: false, verdictPeriods: 60 },
      movedCount: 1,
    });
    expect(patient.rings['demo:t3']).toBe('wait');
  });

  it('goes back to a day without looking further, and agrees with the history', async () => {
    const { api, ringsBy } = await startOn(id);
    const then = await ringsBy({ asOf: '2024-02-20' });
    expect(then).toMatchObject({ asOf: '2024-02-01', notYetCount: 0 });
    expect(then.rings['demo:t0']).toBe('wait');
    expect((await ringsBy({ asOf: '2024-03-31' })).rings['demo:t0']).toBe(
      'use',
    );
    for (const { topicId } of then.items) {
      const { body } = await api.get(`/radars/demo/blips/${topicId}`);
      for (const { at, ring } of body.history) {
        expect((await ringsBy({ asOf: at })).rings[topicId]).toBe(ring);
      }
    }
    const early = await ringsBy({ asOf: '2019-01-01' });
    // Sixty months before the last one are replayed, and no more.
    expect(early).toMatchObject({
      ...{ asOf: '2019-12-01', items: [], notYetCount: 4 },
    });
    expect((await ringsBy({ asOf: '2090-01-01' })).asOf).toBe('2024-12-01');
  });

  it('goes by the decisions of the day: those that stood at its end, and none that came later', async () => {
    const { api, ringsBy, clock } = await startOn(id);
    const decide = async (ring: string, on: string, number: number) => {
      clock.now = () => new Date(`${on}T12:00:00.000Z`);
      const answer = await api.put(
        '/radars/demo/blips/demo:t0/decision',
        { kind: 'override', ring, reason: 'So we say.' },
        { 'If-Match': `"${number}"` },
      );
      expect(answer.status).toBe(200);
    };
    await decide('wait', '2024-04-30', 0);
    await decide('try', '2024-06-01', 1);
    const decidedOn = async (asOf: string) => {
      const { items } = await ringsBy({ asOf });
      return items[0].decision;
    };
    expect(await decidedOn('2024-03-31')).toBeNull();
    const then = { ring: 'wait', suggestedRing: 'use', differs: true };
    expect(await decidedOn('2024-04-01')).toMatchObject({
      ...{ ...then, drift: null, isReviewOverdue: false },
    });
    expect(await decidedOn('2024-05-31')).toMatchObject(then);
    expect(await decidedOn('2024-06-30')).toMatchObject({ ring: 'try' });
    expect(await ringsBy({ asOf: '2024-06-30' })).toMatchObject({ placed: [] });
    expect(await decidedOn('2024-12-31')).toMatchObject({ ring: 'try' });
  });

  it('has decisions hold by another policy: what it suggests is other, where a decided topic stands is not', async () => {
    const { api, ringsBy } = await startOn(id);
    const decided = await api.put(
      '/radars/demo/blips/demo:t1/decision',
      { kind: 'override', ring: 'wait', reason: 'So we say.' },
      { 'If-Match': '"0"' },
    );
    expect(decided.status).toBe(200);
    const { items, counts, movedCount, heldCount } = await ringsBy({
      levels: [{ ring: 'use', level: 0, atLeast: 0.5 }],
    });
    const [, item] = items;
    expect(item).toMatchObject({
      ...{ topicId: 'demo:t1', ring: 'use', declaredRing: 'try' },
      decision: { ring: 'wait', suggestedRing: 'try', differs: true },
    });
    expect({ movedCount, heldCount }).toEqual({ movedCount: 1, heldCount: 1 });
    const { body: radar } = await api.get('/radars/demo');
    const countsOf = (name: string) =>
      counts.map((ring: Record<string, unknown>) => ring[name]);
    expect(countsOf('declaredBlipCount')).toEqual(
      radar.rings.map((ring: { blipCount: number }) => ring.blipCount),
    );
    expect(countsOf('blipCount')).toEqual(countsOf('declaredBlipCount'));
  });

  it('judges values that came after the last analysis by themselves, as the radar does once it is made anew', async () => {
    const { api, signals, sweepOf, replica, ringsBy, clock } = await startOn(
      id,
    );
    // The third was low and steady.
    await signals.ingest(
      'demo',
      demoBatch([...steps.slice(0, 2), { a: ramp, b: ramp }]),
    );
    const { rings } = await ringsBy({});
    clock.advance(60);
    await sweepOf('one').drain();
    await (await replica()).refresh();
    const { body } = await api.get('/radars/demo/blips/demo:t2');
    expect([rings['demo:t2'], body.ring]).toEqual(['try', 'try']);
  });

  it('follows a radar that is made anew', async () => {
    const { signals, sweepOf, replica, ringsBy, clock } = await startOn(id);
    await ringsBy({});
    clock.advance(60);
    await signals.ingest(
      'demo',
      demoBatch(steps.map(({ a }) => ({ a: [...a, 0.45], b: [...a, 0.45] }))),
    );
    await sweepOf('one').drain();
    await (await replica()).refresh();
    const { asOf, rings } = await ringsBy({});
    expect([asOf, rings['demo:t2']]).toEqual(['2025-01-01', 'use']);
  });

  it.each([
    ['/radars/nobody/what-if', {}, 404, 'nobody'],
    [
      '/radars/demo/what-if',
      { levels: [{ ring: 'use', level: 1, atLeast: 1 }] },
      400,
      'no level 1',
    ],
    [
      '/radars/demo/what-if',
      { thresholds: [{ ring: 'use', index: 0, value: 1 }] },
      400,
      'no threshold 0',
    ],
    [
      '/radars/demo/what-if',
      { levels: [{ ring: 'use', level: 0, atLeast: 1.5 }] },
      ...([400, 'between 0 and 1'] as const),
    ],
    [
      '/radars/demo/what-if',
      { levels: [{ ring: 'use', level: 0, atLeast: -0.1 }] },
      ...([400, 'between 0 and 1'] as const),
    ],
    ['/radars/demo/what-if', { asOf: 'yesterday' }, 400, 'asOf'],
    ['/radars/demo/what-if', { hysteresis: -1 }, 400, 'hysteresis'],
    ['/radars/demo/what-if', { verdictPeriods: 61 }, 400, 'verdictPeriods'],
    ['/radars/demo/what-if', { verdictPeriods: 1.5 }, 400, 'verdictPeriods'],
  ])('refuses %s with %j', async (path, body, status, words) => {
    const { api } = await startOn(id);
    const answer = await api.post(path, body);
    expect(answer.status).toBe(status);
    expect(answer.body.detail).toContain(words);
  });
});
