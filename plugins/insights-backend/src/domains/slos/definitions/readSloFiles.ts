import { readFiles, type ReadFiles } from '../../../platform/files/readFiles';

/** Whether a file is one that OpenSLO is written in. */
export function isSloFile(path: string): boolean {
  return /\.(ya?ml|json)$/i.test(path);
}

/**
 * Reads files of SLOs, and directories with all below them. What cannot be read stops nothing else.
 *
 * @param within - directory that the paths may not lead out of; each is its own when left out
 */
export function readSloFiles(
  paths: readonly string[],
  within?: string,
): Promise<ReadFiles> {
  return readFiles(paths, { isWanted: isSloFile, within });
}
