import type { Subject } from '../../signals';
import type { AnalysisSummary } from '../../trends';
import type { RadarDefinition } from './RadarDefinition';
import type { RingSeries } from './RingSeries';

/** What a blip is made of. */
export interface BlipInput {
  readonly definition: RadarDefinition;
  readonly quadrant: string;
  readonly subject: Subject;
  readonly summary: AnalysisSummary;
  /** First period that is replayed. */
  readonly from: number;
  readonly verdictAt: RingSeries['verdictAt'];
  /** Left out where the policy asks for no forecast. */
  readonly forecastAt?: RingSeries['forecastAt'];
  /** ISO 8601 instant. */
  readonly computedAt: string;
}
