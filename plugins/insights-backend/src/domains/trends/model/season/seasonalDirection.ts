import { seasonalMannKendall } from '@almanac/statistics';
import type { Correction } from '../TrendInput';
import type { TrendEvidence } from '../verdict/TrendEvidence';
import { whitenedDirection } from '../verdict/whitenedDirection';
import { correlatedSeasons } from './correlatedSeasons';

/**
 * The trend test for values with a season: each value is compared with those of its own season only (Hirsch, Slack and Smith
 * 1982). Where a correction for serial correlation is asked for, it is by the covariances of the seasons where these fit, and
 * elsewhere each value is first rid of what it takes from the one before; the other corrections have no seasonal form.
 *
 * @param values - without all seasons but the one of `period`
 * @param adjusted - without any
 */
export function seasonalDirection(
  values: Float64Array,
  adjusted: Float64Array,
  period: number,
  { correction, alpha }: { correction: Correction; alpha: number },
): TrendEvidence['direction'] {
  if (correction === 'none') {
    const test = seasonalMannKendall(values, period, { alpha });
    return { ...test, correctionUsed: 'none', notes: [] };
  }
  const correlated = correlatedSeasons(values, adjusted, period, alpha);
  if (correlated) {
    return {
      ...correlated,
      correctionUsed: 'correlated-seasons',
      notes: [
        'The covariances of the seasons were used in place of the correction asked for: with so many cycles, and neighbours that resemble each other this much, they find more than pre-whitening.',
      ],
    };
  }
  return {
    ...whitenedDirection(values, { season: period, adjusted, alpha }),
    notes:
      correction === 'pre-whitening'
        ? []
        : [
            'The seasonal test knows pre-whitening only, so that was used in place of the correction asked for.',
          ],
  };
}
