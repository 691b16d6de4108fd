/**
 * Lists of other radars, brought in with their history.
 *
 * @packageDocumentation
 */
export { DatabaseImports } from './DatabaseImports';
export { DatabaseRadarEntries } from './DatabaseRadarEntries';
export { createImportRoutes, type RadarImportOperations } from './importRoutes';
export type { RadarEntriesStore, RadarEntry } from './RadarEntriesStore';
export { RadarImportService } from './RadarImportService';
