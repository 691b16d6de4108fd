/**
 * The radars that are defined, by files, beside entities of the catalog and in the portal.
 *
 * @packageDocumentation
 */
export {
  createRadarSource,
  type RadarFiles,
  type RadarSource,
} from './createRadarSource';
export type { KnownRadar } from './KnownRadar';
export { KnownRadars } from './KnownRadars';
export { readRadarFiles } from './readRadarFiles';
export { NO_RADARS } from './ReadRadars';
