import { KeptForecasts } from './KeptForecasts';
import type { ForecastFan, PastForecastsRequest } from './model/pastForecasts';

/** Makes a forecast of what is known by then, and counts. */
function counting(parallelism = 1) {
  const made: number[][] = [];
  const pastForecasts = async (requests: readonly PastForecastsRequest[]) => {
    made.push(requests.flatMap(({ periods }) => periods));
    return requests.map(({ values, periods }) =>
      periods.map((period): ForecastFan | null =>
        period === 0 ? null : [{ probability: 0.5, values: [values[period]] }],
      ),
    );
  };
  return { made, runner: { parallelism, pastForecasts } };
}

const request = (
  values: readonly number[],
  periods: readonly number[],
): PastForecastsRequest => ({
  values: Float64Array.from(values),
  ...{ members: [], periods, start: '2020-01-01', step: 'month' },
  ...{ scale: { hasNaturalZero: true }, windowPeriods: 60 },
});

const fan = (value: number) => [{ probability: 0.5, values: [value] }];

describe('forecasts that are kept', () => {
  it('are made once, also where later values are others, and where there is none', async () => {
    const { made, runner } = counting();
    const kept = new KeptForecasts(runner);
    const first = await kept.of([request([1, 2, 3], [0, 1, 2])]);
    expect(first).toEqual([[null, fan(2), fan(3)]]);
    expect(await kept.of([request([1, 2, 7, 8], [0, 1, 2])])).toEqual([
      [null, fan(2), fan(7)],
    ]);
    expect(made).toEqual([[0, 1, 2], [2]]);
  });

  it('are forgotten where there is no more room, those not asked for longest first', async () => {
    const { made, runner } = counting();
    const kept = new KeptForecasts(runner, 2);
    const values = [1, 2, 3, 4];
    await kept.of([request(values, [1, 2])]);
    await kept.of([request(values, [1])]);
    await kept.of([request(values, [3])]);
    await kept.of([request(values, [1, 2])]);
    expect(made).toEqual([[1, 2], [3], [2]]);
  });

  it('are made in small portions on all threads', async () => {
    const { made, runner } = counting(2);
    const values = Array.from({ length: 100 }, (_, month) => month);
    const [fans] = await new KeptForecasts(runner).of([
      request(values, [...values.keys()].slice(1)),
    ]);
    expect(fans.map(one => one?.[0].values[0])).toEqual(values.slice(1));
    expect(made.map(({ length }) => length)).toEqual([32, 32, 32, 3]);
  });

  it('are given up when nobody waits any more', async () => {
    const { made, runner } = counting();
    await expect(
      new KeptForecasts(runner).of([request([1], [0])], AbortSignal.abort()),
    ).rejects.toThrow();
    expect(made).toEqual([]);
  });
});
