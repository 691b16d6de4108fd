import type { OpenSloFault } from './OpenSloFault';

/**
 * A fault in one line of a log.
 *
 * @param what - the files are of, e.g. `SLO definitions`
 */
export function faultInWords(
  what: string,
  { file, line, path, detail, howToMend }: OpenSloFault,
): string {
  return `${what}, ${file}:${line ?? 1}: ${path} ${detail}. ${howToMend}`;
}
