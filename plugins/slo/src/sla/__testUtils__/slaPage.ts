import { Sla, SlaPage } from '@almanac/backstage-plugin-insights-react';

/** A list of agreements that is all there is, to be changed. */
export function slaPage(items: Sla[], changes: Partial<SlaPage> = {}): SlaPage {
  return {
    items,
    nextCursor: null,
    totalCount: items.length,
    matchingCount: items.length,
    workingHref: '/api/insights/v1/slas/{id}/standing',
    ...changes,
  };
}
