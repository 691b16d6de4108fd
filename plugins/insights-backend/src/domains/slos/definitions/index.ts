/**
 * Definitions of SLOs: kept with their versions, edited by the API, read from files and from beside entities.
 *
 * @packageDocumentation
 */
export { checkDefinitions } from './checkDefinitions';
export {
  createSloDefinitions,
  type CreateSloDefinitionsOptions,
  type SloDefinitions,
} from './createSloDefinitions';
export type { SloDefinitionsOperations } from './definitionsRoutes';
export type { KnownSlo, KnownSlos } from './KnownSlos';
export type { KnownSources } from './KnownSources';
export type { SloDefinitionsService } from './SloDefinitionsService';
export type { SloSourceFault } from './SloSourceFault';
export { presentDefinitionRecord } from './presentDefinitionRecord';
