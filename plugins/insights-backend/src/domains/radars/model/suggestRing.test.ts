import fc from 'fast-check';
import type { Verdict } from '../../trends';
import {
  anyPercent,
  policyOf,
  seriesOf,
  webPolicy,
} from './__testUtils__/ringSamples';
import { partsOf } from './partsOf';
import { replayRings } from './replayRings';
import { suggestRing, type RingPlace } from './suggestRing';

const share = (value: number, periods: number) =>
  Array<number>(periods).fill(value);

/** In a ring of the radar that ships, all of whose levels have been reached. */
function reachedAll(ring: number): RingPlace {
  const { when } = webPolicy.rings[ring];
  return { ring, reached: new Set(when ? partsOf(when) : []) };
}

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
    const before = previous === undefined ? undefined : reachedAll(previous);
    expect(suggestRing(webPolicy, series, values.length - 1, before).ring).toBe(
      ring,
    );
  });

  it('asks for everything that one condition names', () => {
    const policy = policyOf([
      { atLeast: 0.5, verdict: ['rising'], all: [{ atLeast: 0.6 }] },
    ]);
    const ring = (value: number, verdict: Verdict) =>
      suggestRing(policy, seriesOf([value], verdict), 0, undefined).ring;
    expect(ring(0.6, 'rising')).toBe(0);
    expect(ring(0.55, 'rising')).toBe(1);
    expect(ring(0.6, 'steady')).toBe(1);
  });
});

describe('a level that must not be exceeded', () => {
  const low = policyOf([{ atMost: 0.2, forPeriods: 2 }, { atMost: 0.5 }], 0.02);

  it.each([
    ['is there at the threshold itself', [0.2, 0.2], [1, 0]],
    ['forgives a rounding error', [0.2, 0.1 + 0.1 + 1e-12], [1, 0]],
    ['asks for its periods', [0.3, 0.2], [1, 1]],
    ['holds no value that is not known', [NaN, NaN], [-1, -1]],
    ['stays within the hysteresis above it', [0.2, 0.2, 0.215], [1, 0, 0]],
    ['is left beyond the hysteresis', [0.2, 0.2, 0.23], [1, 0, 1]],
    ['is not come to by hysteresis', [0.51], [2]],
  ])('%s', (_, values, rings) => {
    expect([...replayRings(low, seriesOf(values), 0).rings]).toEqual(rings);
  });

  it('is one end of a range where a least stands beside it, which hysteresis widens on both sides', () => {
    const range = policyOf([{ atLeast: 0.4, atMost: 0.6 }], 0.02);
    const values = [0.39, 0.4, 0.385, 0.615, 0.63, 0.61];
    expect([...replayRings(range, seriesOf(values), 0).rings]).toEqual([
      1, 0, 0, 0, 1, 1,
    ]);
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

  /** Rings of the radar that ships, through values while the trend is rising, and then while it is steady. */
  const ringsThrough = (rising: number[], steady: number[]) => [
    ...replayRings(
      webPolicy,
      {
        values: Float64Array.of(...rising, ...steady),
        verdictAt: at => (at < rising.length ? 'rising' : 'steady'),
      },
      0,
    ).rings,
  ];

  it.each([
    [
      'does not hold by a level that was never reached',
      [0.3, 0.498],
      [0.498],
      [2, 2, 3],
    ],
    ['holds by a level that was reached on entry', [0.5], [0.49], [2, 2]],
    [
      'holds by a level that was reached later',
      [0.3, 0.5],
      [0.49, 0.481],
      [2, 2, 2, 2],
    ],
    ['is over below the lowered level', [0.3, 0.5], [0.47, 0.49], [2, 2, 3, 3]],
    [
      'is over for a level that was lost while another part held',
      [0.5, 0.4],
      [0.49],
      [2, 2, 3],
    ],
    [
      'does not hold by a level that was reached in a ring before',
      [],
      [0.95, 0.5, 0.49, 0.3, 0.49],
      [1, 2, 2, 3, 3],
    ],
  ])('%s', (_, rising, steady, rings) => {
    expect(ringsThrough(rising, steady)).toEqual(rings);
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
