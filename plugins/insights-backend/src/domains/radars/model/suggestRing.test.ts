import fc from 'fast-check';
import {
  anyPercent,
  policyOf,
  seriesOf,
  webPolicy,
} from './__testUtils__/ringSamples';
import { replayRings } from './replayRings';
import { suggestRing } from './suggestRing';

const share = (value: number, periods: number) =>
  Array<number>(periods).fill(value);

describe('suggestRing', () => {
  it.each([
    ['adopt: wide, and for long', share(0.96, 30), 'steady', undefined, 0],
    ['trial: wide, not yet for long', share(0.96, 29), 'steady', undefined, 1],
    ['trial: the threshold itself', [0.95], 'steady', undefined, 1],
    [
      'trial: less by a rounding error',
      [0.1 + 0.85 - 1e-12],
      'steady',
      undefined,
      1,
    ],
    ['assess: half', [0.5], 'falling', undefined, 2],
    ['assess: less, and rising', [0.1], 'rising', undefined, 2],
    ['hold: less, and steady', [0.49], 'steady', undefined, 3],
    ['hold: rising from nothing', [0.09], 'emerging', undefined, 3],
    ['trial stays within the hysteresis', [0.935], 'steady', 1, 1],
    ['trial is left below it', [0.92], 'steady', 1, 2],
    ['hysteresis lets nothing in', [0.935], 'steady', 2, 2],
    ['adopt stays within the hysteresis', share(0.935, 30), 'steady', 0, 0],
    ['hold is left at the threshold', [0.5], 'steady', 3, 2],
  ] as const)('suggests %s', (_, values, verdict, previous, ring) => {
    const series = seriesOf(values, verdict);
    expect(suggestRing(webPolicy, series, values.length - 1, previous)).toBe(
      ring,
    );
  });

  it('asks for everything that one condition names', () => {
    const policy = policyOf([
      { atLeast: 0.5, verdict: ['rising'], all: [{ atLeast: 0.6 }] },
    ]);
    expect(suggestRing(policy, seriesOf([0.6], 'rising'), 0, undefined)).toBe(
      0,
    );
    expect(suggestRing(policy, seriesOf([0.55], 'rising'), 0, undefined)).toBe(
      1,
    );
    expect(suggestRing(policy, seriesOf([0.6], 'steady'), 0, undefined)).toBe(
      1,
    );
  });
});

describe('hysteresis', () => {
  const levels = fc
    .uniqueArray(anyPercent, { minLength: 1, maxLength: 4 })
    .map(thresholds => [...thresholds].sort((a, b) => b - a));

  it('never lets a blip flicker: values that move less than it bring nothing outwards', () => {
    const near = fc.tuple(
      levels,
      fc.integer({ min: 1, max: 20 }),
      anyPercent,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2 }),
      fc.integer({ min: 1, max: 4 }),
    );
    fc.assert(
      fc.property(near, ([thresholds, percent, base, noise, forPeriods]) => {
        const hysteresis = percent / 100;
        const policy = policyOf(
          thresholds.map(atLeast => ({ atLeast, forPeriods })),
          hysteresis,
        );
        const series = seriesOf(noise.map(part => base + part * hysteresis));
        const { rings } = replayRings(policy, series, 0);
        const outwards = rings.filter((ring, at) => ring > rings[at - 1]);
        expect([...outwards]).toEqual([]);
      }),
    );
  });

  it('without it the same values do flicker', () => {
    const flickering = seriesOf([0.95, 0.94, 0.95, 0.94]);
    const rings = (hysteresis: number) => [
      ...replayRings(policyOf([{ atLeast: 0.95 }], hysteresis), flickering, 0)
        .rings,
    ];
    expect(rings(0)).toEqual([0, 1, 0, 1]);
    expect(rings(0.02)).toEqual([0, 0, 0, 0]);
  });
});
