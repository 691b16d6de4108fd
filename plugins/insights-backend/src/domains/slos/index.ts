/**
 * SLOs: OpenSLO definitions, error budgets with their working, and the same maths for what is posted.
 *
 * @packageDocumentation
 */
export { createSlosDomain, type SlosDomain } from './createSlosDomain';
export {
  DatabaseEntitySlos,
  entitiesWithSlos,
  type EntitySlos,
} from './evaluation/DatabaseEntitySlos';
export type { SlosService } from './SlosService';
export { BackstageServiceCatalog } from './services/BackstageServiceCatalog';
export type { ServiceCatalog } from './services/ServiceCatalog';
export { BY_ATTENTION } from './model/evaluation/attention';
