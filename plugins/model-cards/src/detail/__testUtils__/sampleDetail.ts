import { ModelDetail } from '@almanac/backstage-plugin-insights-react';
import { sampleModel } from '../../gallery/samples/sampleModel';
import { sampleVerdict } from '../../gallery/samples/sampleVerdict';

const latestVerdict = sampleVerdict({
  sentence: 'Nothing that is known speaks against using version 8.',
  judged: {
    ...{ version: '8', alias: null, createdAt: '2026-11-22T06:00:00Z' },
    ...{ status: 'ready', goneSince: null },
  },
  newerVersion: null,
});

/** A documented model that needs nobody, to be completed. */
export function sampleDetail(changes: Partial<ModelDetail> = {}): ModelDetail {
  return {
    ...sampleModel(),
    // No alias leads in this portal: the page speaks of the latest version.
    verdict: latestVerdict,
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
