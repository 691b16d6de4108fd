/**
 * Decisions of people on the rings that are suggested.
 *
 * @packageDocumentation
 */
export { noteLeftDecisions } from './DatabaseLeftDecisions';
export {
  DatabaseRingDecisions,
  stand,
  suggestedRingOf,
} from './DatabaseRingDecisions';
export { DecisionsService } from './DecisionsService';
export {
  createDecisionsRoutes,
  type DecisionsOperations,
} from './decisionsRoutes';
export { presentBlipDecision } from './presentBlipDecision';
export type { RingDecision, StandingDecision } from './RingDecision';
export {
  decisionOfRow,
  rowOfDecision,
  type RingDecisionRow,
} from './ringDecisionRow';
export type { RingDecisionsStore } from './RingDecisionsStore';
