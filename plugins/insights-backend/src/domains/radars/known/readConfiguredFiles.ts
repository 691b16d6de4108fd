import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { RadarDefinitionSource } from '@almanac/backstage-plugin-insights-node';
import { isError } from '@backstage/errors';
import type { RadarFault } from '../model/readRadarDefinition';
import { unreadable, type FoundFiles } from './FoundFiles';

/** Reads the radar files that the configuration names. One that cannot be read does not stop the others, or the portal. */
export async function readConfiguredFiles(
  paths: readonly string[],
): Promise<FoundFiles> {
  const files: RadarDefinitionSource[] = [];
  const faults: RadarFault[] = [];
  for (const file of paths) {
    try {
      files.push({ file, yaml: await readFile(file, 'utf8') });
    } catch (error) {
      faults.push(
        unreadable(
          file,
          `cannot be read: ${reasonOf(error)}: ${resolve(file)}`,
          'Put the file back, or take it out of insights.radars.',
        ),
      );
    }
  }
  const unread = new Set(faults.map(({ file }) => file));
  return { files, faults, stays: file => unread.has(file) };
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
