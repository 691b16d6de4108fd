import type { Step } from '../../signals';
import type { Verdict } from './TrendAnalysis';

/** An analysis as it is kept: what lists filter and sort by, and the whole as JSON. */
export interface AnalysedSubject {
  readonly inputDigest: string;
  readonly engineVersion: string;
  /** First day of the last period that was looked at. */
  readonly reachedTo: string;
  readonly step: Step;
  readonly verdict: Verdict;
  readonly verdictReason: string;
  /** Last value, in the unit of the signal; null when all are missing. */
  readonly value: number | null;
  readonly latestAt: string | null;
  /** Last value minus the one a year before; null when one of them is missing. */
  readonly changeOfYear: number | null;
  readonly z: number;
  readonly p: number;
  /** JSON of the `TrendAnalysis`; its `q` is null. */
  readonly result: string;
  /** Whether the forecast is left to be made when somebody asks for the analysis. */
  readonly isForecastLeftOut: boolean;
  /** JSON: for each change point the members that moved with it. */
  readonly movers: string;
}
