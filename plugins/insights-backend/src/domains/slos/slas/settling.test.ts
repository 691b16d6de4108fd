import type { components } from '@almanac/backstage-plugin-insights-common';
import { sloText } from '../__testUtils__/sloText';
import { slosOnDatabase } from '../__testUtils__/slosOnDatabase';
import { databaseIds } from '../../signals/__testUtils__/signalsOnDatabase';
import { DatabaseBucketStore } from '../buckets/DatabaseBucketStore';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { DatabaseSettledPeriods } from './DatabaseSettledPeriods';

type Period = components['schemas']['SlaPeriodWithWorking'];

jest.setTimeout(120_000);

const databases = MigratedDatabases.create({ ids: databaseIds });

const DAY = 86_400;
const november = (day: number, hour = 0) =>
  Date.UTC(2026, 10, day, hour) / 1_000;

/** November is over, and its last counts have had two days. */
const SETTLED = november(33) + 600;

function slaText(
  name: string,
  {
    target = 0.999,
    exclusions = '[]',
    duration = '1M',
  }: { target?: number; exclusions?: string; duration?: string } = {},
): string {
  return `apiVersion: almanac.io/v1
kind: ServiceLevelAgreement
metadata: { name: ${name} }
spec:
  customer: Northwind
  slo: orders
  target: ${target}
  since: 2026-11-01
  timeWindow: [{ duration: ${duration}, calendar: { startTime: 2026-01-01 00:00:00, timeZone: UTC } }]
  exclusions: ${exclusions}
  credits:
    currency: EUR
    feePerPeriod: '1000.00'
    tiers: [{ below: ${target}, percent: 10 }]
`;
}

const OUTAGE =
  '[{ start: 2026-11-10T00:00:00Z, end: 2026-11-10T12:00:00Z, reason: Agreed }]';

