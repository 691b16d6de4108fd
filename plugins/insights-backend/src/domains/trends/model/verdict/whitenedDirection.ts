import {
  whitenedMannKendall,
  type WhitenedMannKendallOptions,
} from '@almanac/statistics';
import type { TrendEvidence } from './TrendEvidence';

/**
 * The trend test of values without what each takes from the one before (`whitenedMannKendall`), which is what `pre-whitening`
 * stands for.
 */
export function whitenedDirection(
  values: Float64Array,
  options: WhitenedMannKendallOptions,
): TrendEvidence['direction'] {
  const { whitenedBy, degreesOfFreedom, differenceLag, ...test } =
    whitenedMannKendall(values, options);
  return {
    ...test,
    correctionUsed: 'pre-whitening',
    whitening: { whitenedBy, degreesOfFreedom, differenceLag },
  };
}
