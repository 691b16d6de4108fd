import type { components } from '@almanac/backstage-plugin-insights-common';
import { allLeaves, type BoundLeaf } from './leaves';
import type { RadarDefinition, Ring } from './RadarDefinition';

/** A threshold of a ring that is no level to be reached: what must not be exceeded, a forecast, a risk. */
export type PolicyThreshold = components['schemas']['PolicyThreshold'];

/** The thresholds of a ring besides its levels, in the order of the file. */
export function thresholdsIn({ when }: Ring): BoundLeaf[] {
  return (when ? allLeaves(when) : []).flatMap(leaf =>
    leaf.kind === 'verdict' ||
    (leaf.kind === 'level' && leaf.bound === 'atLeast')
      ? []
      : [leaf],
  );
}

/** Every threshold of a policy besides its levels, from the centre outwards. */
export function policyThresholds({
  rings,
}: Pick<RadarDefinition, 'rings'>): PolicyThreshold[] {
  return rings.flatMap(ring =>
    thresholdsIn(ring).map((leaf, index) => ({
      ...{ ring: ring.id, index, bound: leaf.bound, value: leaf.threshold },
      ...whatOf(leaf),
    })),
  );
}

/** What a threshold is of. */
function whatOf(
  leaf: BoundLeaf,
): Omit<PolicyThreshold, 'ring' | 'index' | 'bound' | 'value'> {
  switch (leaf.kind) {
    case 'level':
      return { of: 'value', forPeriods: leaf.forPeriods };
    case 'forecast': {
      const { horizon, quantile } = leaf;
      return { ...{ of: 'forecast', forPeriods: 1 }, horizon, quantile };
    }
    default: {
      const { horizon, side, level } = leaf;
      return { ...{ of: 'risk', forPeriods: 1 }, horizon, side, level };
    }
  }
}
