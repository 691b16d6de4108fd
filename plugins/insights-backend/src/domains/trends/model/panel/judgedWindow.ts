import { windowOf, windowWith, type AnalysisWindow } from '../analysisWindow';
import { judgedMembers } from '../judgedMembers';
import type { ValueScale } from '../TrendInput';
import {
  fixedPanel,
  sumOf,
  type FixedPanel,
  type PanelFound,
} from './fixedPanel';

/** What of a series is judged. */
export interface JudgedWindow {
  readonly whole: AnalysisWindow;
  /** The whole, or the sum of the members that reported throughout. */
  readonly window: AnalysisWindow;
  /** The same over a longer past, for seasons; the window itself where no more is kept or asked for. */
  readonly past: AnalysisWindow;
  /** Where members began or ceased to report. */
  readonly panel: FixedPanel | undefined;
}

/**
 * The last so many periods of a series; where members began or ceased to report in them, of those that reported throughout. Verdicts of
 * today and of the past are of this.
 *
 * @param periods - all when left out
 * @param pastPeriods - as many as `periods` when left out
 */
export function judgedWindow(
  series: Parameters<typeof windowOf>[0],
  scale: ValueScale,
  periods?: number,
  pastPeriods?: number,
): JudgedWindow {
  const whole = windowOf(series, periods);
  const found = fixedPanel(whole, scale);
  const window = found?.window ?? whole;
  const longer =
    periods === undefined || pastPeriods === undefined
      ? whole
      : windowOf(series, pastPeriods);
  const isLonger = longer.values.length > whole.values.length;
  return {
    whole,
    window,
    past: isLonger ? pastOf(longer, scale, found) : window,
    panel: found?.panel,
  };
}

/** The longer past of what is judged: where that is a panel, the sum of its members. */
function pastOf(
  longer: AnalysisWindow,
  scale: ValueScale,
  found: PanelFound | undefined,
): AnalysisWindow {
  if (!found) return longer;
  const kept = new Set(found.window.members.map(({ member }) => member));
  const members = judgedMembers(longer, scale).filter(({ member }) =>
    kept.has(member),
  );
  return windowWith(longer, sumOf(members, longer.values.length), members);
}
