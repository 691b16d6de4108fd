import type { ForecastFan } from '../../../trends';
import { policyOf, seriesOf, WORDS } from '../__testUtils__/ringSamples';
import type { RingCondition } from '../RadarDefinition';
import { replayRings } from '../replayRings';
import { ringCounterfactuals } from '../ringCounterfactuals';
import { ringReasons } from '../ringReasons';
import { forecastPeriods, neededVerdicts } from '../neededVerdicts';
import { chanceOf } from './readForecast';

/** A forecast that stays the same for a year, with these quantiles. */
const fanOf = (...quantiles: number[]): ForecastFan =>
  [0.025, 0.1, 0.5, 0.9, 0.975].map((probability, at) => ({
    probability,
    values: Array<number>(12).fill(quantiles[at]),
  }));

const fan = fanOf(0.4, 0.5, 0.6, 0.7, 0.8);
const june = { ...WORDS, latest: '2026-06-01' };

/** What is said of a value of 0.55 with a forecast. */
function told(
  condition: RingCondition,
  forecast: ForecastFan | null,
  hysteresis = 0,
) {
  const policy = policyOf([condition], hysteresis);
  const series = { ...seriesOf([0.55]), forecastAt: () => forecast };
  const { place } = replayRings(policy, series, 0);
  const changes = ringCounterfactuals(policy, place!, series, 0, june);
  const [reason] = ringReasons(policy, place!, series, 0, june);
  return { ring: place!.ring, reason, changes: changes.map(one => one.text) };
}

describe('the chance of a level', () => {
  it.each([
    ['below', 0.55, 0.3, undefined],
    ['below', 0.3, 0.025, 'atMost'],
    ['below', 0.9, 0.975, 'atLeast'],
    ['above', 0.75, 0.0625, undefined],
    ['above', 0.9, 0.025, 'atMost'],
  ] as const)('to lie %s %d is %d', (side, level, chance, isBeyond) => {
    const found = chanceOf(fan, { side, level });
    expect(found.chance).toBeCloseTo(chance, 9);
    expect(found.isBeyond).toBe(isBeyond);
  });
});

describe('conditions on what is to come', () => {
  it.each<[RingCondition, number, string]>([
    [
      { forecast: { atLeast: 0.6 } },
      0,
      'Would be R1 if the forecast for Jun 2027 fell below 60 %.',
    ],
    [
      { forecast: { atLeast: 0.65, horizon: 6 } },
      1,
      'Would be R0 if the forecast for Dec 2026 were 65 % or more.',
    ],
    [
      { risk: { below: 0.5, atMost: 0.1 } },
      0,
      'Would be R1 if the chance of less than 50 % in Jun 2027 rose above 10 %.',
    ],
    [
      { risk: { below: 0.55, atMost: 0.1 } },
      1,
      'Would be R0 if the chance of less than 55 % in Jun 2027 were 10 % or less.',
    ],
  ])('%j: ring %d, “%s”', (condition, ring, text) => {
    expect(told(condition, fan)).toMatchObject({ ring, changes: [text] });
  });

  it.each<[RingCondition]>([
    [{ forecast: { atLeast: 0 } }],
    [{ forecast: { atMost: 1 } }],
    [{ risk: { below: 0.5, atMost: 0.9 } }],
  ])('%j does not hold where there is no forecast', condition => {
    const { ring, reason } = told(condition, null);
    expect(ring).toBe(1);
    expect(reason).toMatchObject({ actual: 'no forecast yet', met: false });
  });

  it('tell a chance beyond the outermost quantile as at most theirs', () => {
    const { reason } = told({ risk: { below: 0.2, atMost: 0.1 } }, fan);
    expect(reason).toMatchObject({ actual: 'at most 2.5 %', met: true });
  });

  it('go by the forecast of each period, and hysteresis eases it in the unit of the signal', () => {
    const fans = [0.6, 0.585, 0.57, 0.59].map(median =>
      fanOf(0.4, 0.5, median, 0.7, 0.8),
    );
    const series = {
      ...seriesOf([0.5, 0.5, 0.5, 0.5]),
      forecastAt: (period: number) => fans[period],
    };
    const policy = policyOf([{ forecast: { atLeast: 0.6 } }], 0.02);
    expect([...replayRings(policy, series, 0).rings]).toEqual([0, 0, 1, 1]);
  });

  it('ask for forecasts only where the values leave the ring open', () => {
    const policy = policyOf([
      { atLeast: 0.9 },
      { atLeast: 0.5, forecast: { atLeast: 0.6 } },
    ]);
    const values = Float64Array.of(0.4, 0.5, 0.95, 0.6);
    expect(forecastPeriods(policy, values, 0)).toEqual([1, 3]);
    expect(neededVerdicts(policy, values, 0)).toEqual([]);
  });
});
