import { membersOfDimension, type AnalysisWindow } from './analysisWindow';
import type { TrendMember, ValueScale } from './TrendInput';

/** Whether verdicts look at members: more of them add to counts, not to shares, and a gauge is no sum. */
export function areMembersJudged(scale: ValueScale): boolean {
  return !scale.bounds && scale.hasNaturalZero;
}

/** The members that verdicts look at: those of the first dimension of the signal. */
export function judgedMembers(
  series: Pick<AnalysisWindow, 'members'>,
  scale: ValueScale,
): TrendMember[] {
  return areMembersJudged(scale) ? membersOfDimension(series) : [];
}
