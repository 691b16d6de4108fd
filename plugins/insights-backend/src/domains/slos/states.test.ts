import { databaseIds } from '../signals/__testUtils__/signalsOnDatabase';
import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { slosOnDatabase } from './__testUtils__/slosOnDatabase';
import { sloText } from './__testUtils__/sloText';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });
const MINUTE = 60;
const DAY = 86_400;

/** Two parts, of which each counts half. */
const COMPOSITE = `apiVersion: openslo/v1
kind: SLO
metadata: { name: journey }
spec:
  service: shop
  timeWindow: [{ duration: 7d, isRolling: true }]
  budgetingMethod: Occurrences
  objectives:
${['search', 'pay']
  .map(
    name => `    - target: 0.99
      compositeWeight: 0.5
      indicator:
        metadata: { name: ${name} }
        spec:
          ratioMetric:
            counter: true
            good: { metricSource: { metricSourceRef: scripted, spec: { series: ${name} } } }
            total: { metricSource: { metricSourceRef: scripted, spec: { series: ${name} } } }
`,
  )
  .join('')}`;

describe.each(databases.eachSupportedId())('states on %s', id => {
  async function withSlo(options?: Parameters<typeof sloText>[1]) {
    const on = await slosOnDatabase(databases, id);
    const portal = await on.replica();
    const text = sloText('one', options);
    expect((await portal.api.post('/slo-definitions', { text })).status).toBe(
      201,
    );
    return {
      ...on,
      portal,
      /** As the list and the page have it, which agree. */
      async stand() {
        const { items } = (await portal.api.get('/slos')).body;
        const { body } = await portal.api.get('/slos/one');
        expect(body.state).toBe(items[0].state);
        return { state: body.state, inWords: items[0].inWords };
      },
    };
  }

  it('a source that is new has two buckets and its lateness to give something, then there is no data', async () => {
    const { source, portal, wait, stand } = await withSlo();
    source.counts = () => undefined;
    await portal.round();
    expect(await stand()).toEqual({
      state: 'computing',
      inWords: 'Waiting for the first data.',
    });
    // Ten minutes of buckets, and the ten that samples of this source may be late.
    wait(20 * MINUTE - 1);
    await portal.round();
    expect((await stand()).state).toBe('computing');
    wait(1);
    await portal.round();
    expect(await stand()).toEqual({
      state: 'noData',
      inWords: 'No data: nothing has come from the source so far.',
    });
  });

  it('counts that nobody pushes are waited for as long as two buckets', async () => {
    const { portal, wait, stand } = await withSlo({
      source: 'type: push, spec: { sli: carts }',
    });
    await portal.round();
    expect((await stand()).state).toBe('computing');
    wait(10 * MINUTE);
    await portal.round();
    expect((await stand()).state).toBe('noData');
  });

  it('a source that answers that nothing was asked for is idle from its first bucket on', async () => {
    const { source, portal, now, stand } = await withSlo();
    const since = now() - 10 * MINUTE;
    source.counts = (_, seconds) => (seconds >= since ? [0, 0] : undefined);
    await portal.round();
    expect(await stand()).toMatchObject({
      state: 'sourceIdle',
      inWords: expect.stringMatching(/^Idle: the source answers/),
    });
  });

  it('a budget is at risk with less than a quarter left, and stays so until it has come back a little further', async () => {
    const { source, portal, wait, now, stand, knex } = await withSlo();
    // 1 % may fail in 30 days. So many of 100 fail in each bucket of three days long ago, and none since.
    const badOfBucket = 7.8;
    const start = Date.parse('2026-11-01T00:00:00Z') / 1_000;
    source.counts = (_, seconds) => [
      100 - (seconds >= start && seconds < start + 3 * DAY ? badOfBucket : 0),
      100,
    ];
    await portal.round();
    // 7.8 % of three days of thirty are 78 % of the budget.
    expect(await stand()).toEqual({
      state: 'atRisk',
      inWords:
        'At risk: 22 % of the budget is left; a budget is at risk from under 25 % on.',
    });
    // The first of them leave the window: 27 % is left of it, then 31 %.
    const until = async (instant: string) => {
      wait(Date.parse(instant) / 1_000 - now());
      await portal.round();
      return stand();
    };
    expect((await until('2026-12-01T04:50:00Z')).state).toBe('atRisk');
    expect((await until('2026-12-01T09:00:00Z')).state).toBe('healthy');
    const changes = await knex('slo_state_changes').orderBy('at');
    expect(changes.map(({ to_state }) => to_state)).toEqual([
      'atRisk',
      'healthy',
    ]);
    const { body } = await portal.api.get('/slos?state=atRisk');
    expect(body.items).toEqual([]);
  });

  it('a composite whose part is exhausted is at risk as long as its own budget is not gone', async () => {
    const { source, replica } = await slosOnDatabase(databases, id);
    const { api, round } = await replica();
    await api.post('/slo-definitions', { text: COMPOSITE });
    const { series } = (await api.get('/slos/journey')).body;
    // The first part has spent 120 % of its budget, of which half counts.
    source.counts = one => [one === series[0].id ? 988 : 1_000, 1_000];
    await round();
    const { body } = await api.get('/slos/journey');
    expect(body.evaluations[0].state).toBe('exhausted');
    expect(body).toMatchObject({
      state: 'atRisk',
      inWords:
        'At risk: 40 % of the budget of all 2 objectives together is left; nothing of that of “objective 1” by itself is left.',
    });
  });

  it('says how far the outlook looks ahead, and by how many futures', async () => {
    const { portal } = await withSlo({
      window: '{ duration: 7d, isRolling: true }',
    });
    await portal.round();
    const { body } = await portal.api.get('/slos/one');
    expect(body.evaluations[0].exhaustion).toMatchObject({
      futures: 200,
      horizonDays: 7,
    });
  });

  it('of an SLO that cannot be evaluated says why and how to mend it, and never answers 500', async () => {
    const { knex, portal } = await withSlo();
    await portal.round();
    const { series } = (await portal.api.get('/slos/one')).body;
    await knex('slo_bucket_chunks')
      .where({ series_id: series[0].id })
      .update({ good: Buffer.from([1]) });
    const { status, body } = await portal.api.get('/slos/one');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...{ name: 'one', state: 'invalid', evaluations: [], composite: null },
      problem: expect.stringMatching(/^The SLO "one" could not be evaluated: /),
      fault: {
        reason: expect.stringMatching(/bytes/),
        howToMend: expect.stringMatching(/whoever runs the portal/),
      },
      definition: { name: 'one' },
      series: [{ source: 'scripted', lastSuccessAt: expect.any(String) }],
    });
    const problem = {
      status: 409,
      body: { type: expect.stringMatching(/not-evaluable$/) },
    };
    expect(await portal.api.get('/slos/one/history')).toMatchObject(problem);
    expect(
      await portal.api.post('/slos/one/what-if', { target: 0.9 }),
    ).toMatchObject(problem);
    const promise = await portal.api.get('/slos/one/promise');
    expect(promise).toMatchObject({ status: 200, body: { measured: null } });
    expect(promise.body.assumptions.join()).toMatch(
      /The SLO "one" could not be evaluated/,
    );
    const rules = await portal.api.get('/slo-definitions/one/prometheus-rules');
    expect(rules.status).toBe(200);
  });

  it('where a version that was edited begins is marked on the course, which is all drawn by it', async () => {
    const { portal, wait } = await withSlo();
    await portal.round();
    const markers = async () =>
      (await portal.api.get('/slos/one/history')).body.markers;
    expect(await markers()).toEqual([]);
    wait(20 * MINUTE);
    const { headers } = await portal.api.get('/slo-definitions/one');
    const text = sloText('one', { target: 0.9 });
    const edited = await portal.api.put(
      '/slo-definitions/one',
      { text },
      { 'If-Match': headers.etag },
    );
    expect(edited.status).toBe(200);
    wait(20 * MINUTE);
    await portal.round();
    expect(await markers()).toEqual([
      {
        id: 'definition:2',
        kind: 'definition',
        title: expect.stringMatching(/^version 2 began/),
        start: edited.body.updatedAt,
        end: edited.body.updatedAt,
      },
    ]);
  });

  it('of an SLO whose source is gone says so, with all else that is known', async () => {
    const { portal, replica, wait } = await withSlo();
    await portal.round();
    // The one that leads is gone, too.
    wait(5 * MINUTE);
    const later = await replica(undefined, [], { sources: [] });
    await later.round();
    const { status, body } = await later.api.get('/slos/one');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      state: 'invalid',
      problem: 'The source "scripted" is not installed in this portal.',
      evaluations: [{ coverage: 1 }],
    });
    expect((await later.api.get('/slos/one/history')).status).toBe(200);
  });
});
