import { SlaState } from '@almanac/backstage-plugin-insights-react';

/** States of agreements, the most urgent first; the order of the API. */
export const slaStates: readonly SlaState[] = [
  'broken',
  'atRisk',
  'invalid',
  'noData',
  'kept',
];

/** States that somebody has to look at. */
export const slaStatesThatNeed = [
  'broken',
  'atRisk',
  'invalid',
  'noData',
] as const satisfies SlaState[];
