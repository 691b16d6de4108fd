import { benjaminiHochberg } from '@almanac/statistics';
import type { TrendAnalysis } from './TrendAnalysis';

/** The analyses of one request with their q-values: Benjamini-Hochberg over all of them. */
export function withQValues(
  analyses: readonly TrendAnalysis[],
): TrendAnalysis[] {
  const q = benjaminiHochberg(analyses.map(({ direction }) => direction.p));
  return analyses.map((analysis, index) => ({
    ...analysis,
    direction: { ...analysis.direction, q: q[index] },
  }));
}
