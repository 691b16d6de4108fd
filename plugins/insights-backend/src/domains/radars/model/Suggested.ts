import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Policy } from './RadarDefinition';
import type { RingSeries } from './RingSeries';
import type { RingPlace } from './suggestRing';

/** A suggestion that is asked about. */
export interface Suggested {
  readonly definition: Policy;
  /** Where the blip is at `period`. */
  readonly place: RingPlace;
  readonly series: RingSeries;
  readonly period: number;
}

/** What would change a suggestion, in words. */
export type Counterfactual =
  components['schemas']['BlipDetail']['suggestion']['counterfactuals'][number];
