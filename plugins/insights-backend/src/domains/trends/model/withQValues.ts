import { benjaminiHochberg, benjaminiYekutieli } from '@almanac/statistics';
import type { TrendAnalysis } from './TrendAnalysis';
import type { Multiplicity } from './TrendInput';

const METHODS = {
  'benjamini-hochberg': {
    qValues: benjaminiHochberg,
    source: 'Benjamini and Hochberg (1995), JRSS B 57',
  },
  'benjamini-yekutieli': {
    qValues: benjaminiYekutieli,
    source:
      'Benjamini and Yekutieli (2001), Annals of Statistics 29(4), which holds however the series hang together',
  },
} as const;

/** The analyses of one request with their q-values over all of them, and in the working how they were made. */
export function withQValues(
  analyses: readonly TrendAnalysis[],
  multiplicity: Multiplicity = 'benjamini-hochberg',
): TrendAnalysis[] {
  const { qValues, source } = METHODS[multiplicity];
  const q = qValues(analyses.map(({ direction }) => direction.p));
  const note = `q is over the series of the request, ${analyses.length} in all, after ${source}.`;
  return analyses.map((analysis, index) => ({
    ...analysis,
    direction: { ...analysis.direction, q: q[index] },
    working: { ...analysis.working, notes: [...analysis.working.notes, note] },
  }));
}
