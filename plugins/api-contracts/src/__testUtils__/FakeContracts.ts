import {
  Contract,
  ContractAcknowledgements,
  ContractChange,
  ContractDetail,
  ContractPage,
  ContractQuery,
  ContractsApi,
  ContractSnapshot,
  PageRequest,
} from '@almanac/backstage-plugin-insights-react';
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
export class FakeContracts implements ContractsApi {
  /** Two that were asked to be compared, the last time. */
  compared: { from: string; to: string } | undefined;
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
        (query.breakingSince === undefined || contract.breakingAt !== null) &&
        (query.format ?? [contract.format]).includes(contract.format),
    );
    return {
      items: matching.slice(0, query.limit),
      nextCursor: null,
      totalCount: this.contracts.length,
      matchingCount: matching.length,
    };
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
    return { items: [removedLines], nextCursor: null, rules };
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
      isCatalogKnown: true,
      providers: [],
      consumers: [
        {
          ...{ entityRef: 'component:default/app', title: 'The app' },
          ...{ kind: 'Component', owner },
        },
      ],
      owners: [{ owner, count: 1 }],
    };
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
