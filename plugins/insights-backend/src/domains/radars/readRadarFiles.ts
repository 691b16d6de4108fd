import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isError } from '@backstage/errors';
import type { RadarDefinitionSource } from '@almanac/backstage-plugin-insights-node';

/** A radar file that the configuration names and that could not be read. */
export interface UnreadableRadarFile {
  readonly file: string;
  /** Why not, with the whole path that was tried. */
  readonly unreadable: string;
}

/** Reads the radar files that the configuration names. One that cannot be read does not stop the others, or the portal. */
export async function readRadarFiles(
  files: readonly string[],
): Promise<(RadarDefinitionSource | UnreadableRadarFile)[]> {
  return Promise.all(
    files.map(async file => {
      try {
        return { file, yaml: await readFile(file, 'utf8') };
      } catch (error) {
        return { file, unreadable: `${reasonOf(error)}: ${resolve(file)}` };
      }
    }),
  );
}

function reasonOf(error: unknown): string {
  switch (isError(error) && error.code) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EISDIR':
      return 'it is a folder';
    case 'EACCES':
      return 'the portal may not read it';
    default:
      return isError(error) ? error.message : String(error);
  }
}
