/**
 * Decisions of people on the rings that are suggested.
 *
 * @packageDocumentation
 */
export { noteLeftDecisions } from './DatabaseLeftDecisions';
export { DatabaseRingDecisions } from './DatabaseRingDecisions';
export { DecisionsService } from './DecisionsService';
export {
  createDecisionsRoutes,
  type DecisionsOperations,
} from './decisionsRoutes';
export { presentBlipDecision } from './presentBlipDecision';
export type { RingDecisionsStore } from './RingDecisionsStore';
