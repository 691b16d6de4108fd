import { stepNumber } from '../stepNumber';
import type { Working } from '../TrendAnalysis';
import { VERDICT_THRESHOLDS } from './verdictThresholds';

/** What the working tells of the numbers that a verdict hangs on: the same for every analysis of an engine version. */
export const THRESHOLDS_STEP: Working['steps'][number] = {
  title: 'Thresholds of a verdict',
  values: Object.values(VERDICT_THRESHOLDS).map(
    ({ title, value, unit, why }) => ({
      ...stepNumber(title, value, unit),
      why,
    }),
  ),
};
