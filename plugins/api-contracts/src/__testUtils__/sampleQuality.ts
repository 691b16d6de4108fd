import type {
  ContractCoveragePage,
  ContractFinding,
  ContractQuality,
  ContractQualityAt,
} from '@almanac/backstage-plugin-insights-react';

/** A definition of two operations, of which one says nothing of errors. */
export function sampleQuality(
  over: Partial<ContractQuality> = {},
): ContractQuality {
  return {
    contractRef: 'api:default/orders',
    snapshotId: '2d0a7a5e-6a53-4a4e-9f8a-0f2f5f2b8a02',
    isLatest: true,
    state: 'linted',
    reason: null,
    score: 72.4,
    lintedAt: '2026-03-02T09:31:00.000Z',
    rulesets: ['spectral:oas', 'house'],
    counts: { error: 0, warning: 1, info: 0, hint: 0 },
    waivedPlaces: 1,
    leftOff: 0,
    areas: [
      { id: 'validity', points: 53.33, lostAt: 20, demerits: 0, lost: 0 },
      { id: 'clarity', points: 46.67, lostAt: 24, demerits: 14.2, lost: 27.6 },
    ],
    rules: [
      {
        ...{ ruleId: 'operation-description', severity: 'warning' },
        ...{ area: 'clarity', why: 'Operations are described.' },
        fix: 'Say what it does.',
        documentationUrl: null,
        ...{ places: 2, waivedPlaces: 1, touchedParts: 1, parts: 2 },
        ...{ demerits: 14.2, cost: 27.6 },
      },
    ],
    operationCount: 2,
    aspects: [
      { aspect: 'description', applicable: 2, present: 2 },
      { aspect: 'clientErrors', applicable: 2, present: 1 },
      { aspect: 'requestExample', applicable: 0, present: 0 },
    ],
    slos: {
      ...{ ownCount: 0, isKnown: true },
      providers: [
        {
          ...{ entityRef: 'component:default/shop', title: 'The shop' },
          sloCount: 3,
        },
      ],
    },
    working: {
      ...{ subject: 'Quality of api:default/orders', inputs: [], notes: [] },
      method: { id: 'contract-quality', title: 'Costs of rules', source: '' },
      ...{ definitionVersion: 'sha256:ab', window: null, coverage: 1 },
      ...{ engineVersion: '1.0.0', computedAt: '2026-03-02T09:31:00Z' },
      steps: [{ title: 'Score', values: [{ name: 'score', value: 72.4 }] }],
    },
    ...over,
  };
}

/** Two places of its one rule, of which one is waived. */
export const sampleFindings: ContractFinding[] = [
  {
    ...{ ruleId: 'operation-description', severity: 'warning' },
    message: 'Operation must have a description.',
    operation: { method: 'post', path: '/orders' },
    pointer: '/paths/~1orders/post',
    ...{ line: 12, column: 5, waiver: null },
  },
  {
    ...{ ruleId: 'operation-description', severity: 'warning' },
    message: 'Operation must have a description.',
    operation: { method: 'get', path: '/orders' },
    pointer: '/paths/~1orders/get',
    ...{ line: 4, column: 5 },
    waiver: {
      ...{ id: 'w1', reason: 'It goes soon.' },
      expiresAt: '2026-06-01T00:00:00Z',
      createdBy: 'user:default/mira.osman',
    },
  },
];

/** Its operations. */
export const sampleCoverage: ContractCoveragePage = {
  items: [
    {
      operation: { method: 'get', path: '/orders' },
      pointer: '/paths/~1orders/get',
      present: ['description', 'clientErrors'],
      missing: [],
    },
    {
      operation: { method: 'post', path: '/orders' },
      pointer: '/paths/~1orders/post',
      present: ['description'],
      missing: ['clientErrors'],
    },
  ],
  ...{ nextCursor: null, operationCount: 2, aspects: sampleQuality().aspects },
};

/** The score of it, and of the definition before. */
export const sampleScores: ContractQualityAt[] = [
  { ordinal: 2, score: 72.4, seenFrom: '2026-03-02T09:30:00.000Z' },
  { ordinal: 1, score: 64, seenFrom: '2026-01-01T09:30:00.000Z' },
].map(at => ({
  ...{ ...at, snapshotId: `${at.ordinal}`, declaredVersion: `${at.ordinal}.0` },
  state: 'linted',
  counts: sampleQuality().counts,
}));
