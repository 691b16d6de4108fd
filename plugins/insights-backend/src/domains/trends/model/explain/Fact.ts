import type { components } from '@almanac/backstage-plugin-insights-common';

/** A fact with its evidence, as the API gives it. */
export type Fact = components['schemas']['Explanation']['facts'][number];
