import {
  SloDetail,
  SloEvaluation,
} from '@almanac/backstage-plugin-insights-react';
import { SloView } from './useSloView';

/** An objective as it is defined. */
export type Objective = SloDetail['definition']['objectives'][number];

/** What the parts of the page are drawn from. */
export interface SloParts {
  slo: SloDetail;
  objective: Objective;
  evaluation: SloEvaluation;
  view: SloView;
}