describe.each(databases.eachSupportedId())('finished periods on %s', id => {
  /** On 25 November, the SLO `orders`: 100 events each five minutes, of which ten fail for half of the 10th, 1,440 of 864,000. */
  async function portal(...slas: readonly string[]) {
    const on = await slosOnDatabase(databases, id);
    on.source.counts = (_, seconds) =>
      seconds >= november(10) && seconds < november(10, 12)
        ? [90, 100]
        : [100, 100];
    const replica = await on.replica();
    const { api, round } = replica;
    await api.post('/slo-definitions', { text: sloText('orders') });
    for (const name of slas) {
      await api.post('/slas', { text: slaText(name) });
    }
    await round();
    return {
      ...on,
      ...replica,
      async until(seconds: number) {
        on.wait(seconds - on.now());
        await round();
      },
      async november(name = slas[0]): Promise<Period> {
        const { body } = await api.get(`/slas/${name}/standing`);
        return body.periods.find(
          ({ start }: Period) => start === '2026-11-01T00:00:00.000Z',
        );
      },
      async edit(how: Parameters<typeof slaText>[1], name = slas[0]) {
        const { status } = await api.put(
          `/slas/${name}`,
          { text: slaText(name, how) },
          { 'If-Match': '*' },
        );
        expect(status).toBe(200);
      },
    };
  }

  it('are provisional until late counts have had two days, and final then', async () => {
    const { until, november: of, knex, api } = await portal('partner');
    expect(await of()).toMatchObject({
      isOver: false,
      ...{ settlesAt: null, settledAt: null },
    });
    await until(november(31) + 3_600);
    expect(await of()).toMatchObject({
      ...{ isOver: true, state: 'broken' },
      ...{ settlesAt: '2026-12-03T00:00:00.000Z', settledAt: null },
    });
    expect(await knex('sla_periods')).toEqual([]);
    await until(SETTLED);
    const settled = await of();
    expect(settled).toMatchObject({
      ...{ settlesAt: null, settledAt: '2026-12-03T00:10:00.000Z' },
      ...{ state: 'broken', units: 864_000, badUnits: 1_440, coverage: 1 },
      ...{ version: 1, credit: { amount: '100.00', currency: 'EUR' } },
      evaluatedBy: { slo: 'orders', version: 1 },
      wouldNowBe: null,
    });
    await until(SETTLED + 300);
    const { body } = await api.get('/slas');
    expect(body.items[0].last.settledAt).toBe('2026-12-03T00:10:00.000Z');
  });

  it('stay as they are when target, definition and counts change and only days are left', async () => {
    const { until, november: of, edit, api, knex } = await portal('partner');
    await until(SETTLED);
    const before = await of();
    await edit({ target: 0.9 });
    await api.put(
      '/slo-definitions/orders',
      {
        text: sloText('orders', {
          source: 'metricSourceRef: scripted, spec: { series: other }',
        }),
      },
      { 'If-Match': '*' },
    );
    await knex('slo_bucket_chunks').delete();
    await until(SETTLED + 140 * DAY);
    expect(await of()).toEqual(before);
    const { body } = await api.get('/slas/partner/standing');
    expect(body.creditsDue).toEqual([{ amount: '100.00', currency: 'EUR' }]);
  });

  it('go by the definition that held when they ended, before they are final, too', async () => {
    const { until, november: of, api } = await portal('partner');
    await until(november(31) + 3_600);
    await api.put(
      '/slo-definitions/orders',
      { text: sloText('orders', { target: 0.5 }) },
      { 'If-Match': '*' },
    );
    expect(await of()).toMatchObject({
      evaluatedBy: { slo: 'orders', version: 1 },
    });
    await until(SETTLED);
    expect(await of()).toMatchObject({
      evaluatedBy: { slo: 'orders', version: 1 },
      settledAt: expect.any(String),
    });
  });

  it('take in what is excluded and what comes late before they are final', async () => {
    const {
      until,
      november: of,
      edit,
      api,
      knex,
      now,
    } = await portal('partner');
    await until(november(31) + 3_600);
    await edit({ exclusions: OUTAGE });
    const { series } = (await api.get('/slos/orders')).body;
    const late = {
      ...{ startSeconds: november(30, 23), stepSeconds: 300 },
      good: Float64Array.of(50),
      total: Float64Array.of(150),
    };
    await new DatabaseBucketStore(knex).keep(
      [{ seriesId: series[0].id, buckets: late }],
      now(),
    );
    await until(SETTLED);
    const settled = await of();
    expect(settled).toMatchObject({
      ...{ version: 1, state: 'kept', badUnits: 100 },
      ...{ excludedSeconds: 43_200, settledAt: expect.any(String) },
      exclusions: [{ start: '2026-11-10T00:00:00.000Z', reason: 'Agreed' }],
      wouldNowBe: null,
    });
    expect(settled.working.definitionVersion).toMatch(
      /^agreement 1 with the exclusions of version 2; SLO 1 /,
    );
  });

  it.each([
    ['the agreement is retired', { retire: true }],
    ['its window begins to roll', { duration: '30d' }],
  ])(
    'are settled all the same where %s the day after they ended',
    async (_, change) => {
      const { until, api, knex, november: of } = await portal('partner');
      await until(november(31) + 3_600);
      const { status } =
        'retire' in change
          ? await api.delete('/slas/partner', { 'If-Match': '*' })
          : await api.put(
              '/slas/partner',
              {
                text: slaText('partner').replace(
                  /timeWindow: .*/,
                  `timeWindow: [{ duration: ${change.duration}, isRolling: true }]`,
                ),
              },
              { 'If-Match': '*' },
            );
      expect(status).toBe(200);
      await until(november(32));
      expect(await of()).toMatchObject({ state: 'broken', settledAt: null });
      await until(SETTLED);
      expect(await of()).toMatchObject({
        ...{ state: 'broken', version: 1, badUnits: 1_440 },
        ...{ settledAt: expect.any(String), isPromised: true },
        credit: { amount: '100.00', currency: 'EUR' },
      });
      const { length } = await knex('sla_periods');
      await until(SETTLED + 40 * DAY);
      expect(await knex('sla_periods')).toHaveLength(length);
    },
  );

  it('say what an exclusion would make of them that came too late', async () => {
    const { until, november: of, edit } = await portal('partner');
    await until(SETTLED);
    await edit({ exclusions: OUTAGE });
    await until(SETTLED + 600);
    const settled = await of();
    expect(settled).toMatchObject({ state: 'broken', exclusions: [] });
    expect(settled.wouldNowBe).toMatchObject({
      ...{ state: 'kept', sli: 1 },
      credit: { amount: '0.00', currency: 'EUR' },
      inWords:
        'Exclusions were changed after the period was settled, which stays as it is. It would be kept now: 100 % of 99.9 % promised, with a credit of EUR 0.00.',
    });
  });

  it('wait for a source that is silent, but not for ever', async () => {
    const { until, november: of, source } = await portal('partner');
    source.fault = () => {
      throw new Error('away');
    };
    await until(SETTLED);
    expect((await of()).settledAt).toBeNull();
    await until(november(61) + 600);
    const settled = await of();
    expect(settled.settledAt).toBe('2026-12-31T00:10:00.000Z');
    expect(settled.coverage).toBeLessThan(0.9);
    // 1,440 are too many of 864,000, too.
    expect(settled.stateInWords).toMatch(
      /^Broken: .* is known, and the rest cannot change that\.$/,
    );
  });

  it.each([
    ['the source is silent', 1],
    ['the portal is away', 60],
  ])('follow one another day by day where %s for long', async (_, step) => {
    const { until, edit, source, knex } = await portal('partner');
    await edit({ duration: '1d' });
    await until(november(28) + 600);
    source.fault = () => {
      throw new Error('away');
    };
    for (let day = 28; day < 88; day += step)
      await until(november(day + step) + 600);
    if (step > 1) await until(november(88) + 900);
    const days = await knex('sla_periods').orderBy('period_end');
    days.slice(1).forEach((day, index) => {
      expect(day.period_start).toBe(days[index].period_end);
    });
    // 30 days after its end, each is final.
    expect(days.at(-1).period_end).toBe('2026-12-28T00:00:00.000Z');
    source.fault = undefined;
    await until(november(91) + 600);
    const all = await knex('sla_periods').orderBy('period_end');
    all.slice(1).forEach((day, index) => {
      expect(day.period_start).toBe(all[index].period_end);
    });
    expect(all.at(-1).period_end).toBe('2027-01-28T00:00:00.000Z');
  });

  it('are kept once where two replicas settle them at once', async () => {
    const { until, knex, november: of } = await portal('partner', 'other');
    await until(november(31) + 3_600);
    const { wouldNowBe: _, ...period } = await of();
    const [one, other] = await knex('slas').orderBy('id').select();
    const settle = (at: string) =>
      new DatabaseSettledPeriods(knex).settle(
        [one, other].map(({ id: name, revision }) => ({
          id: name,
          revision: Number(revision),
          periods: [{ ...period, settlesAt: null, settledAt: at }],
        })),
      );
    const times = ['2026-12-03T00:10:00.000Z', '2026-12-03T00:10:01.000Z'];
    await Promise.all(times.map(settle));
    const rows = await knex('sla_periods').orderBy('id');
    expect(rows).toHaveLength(2);
    // One of both wrote all.
    expect(new Set(rows.map(row => row.settled_at)).size).toBe(1);
    await until(SETTLED);
    expect(await knex('sla_periods').orderBy('id')).toEqual(rows);
  });

  it('are settled in the next round where one was broken off or the agreement changed meanwhile', async () => {
    const { until, knex, edit, november: of } = await portal('one', 'two');
    await until(november(31) + 3_600);
    const { wouldNowBe: _, ...period } = await of('one');
    const [one, two] = await knex('slas').orderBy('id').select();
    const settled = { ...period, settlesAt: null, settledAt: period.end };
    const both = [one, two].map(({ id: name, revision }) => ({
      id: name,
      revision: Number(revision),
      periods: [settled],
    }));
    // The second row cannot be written: nothing of the first is there.
    const broken = { ...settled, start: null as never };
    await expect(
      new DatabaseSettledPeriods(knex).settle([
        both[0],
        { ...both[1], periods: [broken] },
      ]),
    ).rejects.toThrow();
    expect(await knex('sla_periods')).toEqual([]);
    await edit({ exclusions: OUTAGE }, 'one');
    await new DatabaseSettledPeriods(knex).settle(both);
    expect(await knex('sla_periods').pluck('id')).toEqual(['two']);
    await until(SETTLED);
    expect(await knex('sla_periods').orderBy('id').pluck('id')).toEqual([
      ...['one', 'two'],
    ]);
    expect(await of('one')).toMatchObject({ state: 'kept' });
  });
});
