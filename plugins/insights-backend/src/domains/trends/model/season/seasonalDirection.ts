import { autocorrelation, seasonalMannKendall } from '@almanac/statistics';
import type { Correction } from '../TrendInput';
import type { TrendEvidence } from '../verdict/TrendEvidence';
import { correlatedSeasons } from './correlatedSeasons';

/**
 * The trend test for values with a season: each value is compared with those of its own season only (Hirsch, Slack and Smith
 * 1982). Where a correction for serial correlation is asked for, it is by the covariances of the seasons where these fit, and
 * elsewhere each value is first rid of what it takes from the one before (von Storch 1995), measured on the values without their
 * season; the other corrections have no seasonal form.
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
  const [, carried = 0] = autocorrelation(adjusted.filter(Number.isFinite), 1);
  const whitened = values.map((value, at) =>
    at === 0 ? NaN : value - carried * values[at - 1],
  );
  return {
    ...seasonalMannKendall(whitened, period, { alpha }),
    correctionUsed: 'pre-whitening',
    notes:
      correction === 'pre-whitening'
        ? []
        : [
            'The seasonal test knows pre-whitening only, so that was used in place of the correction asked for.',
          ],
  };
}
