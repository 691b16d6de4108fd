import type { ContractSnapshot } from '@almanac/backstage-plugin-insights-react';

/**
 * Whether a definition was read, and does not count all the same: parts of it are in files or on the network, and those before it
 * were whole.
 */
export function isNotWhole({
  isReadable,
  leadsOut,
}: Pick<ContractSnapshot, 'isReadable' | 'leadsOut'>): boolean {
  return isReadable === false && leadsOut === true;
}
