import type { RadarDefinitionSource } from '@almanac/backstage-plugin-insights-node';
import type { RadarFault } from '../model/readRadarDefinition';

/** What stands in radar files, wherever they are. */
export interface FoundFiles {
  readonly files: readonly RadarDefinitionSource[];
  /** Of what could not be read. */
  readonly faults: readonly RadarFault[];
  /** Whether a file that is not among these stands as it was: it could not be read, or may only be missing for now. */
  readonly stays: (file: string) => boolean;
  /** Told where a file stands so: who never named one is not troubled by what could not be read. */
  readonly faultOfStanding?: RadarFault;
}

/** Nothing, of a source that there is not. */
export const NO_FILES: FoundFiles = {
  ...{ files: [], faults: [] },
  stays: () => false,
};

/** The fault of something that could not be read as a whole. */
export function unreadable(
  file: string,
  detail: string,
  howToMend: string,
): RadarFault {
  return { file, line: null, column: null, path: '', detail, howToMend };
}
