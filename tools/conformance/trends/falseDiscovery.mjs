import { seededNormal } from './seededNormal.mjs';

export const Q = 0.1;
const SWEEPS = 200;
const SERIES_OF_SWEEP = 50;
const LENGTH = 120;
/** Serial correlation of the series. */
const PHI = 0.5;

/**
 * Share of sweeps over series without any trend (AR(1), φ = 0.5) in which something is flagged at q = 0.1: each flag is false,
 * so this is the false discovery rate (Benjamini and Hochberg 1995, section 2).
 */
export function realisedFalseDiscovery(statistics, test) {
  const normal = seededNormal(20_261_126);
  let flagged = 0;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const p = Array.from(
      { length: SERIES_OF_SWEEP },
      () => test(autoregressive(normal)).p,
    );
    if (statistics.benjaminiHochberg(p).some(q => q <= Q)) flagged += 1;
  }
  return flagged / SWEEPS;
}

/** Sweeps of verdicts: each analyses its series as a page does, which takes a hundred times as long as a test. */
const VERDICT_SWEEPS = 60;

/**
 * The same of verdicts as pages tell them: share of sweeps without any trend in which something is told to rise, fall or
 * emerge without the caveat that it is weak among so many (q above 0.1). Peaks are told by changes of level, always with a
 * caveat; how often one is seen where there is none is the second figure.
 */
export function realisedFalseVerdicts({
  analyseTrend,
  sweepOptions,
  statistics,
}) {
  const normal = seededNormal(20_261_127);
  const options = { ...sweepOptions('week'), horizon: 0 };
  const counts = { flagged: 0, peaks: 0 };
  for (let sweep = 0; sweep < VERDICT_SWEEPS; sweep += 1) {
    const analyses = Array.from(
      { length: SERIES_OF_SWEEP },
      () =>
        analyseTrend(
          {
            ...{ name: 'null', values: autoregressive(normal), members: [] },
            ...{ step: 'week', start: '2023-01-02', digest: '' },
            ...{ scale: { hasNaturalZero: false }, definitionVersion: '1' },
          },
          options,
          '2026-01-01T00:00:00.000Z',
        ).analysis,
    );
    const q = statistics.benjaminiHochberg(
      analyses.map(({ direction }) => direction.p),
    );
    const isTold = ({ verdict }, index) =>
      ['rising', 'falling', 'emerging'].includes(verdict) && q[index] <= Q;
    if (analyses.some(isTold)) counts.flagged += 1;
    counts.peaks += analyses.filter(
      ({ verdict }) => verdict === 'peaking',
    ).length;
  }
  return {
    flagged: counts.flagged / VERDICT_SWEEPS,
    peaks: counts.peaks / (VERDICT_SWEEPS * SERIES_OF_SWEEP),
  };
}

function autoregressive(normal) {
  const values = new Float64Array(LENGTH);
  let value = normal() / Math.sqrt(1 - PHI * PHI);
  for (let at = 0; at < LENGTH; at += 1) {
    values[at] = value;
    value = PHI * value + normal();
  }
  return values;
}
