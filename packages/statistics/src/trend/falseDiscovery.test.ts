import {
  autoregressiveSeries,
  seededNormal,
} from '../__fixtures__/seededNormal';
import { benjaminiHochberg } from '../multiplicity/benjaminiHochberg';
import { mannKendall } from './mannKendall';
import { whitenedMannKendall } from './whitenedMannKendall';

const Q = 0.1;
const SWEEPS = 200;
const SERIES_PER_SWEEP = 50;
const LENGTH = 120;

/**
 * Series without any trend, so every flag is false and the false discovery rate is the share
 * of sweeps with a flag (Benjamini and Hochberg 1995, section 2).
 */
function realisedFalseDiscovery(
  test: (values: Float64Array) => { p: number },
  phi: number,
): number {
  const normal = seededNormal(2024);
  let flagged = 0;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const p = Array.from({ length: SERIES_PER_SWEEP }, () => {
      const values = autoregressiveSeries(LENGTH, phi, normal);
      return test(values).p;
    });
    if (benjaminiHochberg(p).some(q => q <= Q)) flagged += 1;
  }
  return flagged / SWEEPS;
}

describe.each([0.3, 0.5, 0.7])(
  'on series with serial correlation %d and no trend',
  phi => {
    it('what the engine takes keeps the realised false discovery at or below q', () => {
      const realised = realisedFalseDiscovery(whitenedMannKendall, phi);
      expect(realised).toBeLessThanOrEqual(Q);
    });

    it('the uncorrected test does not', () => {
      expect(realisedFalseDiscovery(mannKendall, phi)).toBeGreaterThan(Q);
    });
  },
);
