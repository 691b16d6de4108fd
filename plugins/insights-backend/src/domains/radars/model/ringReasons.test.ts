import fc from 'fast-check';
import {
  anyPolicy,
  anySeries,
  policyOf,
  seriesOf,
  webPolicy,
  WORDS,
} from './__testUtils__/ringSamples';
import { ownLeaves } from './leaves';
import type { RingCondition } from './RadarDefinition';
import { replayRings } from './replayRings';
import { ringReasons } from './ringReasons';
import { ruleInWords } from './leafInWords';
import type { RingPlace } from './suggestRing';

const inRing = (ring: number): RingPlace => ({ ring, reached: new Set() });

/** Whether a condition holds when its leaves, in the order of the file, do or do not. */
function holdsWith(condition: RingCondition, met: boolean[]): boolean {
  const own = met.splice(0, ownLeaves(condition).length);
  const any = condition.any?.map(part => holdsWith(part, met)) ?? [true];
  const all = condition.all?.map(part => holdsWith(part, met)) ?? [];
  return [...own, ...all, any.includes(true)].every(Boolean);
}

describe('ringReasons', () => {
  it('say of a level that hysteresis holds what it was lowered to, and that it is met', () => {
    const series = seriesOf([0.51, 0.49]);
    const { place } = replayRings(webPolicy, series, 0);
    const reasons = ringReasons(webPolicy, place!, series, 1, WORDS);
    expect(reasons.slice(2)).toEqual([
      {
        ring: 'r2',
        text: 'at least 48 % (50 % less 2 points of hysteresis, since it had been reached)',
        ...{ actual: 0.49, threshold: 0.48, unit: '1', met: true },
      },
      expect.objectContaining({ text: 'at least 10 %', met: true }),
      expect.objectContaining({ text: 'rising or emerging', met: false }),
    ]);
  });

  it('say of a most that hysteresis holds what it was raised to', () => {
    const policy = policyOf([{ atMost: 0.2 }], 0.02);
    const series = seriesOf([0.2, 0.21]);
    const { place } = replayRings(policy, series, 0);
    expect(ringReasons(policy, place!, series, 1, WORDS)).toEqual([
      {
        ring: 'r0',
        text: 'at most 22 % (20 % plus 2 points of hysteresis, since it had been reached)',
        ...{ actual: 0.21, threshold: 0.22, unit: '1', met: true },
      },
    ]);
  });

  it('make the rule of the suggested ring hold, and no other', () => {
    fc.assert(
      fc.property(anyPolicy, anySeries, (policy, series) => {
        const last = series.values.length - 1;
        const { place } = replayRings(policy, series, 0);
        const reasons = ringReasons(policy, place!, series, last, WORDS);
        policy.rings.slice(0, place!.ring + 1).forEach(({ id, when }, ring) => {
          const met = reasons
            .filter(reason => reason.ring === id)
            .map(reason => reason.met);
          expect(!when || holdsWith(when, met)).toBe(ring === place!.ring);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('say what each ring up to the suggested one asks for, and what is there', () => {
    const series = seriesOf([0.9, 0.96, 0.97]);
    expect(ringReasons(webPolicy, inRing(1), series, 2, WORDS)).toEqual([
      {
        ring: 'r0',
        text: 'at least 95 % for 30 months',
        actual: 2,
        threshold: 30,
        unit: '{month}',
        met: false,
      },
      {
        ring: 'r1',
        text: 'at least 95 %',
        actual: 0.97,
        threshold: 0.95,
        unit: '1',
        met: true,
      },
    ]);
  });

  it('say the level where it is not there at all, and the verdict', () => {
    const reasons = ringReasons(
      webPolicy,
      inRing(3),
      seriesOf([0.2], 'rising'),
      0,
      WORDS,
    );
    expect(reasons.map(({ actual, met }) => [actual, met])).toEqual([
      [0.2, false],
      [0.2, false],
      [0.2, false],
      [0.2, true],
      ['rising', true],
    ]);
  });
});

describe('ruleInWords', () => {
  it.each([
    [{ atLeast: 0.95, forPeriods: 1 }, 'at least 95 %'],
    [{ atMost: 0.2 }, 'at most 20 %'],
    [{ atLeast: 0.1, atMost: 0.2 }, 'at least 10 % and at most 20 %'],
    [{ atLeast: 0.95, forPeriods: 2 }, 'at least 95 % for 2 months'],
    [{ verdict: ['rising', 'emerging'] as const }, 'rising or emerging'],
    [
      {
        any: [{ atLeast: 0.5 }, { atLeast: 0.1, verdict: ['rising'] as const }],
      },
      'at least 50 %, or (at least 10 % and rising)',
    ],
    [undefined, 'anything else'],
  ])('%j is “%s”', (condition, words) => {
    expect(ruleInWords(condition, WORDS, { verdictPeriods: 1 })).toBe(words);
  });

  it('says how long a verdict must hold, as the reasons of a ring do', () => {
    const { rings } = webPolicy;
    expect(ruleInWords(rings[2].when, WORDS, {})).toBe(
      'at least 50 %, or (at least 10 % and rising or emerging for 3 months)',
    );
    const asked = { ...webPolicy, verdictPeriods: undefined };
    const { place } = replayRings(asked, seriesOf([0.2]), 0);
    expect(
      ringReasons(asked, place!, seriesOf([0.2]), 0, WORDS).map(
        ({ text }) => text,
      ),
    ).toContain('rising or emerging for 3 months');
  });
});
