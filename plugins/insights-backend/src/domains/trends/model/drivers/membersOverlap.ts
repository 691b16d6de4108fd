import { membersOfDimension, type AnalysisWindow } from '../analysisWindow';
import type { ValueScale } from '../TrendInput';

/** From so many times the whole on, what members have together is counted more than once: one thing in several of them. */
const TIMES_THE_WHOLE = 1.5;

/**
 * Whether the members of a dimension overlap, like browsers that support the same features: at the two ends of the window they
 * have far more together than the whole. What each changed by is then no part of the change.
 */
export function membersOverlap(
  window: AnalysisWindow,
  scale: ValueScale,
  dimension?: string,
): boolean {
  if (!scale.hasNaturalZero || window.first >= window.last) return false;
  const ends = [window.first, window.last];
  const whole = ends.reduce((sum, at) => sum + window.values[at], 0);
  const ofMembers = membersOfDimension(window, dimension)
    .flatMap(({ values }) => ends.map(at => values[at]))
    .filter(Number.isFinite)
    .reduce((sum, value) => sum + value, 0);
  return ofMembers > TIMES_THE_WHOLE * whole;
}
