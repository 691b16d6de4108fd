import type { Step } from '../../signals';
import type { ForecastFan, PastVerdictsRequest, Verdict } from '../../trends';

/** A topic of a radar with all that a policy may look at. */
export interface ReplayedTopic {
  readonly topicId: string;
  readonly signalId: string;
  readonly title: string;
  readonly quadrant: string;
  /** First day of the first period. */
  readonly start: string;
  readonly step: Step;
  readonly scale: PastVerdictsRequest['scale'];
  /** Periods that each analysis looked back over. */
  readonly windowPeriods: number;
  /** As they are measured; `NaN` is missing. */
  readonly total: Float64Array;
  /** The last known one stands in for a gap. */
  readonly values: Float64Array;
  /** First period that is replayed. */
  readonly from: number;
  /** Verdicts as they would have been given, by period, as far as they were asked for. */
  readonly verdicts: Map<number, Verdict>;
  /** Forecasts as they would have been made, by period, as far as they were asked for; null where there was none. */
  readonly forecasts: Map<number, ForecastFan | null>;
}
