/**
 * The radars that are defined, by files, beside entities of the catalog and in the portal.
 *
 * @packageDocumentation
 */
export {
  createRadarSource,
  type FilesByOrigin,
  type RadarSource,
} from './createRadarSource';
export type { KnownRadar } from './KnownRadar';
export { KnownRadars } from './KnownRadars';
export { readConfiguredFiles } from './readConfiguredFiles';
export { NO_FILES } from './FoundFiles';
