import type { ContractSnapshot } from '@almanac/backstage-plugin-insights-react';

/**
 * Whether a definition was read, and does not count all the same: parts of it are in files or on the network, and those before it
 * were whole. Of what cannot be read no operations are known.
 */
export function isNotWhole({
  isReadable,
  operationCount,
}: Pick<ContractSnapshot, 'isReadable' | 'operationCount'>): boolean {
  return isReadable === false && operationCount !== null;
}
