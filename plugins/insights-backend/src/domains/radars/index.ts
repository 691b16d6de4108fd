/**
 * Radars: definitions, suggested rings by a declared policy, blips and their history.
 *
 * @packageDocumentation
 */
export {
  createRadarsDomain,
  type RadarsDomain,
  type RadarsDomainOptions,
} from './createRadarsDomain';
export { createRadarSource } from './known';
export type { RadarsOperations } from './radarsRoutes';
export type {
  BlipFilters,
  BlipPage,
  BlipSort,
  RadarsService,
} from './RadarsService';
