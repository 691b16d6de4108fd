import {
  Contract,
  ContractDetail,
  ContractSnapshot,
} from '@almanac/backstage-plugin-insights-react';

/** A definition that broke something. */
export function sampleSnapshot(
  over: Partial<ContractSnapshot> = {},
): ContractSnapshot {
  return {
    id: '2d0a7a5e-6a53-4a4e-9f8a-0f2f5f2b8a02',
    contractRef: 'api:default/orders',
    ordinal: 2,
    digest: `sha256:${'4f'.repeat(32)}`,
    bytes: 2_048,
    format: 'openapi',
    isCompared: true,
    source: 'catalog',
    seenFrom: '2026-03-02T09:30:00.000Z',
    seenTo: null,
    publishedBy: null,
    revision: null,
    note: null,
    isReadable: true,
    title: 'Orders',
    declaredVersion: '2.0.0',
    operationCount: 1,
    faults: [],
    comparedWith: '2d0a7a5e-6a53-4a4e-9f8a-0f2f5f2b8a01',
    changes: { breaking: 1, risky: 0, safe: 2 },
    ...over,
  };
}

/** The one before. */
export const firstSnapshot = sampleSnapshot({
  id: '2d0a7a5e-6a53-4a4e-9f8a-0f2f5f2b8a01',
  ordinal: 1,
  seenFrom: '2026-01-01T09:30:00.000Z',
  seenTo: '2026-03-02T09:30:00.000Z',
  declaredVersion: '1.0.0',
  comparedWith: null,
  changes: null,
});

/** An API whose latest definition broke something. */
export function sampleContract(over: Partial<Contract> = {}): Contract {
  return {
    contractRef: 'api:default/orders',
    title: 'Orders',
    type: 'openapi',
    format: 'openapi',
    owner: 'group:default/checkout',
    lifecycle: 'production',
    latest: sampleSnapshot(),
    snapshotCount: 2,
    changedAt: '2026-03-02T09:30:00.000Z',
    breakingAt: '2026-03-02T09:30:00.000Z',
    qualityScore: 72.4,
    isScoreOfLatest: true,
    goneSince: null,
    openBreakingAt: over.breakingAt ?? '2026-03-02T09:30:00.000Z',
    consumerCount: 3,
    deprecations: { overdue: 0, due: 0, undated: 0, nextOn: null },
    needs: [],
    slos: { ownCount: 0, providerCount: 0, worst: null, services: [] },
    ...over,
  };
}

/** The same with what only its page shows. */
export function sampleDetail(
  over: Partial<ContractDetail> = {},
): ContractDetail {
  const contract = sampleContract(over);
  return {
    ...contract,
    firstSeenAt: '2026-01-01T09:30:00.000Z',
    current: contract.latest,
    ...over,
  };
}
