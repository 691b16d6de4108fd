import type { components } from '@almanac/backstage-plugin-insights-common';
import { additiveContributions, sumExact } from '@almanac/statistics';
import { windowWith, type AnalysisWindow } from '../analysisWindow';
import { judgedMembers } from '../judgedMembers';
import type { TrendMember, ValueScale } from '../TrendInput';
import { VERDICT_THRESHOLDS } from '../verdict/verdictThresholds';

/** The members at both ends of a window, as the API gives them. */
export type FixedPanel = components['schemas']['FixedPanel'];

/** The members at both ends, and the window of their sum. */
export interface PanelFound {
  readonly panel: FixedPanel;
  readonly window: AnalysisWindow;
}

/**
 * The members that report at both ends of a window where others began or ceased to report, with the part of the change that
 * only comes from that. A rise of what more members report is no growth, and one who is late is no fall: so the same members are
 * compared at both ends (matched panel).
 *
 * Only of sums: a share is not the sum of what more members have, and a total that is more than its members is a count of
 * its own.
 *
 * @returns undefined where no member began or ceased, none is at both ends, or too few values of the panel are left to judge
 */
export function fixedPanel(
  window: AnalysisWindow,
  scale: ValueScale,
): PanelFound | undefined {
  const { first, last, values } = window;
  const members = judgedMembers(window, scale);
  if (members.length === 0 || first >= last) return undefined;
  const at = (index: number) => members.map(member => member.values[index]);
  const [before, after] = [at(first), at(last)];
  const { total, coverage, entered, left } = additiveContributions(
    before,
    after,
  );
  const isSum = isSumOf(before, values[first]) && isSumOf(after, values[last]);
  if (entered.length + left.length === 0 || !isSum) return undefined;
  const kept = members.filter(
    (_, index) =>
      Number.isFinite(before[index]) && Number.isFinite(after[index]),
  );
  // The sum of nobody would be a series of zeros.
  if (kept.length === 0) return undefined;
  const panelWindow = windowWith(window, sumOf(kept, values.length), kept);
  const { minimumObservations, minimumCoverage } = VERDICT_THRESHOLDS;
  const fewest = Math.max(
    minimumObservations.value,
    window.expected * minimumCoverage.value,
  );
  if (panelWindow.observed < fewest) return undefined;
  return {
    window: panelWindow,
    panel: {
      members: kept.length,
      membersBefore: before.filter(Number.isFinite).length,
      membersAfter: after.filter(Number.isFinite).length,
      change: values[last] - values[first],
      panelChange: total,
      coverageChange: coverage,
      start: window.start,
      values: Array.from(panelWindow.values, value =>
        Number.isFinite(value) ? value : null,
      ),
    },
  };
}

/** Rounding of sums of a few hundred members. */
const ROUNDING = 1e-9;

function isSumOf(parts: readonly number[], whole: number): boolean {
  const sum = sumExact(parts.filter(Number.isFinite));
  return Math.abs(sum - whole) <= ROUNDING * Math.max(1, Math.abs(whole));
}

/** NaN where one of the members has a gap: what it had is not known. */
export function sumOf(
  members: readonly TrendMember[],
  length: number,
): Float64Array {
  return new Float64Array(length).map((_, index) =>
    members.reduce((sum, member) => sum + member.values[index], 0),
  );
}
