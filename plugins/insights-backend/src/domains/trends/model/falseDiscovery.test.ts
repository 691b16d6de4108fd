import {
  benjaminiHochberg,
  mannKendall,
  whitenedMannKendall,
} from '@almanac/statistics';
import { SWEEP_WINDOW_PERIODS } from './sweepOptions';

const Q = 0.1;
const SWEEPS = 150;
const SERIES_PER_SWEEP = 50;
/** Two standard errors of a share of 0.1 in so many sweeps. */
const CHANCE = 2 * Math.sqrt((Q * (1 - Q)) / SWEEPS);

/** The same uniform numbers at every run (a linear congruential generator, Knuth's MMIX). */
function seededUniform(seed: bigint) {
  let state = seed;
  return () => {
    state = BigInt.asUintN(
      64,
      state * 6364136223846793005n + 1442695040888963407n,
    );
    return (Number(state >> 11n) + 0.5) / 2 ** 53;
  };
}

/** Normal numbers (Box and Muller 1958). */
function normalFrom(uniform: () => number) {
  return () =>
    Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** The share of sweeps over series without a trend in which something is flagged: every flag is false. */
function realisedFalseDiscovery(
  test: (values: Float64Array) => { p: number },
  phi: number,
): number {
  const normal = normalFrom(seededUniform(20_261_125n));
  let flagged = 0;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const p = Array.from({ length: SERIES_PER_SWEEP }, () => {
      const values = new Float64Array(SWEEP_WINDOW_PERIODS.month);
      let before = normal() / Math.sqrt(1 - phi * phi);
      for (let i = 0; i < values.length; i++) {
        before = phi * before + normal();
        values[i] = before;
      }
      return test(values).p;
    });
    if (benjaminiHochberg(p).some(q => q <= Q)) flagged += 1;
  }
  return flagged / SWEEPS;
}

describe.each([0, 0.3, 0.5, 0.7])(
  'over the window of a sweep, on series with serial correlation %d and no trend',
  phi => {
    it('what the engine uses keeps the realised false discovery at q', () => {
      const realised = realisedFalseDiscovery(whitenedMannKendall, phi);
      expect(realised).toBeLessThanOrEqual(Q + CHANCE);
    });

    it('the correction of Hamed and Rao over all lags does not', () => {
      const test = (values: Float64Array) =>
        mannKendall(values, { correction: 'hamed-rao' });
      const realised = realisedFalseDiscovery(test, phi);
      expect(realised).toBeGreaterThan(Q + CHANCE);
    });
  },
);
