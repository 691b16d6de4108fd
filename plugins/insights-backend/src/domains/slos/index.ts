/**
 * SLOs: OpenSLO definitions, error budgets with their working, and the same maths for what is posted.
 *
 * @packageDocumentation
 */
export { createSlosDomain, type SlosDomain } from './createSlosDomain';
