import type { components } from '@almanac/backstage-plugin-insights-common';
import { allLeaves, type LevelLeaf } from './leaves';
import type { RadarDefinition, Ring } from './RadarDefinition';

/** A threshold of a ring that is no level to be reached: what must not be exceeded. */
export type PolicyThreshold = components['schemas']['PolicyThreshold'];

/** The thresholds of a ring besides its levels, in the order of the file. */
export function thresholdsIn({ when }: Ring): LevelLeaf[] {
  return (when ? allLeaves(when) : []).flatMap(leaf =>
    leaf.kind === 'level' && leaf.bound === 'atMost' ? [leaf] : [],
  );
}

/** Every threshold of a policy besides its levels, from the centre outwards. */
export function policyThresholds({
  rings,
}: Pick<RadarDefinition, 'rings'>): PolicyThreshold[] {
  return rings.flatMap(ring =>
    thresholdsIn(ring).map(({ bound, threshold, forPeriods }, index) => ({
      ...{ ring: ring.id, index, of: 'value' as const, bound, forPeriods },
      value: threshold,
    })),
  );
}
