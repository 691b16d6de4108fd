import { readFile } from 'node:fs/promises';
import type { RadarDefinitionSource } from '@almanac/backstage-plugin-insights-node';

/**
 * Reads the radar files that the configuration names.
 *
 * @throws Error that names a file that cannot be read
 */
export async function readRadarFiles(
  files: readonly string[],
): Promise<RadarDefinitionSource[]> {
  return Promise.all(
    files.map(async file => {
      try {
        return { file, yaml: await readFile(file, 'utf8') };
      } catch (cause) {
        throw new Error(
          `insights.radars names ${file}, which cannot be read in ${process.cwd()}`,
          { cause },
        );
      }
    }),
  );
}
