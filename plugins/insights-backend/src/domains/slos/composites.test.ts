import { databaseIds } from '../signals/__testUtils__/signalsOnDatabase';
import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { slosOnDatabase } from './__testUtils__/slosOnDatabase';
import type { CountsAt } from './__testUtils__/ScriptedSource';
import { sloText } from './__testUtils__/sloText';

jest.setTimeout(120_000);

const databases = MigratedDatabases.create({ ids: databaseIds });
const HOUR = 3_600;
const DAY = 24 * HOUR;
/** Of five minutes, from the beginning of the hour that a week ends in at five to. */
const WEEK_SLICES = 7 * 24 * 12 + 11;

/** An SLO over a week with the objectives that are named; each asks for counts of its own. */
function sloOf(
  method: string,
  parts: readonly string[],
  { weight = '', slices = '', window = '7d' } = {},
): string {
  const objectives = parts.map(
    name => `    - displayName: ${name}
      target: 0.99
      ${weight}
      ${slices}
      indicator:
        metadata: { name: ${name} }
        spec:
          ratioMetric:
            counter: true
            good: { metricSource: { metricSourceRef: scripted, spec: { series: ${name} } } }
            total: { metricSource: { metricSourceRef: scripted, spec: { series: ${name} } } }
`,
  );
  return `apiVersion: openslo/v1
kind: SLO
metadata: { name: journey }
spec:
  service: checkout
  timeWindow: [{ duration: ${window}, isRolling: true }]
  budgetingMethod: ${method}
  objectives:
${objectives.join('')}`;
}

const WEIGHED = { weight: 'compositeWeight: 0.5' };
const SLICES = {
  weight: 'compositeWeight: 1',
  slices: 'timeSliceTarget: 1\n      timeSliceWindow: 5m',
};

