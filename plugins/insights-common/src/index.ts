/**
 * Wire types, permissions, the API client and the number formats of the `insights` plugin.
 *
 * @packageDocumentation
 */
export type { components, operations, paths } from './generated/api';
export * from './client';
export * from './format';
export * from './models/modelCardLimits';
export * from './models/modelLinks';
export * from './permissions';
export * from './topics/topicsAnnotation';
export { outcomeOf, outcomeOfVerdict, type Outcome } from './trends/outcomeOf';
export { ringStoodIn } from './radars/ringStoodIn';
export * from './radars/radarPolicyLimits';
export * from './radars/ringDecisionLimits';
export { movesInSteps, toldSlope, type ToldSlope } from './trends/toldSlope';
export { toldForecast, wholeCount, wholeInterval } from './trends/wholeCounts';
