import { peltMeanVariance, peltTrend } from '@almanac/statistics';
import { dayAt } from '../analysisWindow';
import { changePointsOf, type ChangePoint } from '../changePoints';
import type { NamedPenalty, TrendOptions } from '../TrendInput';
import type { TrendEvidence } from '../verdict/TrendEvidence';

/** Times ln n: two parameters of a segment and its position, and for the modified BIC (Zhang and Siegmund 2007) one more. */
const FACTORS: Readonly<Record<NamedPenalty, number>> = { mbic: 4, bic: 3 };

type ChangeOptions = Pick<TrendOptions, 'changeModel' | 'changePenalty'>;

/**
 * The change points of a window by the model that was asked for. Verdicts go by shifts of the level alone.
 *
 * Of `mean-variance`, `before` and `after` are the means of the segments; of `trend`, where the old and the new line are at the
 * change. Both take neighbours as independent: no penalty is raised where they resemble each other.
 */
export function changesByModel(
  evidence: TrendEvidence,
  options: ChangeOptions,
): ChangePoint[] {
  const { window, adjusted } = evidence;
  const { changeModel = 'mean' } = options;
  if (changeModel === 'mean') return changePointsOf(evidence);
  const penalty = penaltyOf(evidence, options);
  const placed = (shift: { index: number; low: number; high: number }) => ({
    index: shift.index,
    at: dayAt(window, shift.index),
    low: dayAt(window, shift.low),
    high: dayAt(window, shift.high),
  });
  if (changeModel === 'mean-variance') {
    const { changePoints, segments } = peltMeanVariance(adjusted, { penalty });
    return changePoints.map((shift, at) => ({
      ...placed(shift),
      before: segments[at].mean,
      after: segments[at + 1].mean,
      deviationBefore: segments[at].deviation,
      deviationAfter: segments[at + 1].deviation,
      markers: [],
    }));
  }
  const { changePoints, segments } = peltTrend(adjusted, { penalty });
  return changePoints.map((shift, at) => {
    const [old, fresh] = [segments[at], segments[at + 1]];
    return {
      ...placed(shift),
      before: old.level + old.slope * shift.index,
      after: fresh.level + fresh.slope * shift.index,
      slopeBefore: old.slope,
      slopeAfter: fresh.slope,
      markers: [],
    };
  });
}

/** In units of minus twice the log-likelihood, or for lines in variances of the noise. */
export function penaltyOf(
  { adjusted }: Pick<TrendEvidence, 'adjusted'>,
  { changePenalty = 'mbic' }: ChangeOptions,
): number {
  if (typeof changePenalty === 'number') return changePenalty;
  const present = adjusted.filter(Number.isFinite).length;
  return FACTORS[changePenalty] * Math.log(Math.max(present, 1));
}
