import {
  Contract,
  ContractAcknowledgements,
  ContractBackfill,
  ContractChange,
  ContractDeprecation,
  ContractDeprecationFilter,
  ContractDeprecationsOverview,
  ContractEstate,
  ContractEstateApi,
  ContractFacets,
  ContractHistoryApi,
  ContractQuality,
  ContractQualityApi,
  ContractQualityAt,
  ContractRuleset,
  ContractWaiver,
  ContractWaiverRequest,
  ContractDetail,
  ContractPage,
  ContractQuery,
  ContractsApi,
  ContractSnapshot,
  PageRequest,
} from '@almanac/backstage-plugin-insights-react';
import {
  sampleCoverage,
  sampleFindings,
  sampleQuality,
  sampleScores,
} from './sampleQuality';
import { firstSnapshot, sampleDetail, sampleSnapshot } from './sampleContract';

/** What a snapshot changed. */
export const removedLines: ContractChange = {
  ruleId: 'operation-removed',
  severity: 'breaking',
  notices: 'client',
  operation: { method: 'get', path: '/orders/{id}/lines' },
  operationCount: 1,
  sentence: 'GET /orders/{id}/lines is there no more.',
  pointers: { before: '/paths/~1orders~1{id}~1lines/get', after: null },
};

const rules = [
  {
    id: 'operation-removed',
    severity: 'breaking' as const,
    explanation: 'Whoever calls it gets an error.',
  },
];

