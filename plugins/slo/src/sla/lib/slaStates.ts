import { SlaState } from '@almanac/backstage-plugin-insights-react';

/** States of agreements, the most urgent first; the order of the API. */
export const slaStates: readonly SlaState[] = [
  'broken',
  'atRisk',
  'invalid',
  'noData',
  'undecided',
  'kept',
  'notBegun',
  'ended',
];

/** States of agreements that are not kept so far, and that nobody has to look at. */
export const slaStatesAtRest = [
  'undecided',
  'notBegun',
  'ended',
] as const satisfies SlaState[];

/** States that somebody has to look at. */
export const slaStatesThatNeed = [
  'broken',
  'atRisk',
  'invalid',
  'noData',
] as const satisfies SlaState[];
