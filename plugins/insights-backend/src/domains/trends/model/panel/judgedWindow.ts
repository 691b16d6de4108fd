import { windowOf, type AnalysisWindow } from '../analysisWindow';
import type { ValueScale } from '../TrendInput';
import { fixedPanel, type FixedPanel } from './fixedPanel';

/** What of a series is judged. */
export interface JudgedWindow {
  readonly whole: AnalysisWindow;
  /** The whole, or the sum of the members that reported throughout. */
  readonly window: AnalysisWindow;
  /** Where members began or ceased to report. */
  readonly panel: FixedPanel | undefined;
}

/**
 * The last so many periods of a series; where members began or ceased to report in them, of those that reported throughout. Verdicts of
 * today and of the past are of this.
 *
 * @param periods - all when left out
 */
export function judgedWindow(
  series: Parameters<typeof windowOf>[0],
  scale: ValueScale,
  periods?: number,
): JudgedWindow {
  const whole = windowOf(series, periods);
  const found = fixedPanel(whole, scale);
  return { whole, window: found?.window ?? whole, panel: found?.panel };
}