/** APIs in memory, with the filters of the specification that tests use. */
export class FakeContracts
  implements
    ContractsApi,
    ContractEstateApi,
    ContractHistoryApi,
    ContractQualityApi
{
  /** How good whatever definition is. */
  quality: ContractQuality = sampleQuality();
  /** How good each definition is. */
  scores: ContractQualityAt[] = sampleScores;
  /** By what definitions are looked at. */
  rulesets: ContractRuleset[] = [];
  /** What was waived of whatever API. */
  waivers: ContractWaiver[] = [];
  /** What of the APIs is to end. */
  ending: ContractDeprecation[] = [];
  /** Two that were asked to be compared, the last time. */
  compared: { from: string; to: string } | undefined;
  /** What was read of the past of whatever API. */
  past: ContractBackfill = {
    ...{ contractRef: 'api:default/orders', state: 'none', source: null },
    ...{ place: null, head: null, readAt: '2026-01-01T00:00:00.000Z' },
    ...{ nextAt: '2026-01-02T00:00:00.000Z', kept: 0, findings: [] },
  };
  /** Who knows of the changes of whatever definition. */
  known: ContractAcknowledgements['items'] = [];

  constructor(
    private readonly contracts: Contract[],
    private readonly one: ContractDetail = sampleDetail(),
    private readonly kept: ContractSnapshot[] = [
      sampleSnapshot(),
      firstSnapshot,
    ],
  ) {}

  async listContracts(
    query: ContractQuery & PageRequest = {},
  ): Promise<ContractPage> {
    const matching = this.contracts.filter(
      contract =>
        contract.title.toLowerCase().includes((query.q ?? '').toLowerCase()) &&
        (query.belowScore === undefined ||
          (contract.qualityScore ?? 100) < query.belowScore) &&
        (query.hasSlo === undefined ||
          (contract.slos?.worst !== null) === query.hasSlo) &&
        (query.breakingSince === undefined || contract.breakingAt !== null) &&
        (query.owner ?? [contract.owner]).includes(contract.owner ?? '') &&
        (query.format ?? [contract.format]).includes(contract.format),
    );
    return {
      items: matching.slice(0, query.limit),
      nextCursor: null,
      totalCount: this.contracts.length,
      matchingCount: matching.length,
    };
  }

  async getContractBackfill(): Promise<ContractBackfill> {
    return this.past;
  }

  async backfillContract(): Promise<ContractBackfill> {
    this.past = { ...this.past, state: 'waiting' };
    return this.past;
  }

  async getContract(): Promise<ContractDetail> {
    return this.one;
  }

  async listContractSnapshots(
    _ref: string,
    query: Parameters<ContractsApi['listContractSnapshots']>[1] = {},
  ) {
    const items = this.kept.filter(
      ({ changes }) =>
        query.changing === undefined || (changes?.breaking ?? 0) > 0,
    );
    return { items, nextCursor: null };
  }

  async getContractSnapshot() {
    return { ...sampleSnapshot(), definition: 'openapi: 3.0.3' };
  }

  async listContractChanges() {
    const waiver = this.waivers.find(({ isInForce }) => isInForce);
    return { items: [{ ...removedLines, waiver }], nextCursor: null, rules };
  }

  async listContractRules(): ReturnType<ContractsApi['listContractRules']> {
    return { items: rules };
  }

  async compareContractSnapshots(
    _ref: string,
    sides: { from: string; to: string },
  ) {
    this.compared = sides;
    return {
      isCompared: true,
      counts: { breaking: 1, risky: 0, safe: 0 },
      changes: [removedLines],
      leftOff: 0,
      rules,
      faults: { before: [], after: [] },
    };
  }

  async getContractConsumers() {
    const owner = 'group:default/mobile';
    return {
      ...{ isCatalogKnown: true, isApiShown: true, unseenConsumers: 1 },
      providers: [],
      consumers: [
        {
          ...{ entityRef: 'component:default/app', title: 'The app' },
          ...{ kind: 'Component', owner },
        },
      ],
      owners: [{ owner, count: 1, acknowledgements: this.known }],
      lastBreaking: sampleSnapshot({ waivedBreaking: 0 }),
    };
  }

  async getContractEstate(): Promise<ContractEstate> {
    const count = (is: (one: Contract) => boolean) =>
      this.contracts.filter(is).length;
    return {
      apiCount: this.contracts.length,
      needingAttention: count(({ needs }) => needs.length > 0),
      broke: count(({ breakingAt }) => breakingAt !== null),
      ...{ brokeDays: 30, waived: 0, withoutOwner: 0 },
      unreadable: count(({ latest }) => latest?.isReadable === false),
      sunsetOverdue: count(({ deprecations }) => deprecations.overdue > 0),
      sunsetDue: count(({ needs }) => needs.includes('sunset-due')),
      unread: count(({ latest }) => latest?.isReadable === null),
      withoutDefinition: count(({ latest }) => latest === null),
      quality: {
        scored: count(({ qualityScore }) => qualityScore !== null),
        belowScore: 50,
        below: count(({ qualityScore }) => (qualityScore ?? 50) < 50),
      },
      slos: {
        covered: count(({ slos }) => slos?.worst !== null),
        uncovered: count(({ slos }) => slos?.worst === null),
      },
      owners: [...new Set(this.contracts.flatMap(one => one.owner ?? []))].map(
        owner => ({
          owner,
          apiCount: count(one => one.owner === owner),
          needingAttention: 0,
        }),
      ),
      ownersLeftOff: 0,
    };
  }

  async getContractFacets(
    asked: Parameters<ContractEstateApi['getContractFacets']>[0] = {},
  ): Promise<ContractFacets> {
    const { score = [], since = [], ...filter } = asked;
    const count = async (over: ContractQuery) =>
      (await this.listContracts({ ...filter, ...over })).matchingCount;
    const one = { true: 0, false: 0 };
    const owners = this.contracts.flatMap(({ owner }) => owner ?? []);
    return {
      ...{ needsAttention: one, readable: one, lifecycle: [] },
      hasSlo: {
        true: await count({ hasSlo: true }),
        false: await count({ hasSlo: false }),
      },
      format: await Promise.all(
        (['openapi', 'graphql'] as const).map(async value => ({
          value,
          count: await count({ format: [value] }),
        })),
      ),
      owner: await Promise.all(
        [...new Set(owners)].map(async value => ({
          value,
          count: await count({ owner: [value] }),
        })),
      ),
      ownersLeftOff: 0,
      score: await Promise.all(
        score.map(async below => ({
          below,
          count: await count({ belowScore: below }),
        })),
      ),
      since: await Promise.all(
        since.map(async at => ({
          at,
          count: await count({ breakingSince: at }),
        })),
      ),
      gone: { hidden: this.contracts.length, shown: 0, only: 0 },
    };
  }

  async listContractDeprecations(query: ContractDeprecationFilter = {}) {
    const items = this.ending.filter(
      ({ state, sunsetOn, owner }) =>
        (query.state ?? state) === state &&
        (query.dueFrom === undefined || (sunsetOn ?? '') >= query.dueFrom) &&
        (query.dueBefore === undefined ||
          (sunsetOn !== null && sunsetOn < query.dueBefore)) &&
        (query.owner ?? [owner ?? '']).includes(owner ?? ''),
    );
    return { items, nextCursor: null };
  }

  async getContractDeprecationsOverview(): Promise<ContractDeprecationsOverview> {
    const count = (is: (one: ContractDeprecation) => boolean) =>
      this.ending.filter(is).length;
    const months = new Map<string, number>();
    for (const { sunsetOn } of this.ending) {
      const month = sunsetOn?.slice(0, 7);
      if (month) months.set(month, (months.get(month) ?? 0) + 1);
    }
    return {
      ...{ today: '2026-03-10', dueDays: 30 },
      overdue: count(({ state }) => state === 'overdue'),
      dueSoon: count(({ state }) => state === 'due'),
      later: count(({ state }) => state === 'later'),
      undated: count(({ state }) => state === 'undated'),
      contractCount: new Set(this.ending.map(one => one.contractRef)).size,
      months: [...months].map(([month, n]) => ({ month, count: n })),
    };
  }

  async listContractWaivers() {
    return { items: this.waivers, nextCursor: null };
  }

  async waiveContract(
    contractRef: string,
    asked: ContractWaiverRequest,
  ): Promise<ContractWaiver> {
    const waiver: ContractWaiver = {
      ...asked,
      id: `2d0a7a5e-6a53-4a4e-9f8a-0f2f5f2b8b0${this.waivers.length}`,
      ...{ contractRef, isInForce: true },
      pointer: asked.pointer ?? null,
      sentence: asked.sentence ?? null,
      createdBy: 'user:default/mira.osman',
      createdAt: '2026-03-10T09:00:00.000Z',
      ...{ withdrawnAt: null, withdrawnBy: null },
    };
    this.waivers = [waiver, ...this.waivers];
    return waiver;
  }

  async withdrawContractWaiver(_ref: string, id: string) {
    this.waivers = this.waivers.map(waiver =>
      waiver.id === id
        ? {
            ...{ ...waiver, isInForce: false },
            withdrawnAt: '2026-03-11T09:00:00.000Z',
            withdrawnBy: 'user:default/mira.osman',
          }
        : waiver,
    );
    return this.waivers[0];
  }

  async getContractQuality() {
    return this.quality;
  }

  async listContractFindings() {
    return { items: sampleFindings, nextCursor: null, leftOff: 0 };
  }

  async listContractCoverage(
    _ref: string,
    { missing }: Parameters<ContractQualityApi['listContractCoverage']>[1] = {},
  ) {
    return {
      ...sampleCoverage,
      items: sampleCoverage.items.filter(
        one => missing === undefined || one.missing.includes(missing),
      ),
    };
  }

  async listContractQualityHistory() {
    return { items: this.scores, nextCursor: null };
  }

  async listContractRulesets() {
    return { items: this.rulesets };
  }

  async listContractAcknowledgements() {
    return { items: this.known };
  }

  async acknowledgeContractChanges() {
    this.known = [
      { by: 'user:default/mira.osman', at: '2026-03-03T09:00:00Z', note: null },
    ];
    return { items: this.known };
  }
}
