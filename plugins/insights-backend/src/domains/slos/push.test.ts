import fc from 'fast-check';
import { databaseIds } from '../signals/__testUtils__/signalsOnDatabase';
import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { slosOnDatabase, START } from './__testUtils__/slosOnDatabase';
import { sloText } from './__testUtils__/sloText';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });
const PUSHED = 'type: push, spec: { sli: carts }';
const FIVE_MINUTES = 300;
const HOUR = 3_600;

describe.each(databases.eachSupportedId())('pushed counts on %s', id => {
  async function withSlo(options: Parameters<typeof sloText>[1] = {}) {
    const on = await slosOnDatabase(databases, id);
    const portal = await on.replica();
    const made = await portal.api.post('/slo-definitions', {
      text: sloText('carts', { source: PUSHED, ...options }),
    });
    expect(made.status).toBe(201);
    /** Pushes counts that end so many seconds ago. */
    const push = (
      good: (number | null)[],
      total: (number | null)[],
      { ago = 0, stepSeconds = FIVE_MINUTES } = {},
    ) => {
      const end = START.getTime() / 1_000 - ago;
      const start = new Date(
        (end - total.length * stepSeconds) * 1_000,
      ).toISOString();
      return portal.api.post('/slis/carts/buckets', {
        buckets: { start, stepSeconds, good, total },
      });
    };
    const evaluation = async () =>
      (await portal.api.get('/slos/carts')).body.evaluations[0];
    return { ...on, portal, push, evaluation };
  }

  it('count for every objective on the SLI, and again they change nothing', async () => {
    const { push, evaluation } = await withSlo();
    const good = [990, 1_000, null];
    const total = [1_000, 1_000, null];
    expect((await push(good, total)).body).toEqual({
      kept: 2,
      tooOld: 0,
      objectives: 1,
    });
    const once = await evaluation();
    expect(once).toMatchObject({ totalUnits: 2_000, badUnits: 10 });
    await push(good, total);
    expect(await evaluation()).toMatchObject({
      totalUnits: 2_000,
      badUnits: 10,
    });
  });

  it('replace what was pushed before, and null replaces nothing', async () => {
    const { push, evaluation } = await withSlo();
    await push([900, 900], [1_000, 1_000]);
    await push([null, 1_000], [null, 1_000]);
    expect(await evaluation()).toMatchObject({
      totalUnits: 2_000,
      badUnits: 100,
    });
  });

  it('are judged in slices of a minute, and in slices of an hour that two pushes share', async () => {
    const minutes = await withSlo({
      method: 'Timeslices',
      slice: ', timeSliceTarget: 0.95, timeSliceWindow: 1m',
    });
    const total = Array(10).fill(100);
    const good = total.map((count, i) => (i === 3 ? 50 : count));
    await minutes.push(good, total, { stepSeconds: 60 });
    expect(await minutes.evaluation()).toMatchObject({
      goodUnits: 9,
      totalUnits: 10,
    });

    const hours = await withSlo({
      method: 'Timeslices',
      slice: ', timeSliceTarget: 0.95, timeSliceWindow: 1h',
    });
    const half = Array(6).fill(100);
    await hours.push(half, half, { ago: HOUR / 2 });
    // The first half alone was good; of the whole hour a fifth failed.
    await hours.push(Array(6).fill(60), half);
    expect(await hours.evaluation()).toMatchObject({
      goodUnits: 0,
      totalUnits: 1,
    });
  });

  it('of four days ago count by whole hours', async () => {
    const { push, evaluation } = await withSlo();
    const ago = 4 * 24 * HOUR;
    const hour = Array(12).fill(100);
    expect((await push(hour, hour, { ago })).body).toMatchObject({
      ...{ kept: 12, tooOld: 0 },
    });
    const part = await push([50], [100], { ago: ago + 2 * HOUR });
    expect(part.body).toMatchObject({ kept: 0, tooOld: 1 });
    expect(await evaluation()).toMatchObject({
      totalUnits: 1_200,
      badUnits: 0,
    });
  });

  it.each([
    [
      'of an SLI that nobody counts',
      '/slis/nothing/buckets',
      {},
      404,
      'unknown-sli',
    ],
    [
      'that lead into the future',
      '',
      { start: '2026-11-25T12:05:00Z' },
      400,
      '/buckets/start',
    ],
    [
      'between buckets',
      '',
      { start: '2026-11-25T11:01:00Z' },
      400,
      '/buckets/start',
    ],
    [
      'of another width than buckets',
      '',
      { stepSeconds: 900, start: '2026-11-25T11:00:00Z' },
      400,
      '/buckets/stepSeconds',
    ],
    ['of unequal length', '', { good: [] }, 400, '/buckets/good'],
  ])(
    '%s are refused with what to mend',
    async (_, path, change, status, word) => {
      const { portal } = await withSlo();
      const answer = await portal.api.post(path || '/slis/carts/buckets', {
        buckets: {
          start: '2026-11-25T11:00:00Z',
          stepSeconds: FIVE_MINUTES,
          good: [1, 2],
          total: [1, 2],
          ...change,
        },
      });
      expect(answer.status).toBe(status);
      expect(JSON.stringify(answer.body)).toContain(word);
    },
  );

  it('add up whatever the order of the pushes is', async () => {
    const { push, evaluation, portal } = await withSlo();
    expect(portal).toBeDefined();
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6, maxLength: 6 }),
        async order => {
          for (const back of order) {
            await push([99], [100], { ago: back * FIVE_MINUTES });
          }
          expect(await evaluation()).toMatchObject({
            totalUnits: 600,
            badUnits: 6,
          });
        },
      ),
      { numRuns: 5 },
    );
  });
});
