import fc from 'fast-check';
import {
  anyPolicy,
  anySeries,
  policyOf,
  seriesOf,
  webPolicy,
} from './__testUtils__/ringSamples';
import { replayRings } from './replayRings';
import { ringRadius } from './ringRadius';

const inRing = (ring: number) => ({ ring, reached: new Set<never>() });

const months = (value: number, count: number) =>
  Array<number>(count).fill(value);

describe('ringRadius', () => {
  it.each([
    [
      'trial, half way to adopt in time',
      1,
      months(0.95, 15),
      1 - (1 + 0.5) / 2,
    ],
    ['trial, just reached', 1, [0.95], 1 - (1 + 1 / 30) / 2],
    ['assess, at the level of trial but for a fifth', 2, [0.76], 0.2],
    ['hold, at half of what assess asks for', 3, [0.25], 0.5],
    ['hold, without a value to speak of', 3, [0], 1],
    ['adopt, just reached', 0, months(0.95, 30), 1],
    ['adopt, for twice as long as asked', 0, months(0.95, 60), 0.5],
    [
      'adopt, kept by hysteresis alone: at the outer edge',
      0,
      months(0.94, 60),
      1,
    ],
  ])('%s', (_, ring, values, radius) => {
    const series = seriesOf(values);
    expect(
      ringRadius(webPolicy, inRing(ring), series, values.length - 1),
    ).toBeCloseTo(radius, 12);
  });

  it.each([
    ['at twice what must not be exceeded', [0.4], 0.5],
    ['a little above it', [0.25], 0.2],
    ['below it: just reached', [0.1], 1],
  ])('of a level that must not be exceeded, %s', (_, values, radius) => {
    const policy = policyOf([{ atMost: 0.2 }]);
    const ring = values[0] > 0.2 ? 1 : 0;
    expect(ringRadius(policy, inRing(ring), seriesOf(values), 0)).toBeCloseTo(
      radius,
    );
  });

  it('takes the nearest alternative of the innermost ring', () => {
    const policy = policyOf([
      { any: [{ atLeast: 0.9, forPeriods: 2 }, { verdict: ['rising'] }] },
    ]);
    const values = months(0.9, 8);
    expect(ringRadius(policy, inRing(0), seriesOf(values), 7)).toBe(0.25);
    expect(ringRadius(policy, inRing(0), seriesOf(values, 'rising'), 7)).toBe(
      0,
    );
  });

  it('lies within the ring, whatever the policy', () => {
    fc.assert(
      fc.property(anyPolicy, anySeries, (policy, series) => {
        const last = series.values.length - 1;
        const ring = replayRings(policy, series, 0).rings[last];
        const radius = ringRadius(policy, inRing(ring), series, last);
        expect(radius).toBeGreaterThanOrEqual(0);
        expect(radius).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });
});
