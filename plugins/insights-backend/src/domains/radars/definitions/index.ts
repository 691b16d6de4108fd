/**
 * Definitions of radars that are written in the portal.
 *
 * @packageDocumentation
 */
export { addVersion, lastVersion, lockRadar } from './addVersion';
export { DatabaseRadarDefinitions } from './DatabaseRadarDefinitions';
export {
  createDefinitionsRoutes,
  type RadarDefinitionsOperations,
} from './definitionsRoutes';
export type {
  KeptRadar,
  KeptVersion,
  RadarDefinitionsStore,
} from './RadarDefinitionsStore';
export { RadarDefinitionsService } from './RadarDefinitionsService';
