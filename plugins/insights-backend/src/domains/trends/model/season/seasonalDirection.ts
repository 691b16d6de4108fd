import { seasonalMannKendall, serialCorrelation } from '@almanac/statistics';
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
 * @param correlation - the `serialCorrelation` of `adjusted`, where the caller has it
 * @param past - the same over a longer past that the season was told from. Of two cycles a trend looks like correlation, and hides
 * itself; over more of them it is measured better, by as many degrees of freedom as these tell (ADR 0029)
 * @param before - the value of that past before the first of `values`, likewise
 */
export function seasonalDirection(
  values: Float64Array,
  adjusted: Float64Array,
  period: number,
  {
    correction,
    alpha,
    correlation = serialCorrelation(adjusted),
    past,
    before,
  }: {
    correction: Correction;
    alpha: number;
    correlation?: number;
    past?: Float64Array;
    before?: number;
  },
): TrendEvidence['direction'] {
  if (correction === 'none') {
    const test = seasonalMannKendall(values, period, { alpha });
    return { ...test, correctionUsed: 'none', notes: [] };
  }
  const correlated = correlatedSeasons(values, period, alpha, correlation);
  if (correlated) {
    return {
      ...correlated,
      correctionUsed: 'correlated-seasons',
      notes: [
        'The covariances of the seasons were used in place of the correction asked for: with so many cycles, and neighbours that resemble each other this much, they find more than pre-whitening.',
      ],
    };
  }
  const notes =
    correction === 'pre-whitening'
      ? []
      : [
          'The seasonal test knows pre-whitening only, so that was used in place of the correction asked for.',
        ];
  const season = {
    ...{ season: period, adjusted, alpha, past, before },
    correlation: past ? undefined : correlation,
  };
  return {
    ...whitenedDirection(values, season),
    notes: past
      ? [
          ...notes,
          'What a value takes from the one before was measured, without season and line, on the longer past that the season is told from.',
        ]
      : notes,
  };
}
