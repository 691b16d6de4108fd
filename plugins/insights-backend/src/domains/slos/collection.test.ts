import { databaseIds } from '../signals/__testUtils__/signalsOnDatabase';
import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { ScriptedSource } from './__testUtils__/ScriptedSource';
import { slosOnDatabase } from './__testUtils__/slosOnDatabase';
import { sloText } from './__testUtils__/sloText';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe.each(databases.eachSupportedId())('collection on %s', id => {
  async function withSlo(options?: Parameters<typeof sloText>[1]) {
    const on = await slosOnDatabase(databases, id);
    const portal = await on.replica();
    const made = await portal.api.post('/slo-definitions', {
      text: sloText('one', options),
    });
    expect(made.status).toBe(201);
    const slo = async () => (await portal.api.get('/slos/one')).body;
    return { ...on, portal, slo };
  }

  it('fills a new series for 35 days, then asks for what is new and late only', async () => {
    const { source, portal, wait, now } = await withSlo();
    await portal.collect();
    expect(source.asked).toHaveLength(1);
    expect(source.asked[0].endSeconds - source.asked[0].startSeconds).toBe(
      35 * DAY - 5 * MINUTE,
    );
    await portal.collect();
    expect(source.asked).toHaveLength(1);
    wait(5 * MINUTE);
    await portal.collect();
    expect(source.asked).toHaveLength(2);
    expect(source.asked[1]).toMatchObject({
      startSeconds: now() - 5 * MINUTE - 15 * MINUTE,
      endSeconds: now() - 5 * MINUTE,
    });
  });

  it('counts every event once, over hours and five minutes, however often it is asked for', async () => {
    const { source, portal, wait, slo } = await withSlo();
    source.counts = (_, seconds) => [seconds % DAY === 0 ? 90 : 100, 100];
    await portal.round();
    for (let i = 0; i < 4; i++) {
      wait(5 * MINUTE);
      await portal.round();
    }
    const [{ totalUnits, badUnits, coverage, summed }] = (await slo())
      .evaluations;
    const buckets =
      (Date.parse(summed.end) - Date.parse(summed.start)) / 300_000;
    expect(totalUnits).toBe(buckets * 100);
    expect(badUnits).toBe(30 * 10);
    expect(coverage).toBe(1);
  });

  it('takes late samples in place of what it had', async () => {
    const { source, portal, wait, slo, now } = await withSlo();
    const lateAt = now() - 5 * MINUTE - 5 * MINUTE;
    source.counts = (_, seconds) =>
      seconds === lateAt ? [10, 10] : [100, 100];
    await portal.collect();
    source.counts = () => [100, 100];
    wait(5 * MINUTE);
    await portal.collect();
    const [{ totalUnits, summed }] = (await slo()).evaluations;
    expect(totalUnits).toBe(
      (100 * (Date.parse(summed.end) - Date.parse(summed.start))) / 300_000,
    );
  });

  it('keeps slices of a minute as slices', async () => {
    const { source, portal, slo } = await withSlo({
      method: 'Timeslices',
      slice: ', timeSliceTarget: 0.95, timeSliceWindow: 1m',
    });
    // One bad minute of each hour.
    source.counts = (_, seconds) => [seconds % HOUR === 0 ? 10 : 100, 100];
    await portal.round();
    const { evaluations, series, sli } = await slo();
    expect(source.asked[0].slis[0].stepSeconds).toBe(MINUTE);
    expect(series[0].stepSeconds).toBe(5 * MINUTE);
    expect(sli).toBeCloseTo(59 / 60, 4);
    expect(evaluations[0].working.span.sliceSeconds).toBe(MINUTE);
  });

  describe('while the source fails', () => {
    const down = () => {
      throw new Error('connect ECONNREFUSED 127.0.0.1:9090');
    };

    it('serves what it has with the reason, backs off, and fills the gap once', async () => {
      const { source, portal, wait, slo } = await withSlo();
      await portal.round();
      source.fault = down;
      for (let minute = 0; minute < 60; minute++) {
        wait(MINUTE);
        await portal.round();
      }
      const failed = source.asked.length - 1;
      expect(failed).toBeGreaterThan(3);
      expect(failed).toBeLessThan(10);
      const stale = await slo();
      expect(stale).toMatchObject({
        state: 'stale',
        problem: 'connect ECONNREFUSED 127.0.0.1:9090',
        lastKnownAt: '2026-11-25T11:55:00.000Z',
      });
      expect(stale.series[0]).toMatchObject({
        lastSuccessAt: '2026-11-25T12:00:00.000Z',
        failure: { since: '2026-11-25T12:01:00.000Z' },
      });
      source.fault = undefined;
      for (let minute = 0; minute < 16; minute++) {
        wait(MINUTE);
        await portal.round();
      }
      const back = await slo();
      expect(back).toMatchObject({ state: 'healthy', problem: null });
      const [{ totalUnits, coverage, summed }] = back.evaluations;
      expect(coverage).toBe(1);
      expect(totalUnits).toBe(
        (100 * (Date.parse(summed.end) - Date.parse(summed.start))) / 300_000,
      );
    });

    it('fills a gap of five days from the source, whole hours at a time', async () => {
      const { source, portal, wait, slo } = await withSlo();
      await portal.round();
      source.fault = down;
      wait(5 * DAY + 17 * MINUTE);
      await portal.round();
      source.fault = undefined;
      wait(15 * MINUTE);
      await portal.round();
      const [{ totalUnits, coverage, summed }] = (await slo()).evaluations;
      expect(coverage).toBe(1);
      expect(totalUnits).toBe(
        (100 * (Date.parse(summed.end) - Date.parse(summed.start))) / 300_000,
      );
    });

    it('lets one wrong query fail alone, and calls its SLO invalid', async () => {
      const { source, portal, slo } = await withSlo();
      await portal.api.post('/slo-definitions', { text: sloText('two') });
      await portal.collect();
      source.asked.length = 0;
      const [wrong] = (await slo()).series;
      await portal.api.post('/slo-definitions', { text: sloText('three') });
      source.fault = ({ slis }) =>
        slis.map(({ id: sli }) => ({
          id: sli,
          failure: {
            reason: '1:3: parse error: unexpected "}"',
            howToMend: 'Mend the query.',
            isLasting: true,
          },
        }));
      await portal.round();
      expect((await portal.api.get('/slos/three')).body).toMatchObject({
        state: 'invalid',
        problem: '1:3: parse error: unexpected "}"',
      });
      expect(await slo()).toMatchObject({ state: 'healthy', series: [wrong] });
    });

    it('keeps what came before the source broke off', async () => {
      const { source, portal } = await withSlo();
      await portal.api.post('/slo-definitions', { text: sloText('two') });
      const answer = source.read.bind(source);
      source.read = async function* cutOff(request) {
        for await (const reading of answer(request)) {
          yield reading;
          throw new Error('socket hang up');
        }
      };
      await portal.round();
      const { items } = (await portal.api.get('/slos')).body;
      expect(items.map((item: { state: string }) => item.state).sort()).toEqual(
        ['healthy', 'noData'],
      );
    });

    it('tells of an answer that cannot be kept, and keeps the others', async () => {
      const { source, portal } = await withSlo();
      await portal.api.post('/slo-definitions', { text: sloText('two') });
      const answer = source.read.bind(source);
      let isFirst = true;
      source.read = async function* shifted(request) {
        for await (const reading of answer(request)) {
          if (isFirst && 'buckets' in reading) {
            const { buckets } = reading;
            const startSeconds = buckets.startSeconds + 1;
            yield { ...reading, buckets: { ...buckets, startSeconds } };
          } else {
            yield reading;
          }
          isFirst = false;
        }
      };
      await portal.round();
      const { items } = (await portal.api.get('/slos')).body;
      expect(
        items.map(({ state, problem }: { state: string; problem: string }) => ({
          ...{ state, problem },
        })),
      ).toEqual(
        expect.arrayContaining([
          { state: 'healthy', problem: null },
          {
            state: 'noData',
            problem: expect.stringContaining('cannot be kept in tiers'),
          },
        ]),
      );
    });

    it('calls an SLO invalid whose source is not installed any more, until it is again', async () => {
      const { portal, replica, wait, slo } = await withSlo();
      await portal.round();
      const other = Object.assign(new ScriptedSource(), {
        name: 'other',
        type: 'Other',
      });
      wait(5 * MINUTE);
      await (await replica(other)).round();
      expect(await slo()).toMatchObject({
        state: 'invalid',
        problem: 'The source "scripted" is not installed in this portal.',
      });
      wait(5 * MINUTE);
      await portal.round();
      expect(await slo()).toMatchObject({ state: 'healthy', problem: null });
    });

    it('takes silence for silence, and counts nothing as zero', async () => {
      const { source, portal, wait, slo } = await withSlo();
      await portal.round();
      source.counts = () => undefined;
      wait(2 * HOUR);
      await portal.round();
      const silent = await slo();
      expect(silent.state).toBe('stale');
      expect(silent.evaluations[0].coverage).toBeLessThan(1);
      // The source was only behind: it catches up.
      source.counts = () => [100, 100];
      wait(5 * MINUTE);
      await portal.round();
      expect((await slo()).evaluations[0].coverage).toBe(1);
    });
  });

  it('shows an SLO that cannot be evaluated with the reason, and evaluates the others', async () => {
    const { knex, portal, wait, slo } = await withSlo();
    await portal.api.post('/slo-definitions', { text: sloText('two') });
    await portal.round();
    const [{ id: seriesId }] = (await slo()).series;
    const whole = await knex('slo_bucket_chunks')
      .where({ series_id: seriesId })
      .select('step_seconds', 'start_seconds', 'good');
    await knex('slo_bucket_chunks')
      .where({ series_id: seriesId })
      .update({ good: Buffer.from([1]) });
    const stateOf = async () => {
      const { items } = (await portal.api.get('/slos?sort=title')).body;
      return items.map((item: Record<string, unknown>) => ({
        ...{ name: item.name, state: item.state, at: item.computedAt },
        problem: item.problem,
      }));
    };
    wait(5 * MINUTE);
    await portal.evaluate();
    expect(await stateOf()).toEqual([
      {
        ...{ name: 'one', state: 'invalid', at: '2026-11-25T12:05:00.000Z' },
        problem: expect.stringMatching(/^It could not be evaluated: ./),
      },
      {
        ...{ name: 'two', state: 'healthy', at: '2026-11-25T12:05:00.000Z' },
        problem: null,
      },
    ]);
    for (const { good, ...chunk } of whole) {
      await knex('slo_bucket_chunks')
        .where({ series_id: seriesId, ...chunk })
        .update({ good });
    }
    await portal.evaluate();
    expect(await stateOf()).toMatchObject([
      { name: 'one', state: 'healthy', problem: null },
      { name: 'two', state: 'healthy', problem: null },
    ]);
  });

  it('is done once by two replicas at once', async () => {
    const { source, replica, portal, slo } = await withSlo();
    const other = await replica();
    await Promise.all([portal.collect(), other.collect()]);
    await Promise.all([portal.evaluate(), other.evaluate()]);
    expect(source.asked.length).toBeGreaterThanOrEqual(1);
    const [{ totalUnits, summed }] = (await slo()).evaluations;
    expect(totalUnits).toBe(
      (100 * (Date.parse(summed.end) - Date.parse(summed.start))) / 300_000,
    );
    expect((await portal.api.get('/slos')).body.totalCount).toBe(1);
  });

  it('forgets a definition that goes while it is evaluated', async () => {
    const { knex, portal, wait } = await withSlo();
    await portal.round();
    const record = await portal.api.get('/slo-definitions/one');
    wait(5 * MINUTE);
    let removed: Promise<{ status: number }> | undefined;
    // The counts are read after the round has listed what there is.
    const retire = (query: { sql: string }) => {
      if (removed || !query.sql.includes('slo_bucket')) return;
      removed = portal.api.delete('/slo-definitions/one', {
        'If-Match': record.headers.etag,
      });
    };
    knex.on('query', retire);
    await portal.evaluate();
    knex.removeListener('query', retire);
    expect((await removed)?.status).toBe(200);
    await portal.evaluate();
    expect((await portal.api.get('/slos')).body.items).toEqual([]);
    expect((await portal.api.get('/slos/one')).status).toBe(404);
    expect(await knex('slo_alerts')).toEqual([]);
  });

  it('lets go of a definition that is deleted while its source is read', async () => {
    const { knex, source, portal, wait } = await withSlo();
    await portal.round();
    const record = await portal.api.get('/slo-definitions/one');
    const answer = source.read.bind(source);
    let goOn = () => {};
    const held = new Promise<void>(resolve => {
      goOn = resolve;
    });
    const isAsked = new Promise<void>(resolve => {
      source.read = async function* slow(request) {
        resolve();
        await held;
        yield* answer(request);
      };
    });
    wait(5 * MINUTE);
    const collected = portal.collect();
    await isAsked;
    const removed = await portal.api.delete('/slo-definitions/one', {
      'If-Match': record.headers.etag,
    });
    expect(removed.status).toBe(200);
    goOn();
    await collected;
    expect((await portal.api.get('/slos')).body.items).toEqual([]);
    expect((await portal.api.get('/slos/one')).status).toBe(404);
    await portal.round();
    // An edit that is taken back within a week loses nothing.
    wait(8 * DAY);
    await portal.round();
    await portal.round();
    expect((await portal.api.get('/slos')).body.items).toEqual([]);
    expect(await knex('sli_series')).toEqual([]);
    expect(await knex('slo_bucket_series')).toEqual([]);
    expect(await knex('slo_bucket_chunks')).toEqual([]);
  });

  it.each([
    ['ahead of', -20 * MINUTE],
    ['behind', 20 * MINUTE],
  ])(
    'leaves no gap and counts nothing twice where the clock of the source is %s that of the portal',
    async (_, behindSeconds) => {
      const { source, portal, wait, slo, now } = await withSlo();
      // A source knows what is over by its own clock, and no more.
      source.counts = (_id, seconds) =>
        seconds + 5 * MINUTE <= now() - behindSeconds ? [99, 100] : undefined;
      for (let round = 0; round < 12; round++) {
        await portal.round();
        wait(5 * MINUTE);
      }
      // It is set right.
      source.counts = () => [99, 100];
      await portal.round();
      const [{ totalUnits, badUnits, coverage, summed }] = (await slo())
        .evaluations;
      const buckets =
        (Date.parse(summed.end) - Date.parse(summed.start)) / 300_000;
      expect(coverage).toBe(1);
      expect(totalUnits).toBe(buckets * 100);
      expect(badUnits).toBe(buckets);
      expect(source.asked.every(({ endSeconds }) => endSeconds <= now())).toBe(
        true,
      );
    },
  );

  it('takes what a source knows late for what it is, over the hour that it did not know', async () => {
    const { source, portal, wait, slo, now } = await withSlo();
    const from = now();
    source.counts = (_id, seconds) => (seconds < from ? [99, 100] : undefined);
    await portal.round();
    for (let round = 0; round < 12; round++) {
      wait(5 * MINUTE);
      await portal.round();
    }
    expect((await slo()).evaluations[0].coverage).toBeLessThan(1);
    source.counts = () => [99, 100];
    wait(5 * MINUTE);
    await portal.round();
    const [{ totalUnits, coverage, summed }] = (await slo()).evaluations;
    expect(coverage).toBe(1);
    expect(totalUnits).toBe(
      (100 * (Date.parse(summed.end) - Date.parse(summed.start))) / 300_000,
    );
  });
});
