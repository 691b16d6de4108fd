import type { components } from '@almanac/backstage-plugin-insights-common';

/** A note on the data, as the API gives it. */
export type QualityNote =
  components['schemas']['TrendAnalysis']['quality'][number];

/** A note that is good to know. */
export function info(id: string, text: string): QualityNote {
  return { id, severity: 'info', text };
}

/** A note that puts the answer into doubt. */
export function warning(id: string, text: string): QualityNote {
  return { id, severity: 'warning', text };
}