describe.each(databases.eachSupportedId())('composites on %s', id => {
  /** A portal with one SLO, and counts of its parts by their place. */
  async function withParts(
    text: string,
    counts: (part: number, seconds: number) => ReturnType<CountsAt>,
  ) {
    const on = await slosOnDatabase(databases, id);
    const portal = await on.replica();
    const posted = await portal.api.post('/slo-definitions', { text });
    expect(posted.status).toBe(201);
    const { series } = (await portal.api.get('/slos/journey')).body;
    const ids: string[] = series.map((one: { id: string }) => one.id);
    on.source.counts = (one, seconds) => counts(ids.indexOf(one), seconds);
    return {
      ...on,
      ...portal,
      page: async () => (await portal.api.get('/slos/journey')).body,
      row: async () => (await portal.api.get('/slos')).body.items[0],
      course: async () =>
        (await portal.api.get('/slos/journey/history?whole=true')).body,
    };
  }

  it('are told as a whole in lists, with their course and outlook', async () => {
    const { round, row, page, course } = await withParts(
      sloOf('Occurrences', ['search', 'pay'], WEIGHED),
      part => [part === 0 ? 996 : 998, 1_000],
    );
    await round();
    // 0.4 % and 0.2 % of 1 %, each half: 30 % are spent, at every moment that a week lies before.
    const told = await row();
    expect(told).toMatchObject({
      ...{ isComposite: true, objectives: 2, target: null, sli: null },
      consumed: expect.closeTo(0.3, 9),
      remainingWeekAgo: expect.closeTo(0.7, 9),
      burnRate: expect.closeTo(0.3, 9),
      ...{ outlook: 'unlikely', coverage: 1 },
      inWords:
        'Healthy: 70 % of the budget of all 2 objectives together is left.',
    });
    expect(told.sparkline).toHaveLength(30);
    expect(told.sparkline.at(-1)).toBeCloseTo(0.7, 9);
    const { composite } = await page();
    expect(composite.exhaustion).toMatchObject({ outlook: 'unlikely' });
    const { remaining, forecast, rollOff, ...history } = await course();
    expect(history).toMatchObject({
      ...{ objective: null, target: null, remainingAtLeast: null },
    });
    expect(remaining.at(-1)).toBeCloseTo(composite.remaining, 12);
    expect(remaining[0]).toBeCloseTo(0.7, 9);
    expect(forecast.middle[0]).toBeCloseTo(0.7, 9);
    expect(rollOff.remaining.at(-1)).toBe(1);
  });

  it('have a course of the whole alone', async () => {
    const { api } = await (await slosOnDatabase(databases, id)).replica();
    await api.post('/slo-definitions', { text: sloText('one') });
    expect(await api.get('/slos/one/history?whole=true')).toMatchObject({
      status: 400,
      body: { type: expect.stringMatching(/invalid-request$/) },
    });
  });

  it('by time slices know which bad slices were the same, long after those of the parts are rolled up', async () => {
    const on = await withParts(
      sloOf('Timeslices', ['search', 'pay'], SLICES),
      // From the first evaluation on, in each hour: two bad slices of one part, two of the other, of which one is the same.
      (part, seconds) => {
        const slice = (seconds % HOUR) / 300;
        const isBad =
          seconds >= Date.parse('2026-11-25T12:00:00Z') / 1_000 &&
          seconds < Date.parse('2026-11-25T18:00:00Z') / 1_000 &&
          (slice === part || slice === part + 1);
        return [isBad ? 99 : 100, 100];
      },
    );
    await on.round();
    for (let day = 0; day < 5; day++) {
      on.wait(DAY);
      await on.round();
    }
    // Three slices are bad in each of six hours.
    const spent = 18 / WEEK_SLICES / 0.01;
    const { composite } = await on.page();
    expect(composite).toMatchObject({
      consumed: expect.closeTo(spent, 9),
      consumedAtMost: expect.closeTo(spent, 9),
    });
    expect(await on.row()).not.toHaveProperty('remainingAtLeast');
    const { remaining } = await on.course();
    expect(remaining.at(-1)).toBeCloseTo(1 - spent, 9);
  });

  it('by time slices are told within bounds where that was not kept', async () => {
    const on = await withParts(
      sloOf('Timeslices', ['search', 'pay'], SLICES),
      // Five days before the first evaluation: two bad slices of each part in each of four hours.
      (part, seconds) => {
        const slice = (seconds % HOUR) / 300;
        const isBad =
          seconds >= Date.parse('2026-11-20T12:00:00Z') / 1_000 &&
          seconds < Date.parse('2026-11-20T16:00:00Z') / 1_000 &&
          (slice === part || slice === part + 1);
        return [isBad ? 99 : 100, 100];
      },
    );
    await on.round();
    const [least, most] = [8, 16].map(slices => slices / WEEK_SLICES / 0.01);
    const { composite } = await on.page();
    expect(composite).toMatchObject({
      consumed: expect.closeTo(least, 9),
      consumedAtMost: expect.closeTo(most, 9),
      remainingAtLeast: expect.closeTo(1 - most, 9),
    });
    expect(composite.working.notes.join()).toMatch(
      /not known which were bad for several at once/,
    );
    const row = await on.row();
    expect(row.remainingAtLeast).toBeCloseTo(1 - most, 9);
    // 21 % left at least is at risk, though 60 % may be.
    expect(row.state).toBe('atRisk');
    expect(row.inWords).toMatch(
      /^At risk: .*between 21 % and 60 % of the budget of all 2 objectives together is left/,
    );
    const { remainingAtLeast } = await on.course();
    expect(remainingAtLeast.at(-1)).toBeCloseTo(1 - most, 9);
  });

  it('each objective stays at risk until its own budget has come back a little further', async () => {
    const start = Date.parse('2026-11-01T00:00:00Z') / 1_000;
    const { round, page, wait, now } = await withParts(
      sloOf('Occurrences', ['search', 'pay'], { window: '30d' }),
      (part, seconds) => [
        // Of 1 % in 30 days: 78 % and 77 % are spent in three days of long ago.
        100 -
          (seconds >= start && seconds < start + 3 * DAY ? 7.8 - part / 10 : 0),
        100,
      ],
    );
    const states = async () =>
      (await page()).evaluations.map((one: { state: string }) => one.state);
    await round();
    expect(await states()).toEqual(['atRisk', 'atRisk']);
    // Some failures have left the window: 27 % and 28 % are left, which is over a quarter of each.
    wait(Date.parse('2026-12-01T04:50:00Z') / 1_000 - now());
    await round();
    expect(await states()).toEqual(['atRisk', 'atRisk']);
    wait(Date.parse('2026-12-01T09:00:00Z') / 1_000 - now());
    await round();
    expect(await states()).toEqual(['healthy', 'healthy']);
  });
});
