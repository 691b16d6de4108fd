import type { CollectedColumn } from '@almanac/backstage-plugin-insights-node';
import type { components } from '@almanac/backstage-plugin-insights-common';

/** A column of data, or of what a version takes and gives. */
export function presentColumn({
  name,
  type,
  isRequired,
}: CollectedColumn): components['schemas']['ModelColumn'] {
  return { name, type, isRequired: isRequired ?? null };
}
