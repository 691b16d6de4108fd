import { isYamlFile } from '../../../platform/catalog/annotatedFiles';
import { readFiles, type ReadFiles } from '../../../platform/files/readFiles';

/**
 * Reads files of SLOs, and directories with all below them. What cannot be read stops nothing else.
 */
export function readSloFiles(paths: readonly string[]): Promise<ReadFiles> {
  return readFiles(paths, { isWanted: isYamlFile });
}
