import { ModelDetail } from '@almanac/backstage-plugin-insights-react';
import { sampleModel } from '../../gallery/samples/sampleModel';

/** A documented model that needs nobody, to be completed. */
export function sampleDetail(changes: Partial<ModelDetail> = {}): ModelDetail {
  return {
    ...sampleModel(),
    description: 'Orders of the next four weeks.',
    tags: {},
    createdAt: '2025-03-01T08:00:00Z',
    firstSeenAt: '2025-03-02T08:00:00Z',
    completenessProfiles: [],
    consumerCount: 3,
    waitingPromotions: [],
    readAt: '2026-11-25T08:00:00Z',
    ...changes,
  };
}
