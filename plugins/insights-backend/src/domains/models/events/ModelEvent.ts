import type { components } from '@almanac/backstage-plugin-insights-common';

/** Something that happened to a model. */
export interface ModelEvent {
  /** Entity reference of who did it; null for the registry. */
  readonly by: string | null;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly kind: components['schemas']['ModelEvent']['kind'];
  readonly version?: string;
  readonly alias?: string;
  /** More of it, in words. */
  readonly detail?: string;
}
