import {
  benjaminiHochberg,
  theilSen,
  whitenedMannKendall,
} from '@almanac/statistics';
import fc from 'fast-check';
import { trendInputOf } from '../__testUtils__/trendInputOf';
import { analyseTrend } from '../analyseTrend';
import { windowOf } from '../analysisWindow';
import { DEFAULT_TREND_OPTIONS, type TrendInput } from '../TrendInput';
import { gatherEvidence } from '../verdict/gatherEvidence';
import { levelShifts } from '../verdict/levelShifts';
import { shiftPenalty } from '../verdict/shiftPenalty';
import { withoutSeasons } from './withoutSeasons';

const NOW = '2026-01-01T00:00:00.000Z';
const count = { scale: { hasNaturalZero: true }, unit: '{visit}' } as const;

/** Reproducible normal numbers: MINSTD, Box and Muller (1958). */
function normalNumbers(seed: number) {
  let state = seed;
  const uniform = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  return () =>
    Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

const noise = normalNumbers(26);
const wave = (at: number, period = 12) => Math.sin((2 * Math.PI * at) / period);
const months = (of: (at: number) => number, length = 60) =>
  Array.from({ length }, (_, at) => of(at));

function analysisOf(
  values: readonly number[],
  over: Partial<TrendInput> = {},
  options = {},
) {
  return analyseTrend(
    trendInputOf(values, { ...count, ...over }),
    { ...DEFAULT_TREND_OPTIONS, ...options },
    NOW,
  ).analysis;
}

describe('a season', () => {
  const yearly = months(at => 100 + at + 30 * wave(at) + noise());

  it('is found with its strength, and said in words', () => {
    const { seasons, quality } = analysisOf(yearly);
    expect(seasons).toMatchObject([
      { periods: 12, strength: 'strong', isGiven: false },
    ]);
    expect(quality.find(({ id }) => id === 'season')?.text).toMatch(
      /^The values follow a strong season of 12 months: other cycles foretell \d{2,3} % of what is not trend\./,
    );
  });

  it('does not hide a rise beside which it is large', () => {
    const normal = normalNumbers(45);
    for (let run = 0; run < 20; run += 1) {
      const values = months(
        at => 100 + 0.5 * at + 20 * wave(at) + 2 * normal(),
      );
      expect(analysisOf(values, {}, { horizon: 0 }).verdict).toBe('rising');
    }
  });

  it('does not hide a rise, nor change its size', () => {
    const { verdict, slope } = analysisOf(yearly);
    expect(verdict).toBe('rising');
    expect(slope.perStep).toBeCloseTo(1, 1);
    expect(slope.low).toBeLessThan(1);
    expect(slope.high).toBeGreaterThan(1);
  });

  it('is no change of level, also where it grows', () => {
    const growing = months(at => 100 + (10 + at / 3) * wave(at) + noise());
    expect(analysisOf(growing).changePoints).toEqual([]);
    const flat = months(at => 100 + 30 * wave(at) + noise());
    expect(analysisOf(flat).changePoints).toEqual([]);
    const stepped = flat.map((value, at) => (at < 30 ? value : value + 40));
    expect(analysisOf(stepped).changePoints).toMatchObject([{ index: 30 }]);
  });

  it('is taken out by the penalty that was asked for', () => {
    const normal = normalNumbers(41);
    const [byBic, byMbic] = [0, 1].map(() => new Set<string>());
    for (let run = 0; run < 40; run += 1) {
      const values = Float64Array.from(
        months(at => 4 * wave(at) + normal() + (at < 30 ? 0 : 1.2)),
      );
      const rest = withoutSeasons(values, [12], 'bic');
      expect(rest).toEqual(withoutSeasons(values, [12], 2 * Math.log(60)));
      byBic.add(rest.join());
      byMbic.add(withoutSeasons(values, [12]).join());
    }
    expect(byBic).not.toEqual(byMbic);
  });

  it('goes on in the forecast', () => {
    const { forecast } = analysisOf(yearly);
    const [summer, winter] = [2, 8].map(at => forecast!.median[at]);
    expect(summer - winter).toBeGreaterThan(35);
  });

  it('is left out of a forecast that cannot follow it, and that is said', () => {
    const dips = yearly.map((value, at) => (at % 12 === 8 ? 0 : value));
    const ids = analysisOf(dips).quality.map(({ id }) => id);
    expect(ids).toContain('forecast-without-season');
  });

  it('of the week is found in days', () => {
    const daily = months(at => 50 + 10 * wave(at, 7) + noise(), 120);
    const { seasons } = analysisOf(daily, { step: 'day' });
    expect(seasons).toMatchObject([{ periods: 7 }]);
  });

  it('that was given is taken, and its lack is said', () => {
    const { seasons, quality } = analysisOf(
      months(() => 50 + noise()),
      { season: 12 },
    );
    expect(seasons).toMatchObject([{ strength: 'none', isGiven: true }]);
    expect(quality.map(({ text }) => text).join(' ')).toContain(
      'other cycles do not foretell one',
    );
  });

  it('that was given is taken of any series', () => {
    const value = fc.oneof(
      fc.constant(NaN),
      fc.double({ min: -1e100, max: 1e100, noNaN: true }),
    );
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 2, maxLength: 40 }),
        fc.integer({ min: 2, max: 40 }),
        (values, season) => {
          const analysis = analysisOf(values, { season }, { horizon: 2 });
          expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('has its working', () => {
    const steps = analysisOf(yearly).working.steps;
    expect(steps[0]).toMatchObject({
      title: 'Season',
      values: expect.arrayContaining([
        { name: 'cycle, as found', value: 12, unit: '{period}' },
      ]),
    });
  });
});

describe('a series without season', () => {
  it('is tested, measured and searched as ever, to the digit', () => {
    const values = Float64Array.from(months(at => 40 + at / 10 + noise()));
    const { direction, slope, changePoints, seasons, quality } = analysisOf([
      ...values,
    ]);
    const { s, z, p } = whitenedMannKendall(values);
    expect(direction).toMatchObject({ s, z, p });
    expect(slope.perStep).toBe(theilSen(values).slope);
    const { shifts } = levelShifts(
      values,
      slope.perStep!,
      shiftPenalty(values),
    );
    expect(changePoints).toMatchObject(shifts.map(({ after }) => ({ after })));
    expect(seasons).toBeUndefined();
    expect(quality).toEqual([]);
  });
});

/** Share of sweeps over series with a season and without a trend in which something is flagged. */
function realisedFalseDiscovery(correction: 'pre-whitening' | 'none') {
  const normal = normalNumbers(20_261_126);
  const [sweeps, series] = [30, 12];
  let flagged = 0;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const p = Array.from({ length: series }, () => {
      let before = normal() / Math.sqrt(0.75);
      const values = months(at => {
        before = 0.5 * before + normal();
        return before + 4 * wave(at);
      });
      const window = windowOf(trendInputOf(values));
      const options = { ...DEFAULT_TREND_OPTIONS, correction };
      const { seasons, direction } = gatherEvidence(
        window,
        count.scale,
        options,
      );
      expect(seasons).toHaveLength(1);
      return direction.p;
    });
    if (benjaminiHochberg(p).some(q => q <= 0.1)) flagged += 1;
  }
  return flagged / sweeps;
}

describe('on seasonal series with serial correlation 0.5 and no trend', () => {
  /** Two standard errors of a share of 0.1 in so many sweeps. */
  const limit = 0.1 + 2 * Math.sqrt((0.1 * 0.9) / 30);

  it('the pre-whitened seasonal test keeps the realised false discovery at q', () => {
    expect(realisedFalseDiscovery('pre-whitening')).toBeLessThanOrEqual(limit);
  });

  it('the plain seasonal test does not', () => {
    expect(realisedFalseDiscovery('none')).toBeGreaterThan(limit);
  });
});
