import type { components } from '@almanac/backstage-plugin-insights-common';
import { z } from 'zod';
import type { Clock } from '../../../platform/Clock';
import { readPosition, writeCursor } from '../../../platform/cursor';
import type { ContractSeverity, ContractText } from '../model/ContractReading';
import type { ContractWorkers } from '../reading/ContractWorkers';
import { unknownContract, unknownSnapshot } from '../unknownContract';
import type {
  ContractFilters,
  ContractPosition,
  ContractSort,
} from './ContractFilters';
import type { ContractListsStore, ListedContract } from './ContractListsStore';
import { presentChange } from './presentChange';
import { presentContract } from './presentContract';
import { presentDiff } from './presentDiff';
import { presentSnapshot } from './presentSnapshot';
import { rulesOf } from './rulesOf';
import type { SnapshotRow } from './snapshotRow';

type Schemas = components['schemas'];

const contractPosition: z.ZodType<ContractPosition> = z.tuple([
  ...([z.string(), z.string()] as const),
]);
const ordinal = z.number().int();

/** A page that is asked for. */
interface AskedPage {
  readonly limit: number;
  readonly cursor?: string;
}

/** What the service works with. */
export interface ContractsServiceOptions {
  readonly store: ContractListsStore;
  readonly workers: Pick<ContractWorkers, 'compare'>;
  readonly clock: Clock;
}

/** All that may be read of contracts. */
export class ContractsService {
  readonly #store: ContractListsStore;
  readonly #workers: Pick<ContractWorkers, 'compare'>;
  readonly #clock: Clock;

  constructor({ store, workers, clock }: ContractsServiceOptions) {
    this.#store = store;
    this.#workers = workers;
    this.#clock = clock;
  }

  /** @throws Problem `invalid-cursor` */
  async list({
    cursor,
    limit,
    sort,
    ...filters
  }: ContractFilters & AskedPage & { readonly sort: ContractSort }): Promise<
    Schemas['ContractPage']
  > {
    const scope = JSON.stringify(['contracts', sort, filters]);
    const after = readPosition(cursor, scope, contractPosition);
    const [{ items, next }, totalCount, matchingCount] = await Promise.all([
      this.#store.list({ ...filters, sort, limit, after }),
      this.#store.count({ gone: filters.gone }),
      this.#store.count(filters),
    ]);
    return {
      items: items.map(presentContract),
      nextCursor: next ? writeCursor(scope, [...next]) : null,
      ...{ totalCount, matchingCount },
    };
  }

  /** @throws Problem `unknown-contract` */
  async get(entityRef: string): Promise<Schemas['ContractDetail']> {
    const contract = await this.#find(entityRef);
    const { row, latest } = contract;
    const current =
      row.current_id === null || row.current_id === latest?.id
        ? latest
        : await this.#store.snapshot(row.current_id);
    return {
      ...presentContract(contract),
      firstSeenAt: row.first_seen_at,
      current:
        row.current_id !== null && current ? presentSnapshot(current) : null,
    };
  }

  /** The latest first. @throws Problem `unknown-contract`, `invalid-cursor` */
  async snapshots(
    entityRef: string,
    { limit, cursor, changing }: AskedPage & { changing?: ContractSeverity },
  ): Promise<Schemas['ContractSnapshotPage']> {
    const { row } = await this.#find(entityRef);
    const scope = JSON.stringify(['snapshots', row.entity_ref, changing]);
    const { items, next } = await this.#store.snapshots(row.entity_ref, {
      ...{ limit, changing, after: readPosition(cursor, scope, ordinal) },
    });
    return {
      items: items.map(presentSnapshot),
      nextCursor: next === undefined ? null : writeCursor(scope, next),
    };
  }

  /** @throws Problem `unknown-snapshot` */
  async snapshot(
    entityRef: string,
    id: string,
  ): Promise<Schemas['ContractSnapshotWithDefinition']> {
    const row = await this.#findSnapshot(entityRef, id);
    const { definition } = await this.#textOf(row);
    return { ...presentSnapshot(row), definition };
  }

  /** A snapshot by its address. @throws Problem `unknown-snapshot` */
  find(address: {
    readonly contractRef: string;
    readonly snapshotId: string;
  }): Promise<Pick<SnapshotRow, 'id'>> {
    return this.#findSnapshot(address.contractRef, address.snapshotId);
  }

  /** The weightiest first. @throws Problem `unknown-snapshot`, `invalid-cursor` */
  async changes(
    entityRef: string,
    id: string,
    {
      limit,
      cursor,
      severity,
    }: AskedPage & { severity?: readonly ContractSeverity[] },
  ): Promise<Schemas['ContractChangePage']> {
    await this.#findSnapshot(entityRef, id);
    const scope = JSON.stringify(['contract-changes', id, severity]);
    const { items, next } = await this.#store.changes(id, {
      ...{ limit, severity, after: readPosition(cursor, scope, ordinal) },
    });
    return {
      items: items.map(presentChange),
      nextCursor: next === undefined ? null : writeCursor(scope, next),
      rules: rulesOf(items),
    };
  }

  /** What changed between any two snapshots. @throws Problem `unknown-snapshot`, `calculation-too-long` */
  async compare(
    entityRef: string,
    { from, to }: { readonly from: string; readonly to: string },
  ): Promise<Schemas['ContractDiff']> {
    const before = await this.#findSnapshot(entityRef, from);
    const after = await this.#findSnapshot(entityRef, to);
    return presentDiff(
      await this.#workers.compare({
        before: await this.#textOf(before),
        after: await this.#textOf(after),
        since: after.seen_from,
      }),
    );
  }

  /** What changed between two posted definitions. @throws Problem `calculation-too-long` */
  async analyse({
    before,
    after,
  }: Schemas['ContractDiffRequest']): Promise<Schemas['ContractDiff']> {
    return presentDiff(
      await this.#workers.compare({
        before: postedText(before),
        after: postedText(after),
        since: this.#clock.now().toISOString(),
      }),
    );
  }

  async #find(entityRef: string): Promise<ListedContract> {
    const contract = await this.#store.get(entityRef.toLowerCase());
    if (!contract) throw unknownContract(entityRef);
    return contract;
  }

  async #findSnapshot(entityRef: string, id: string): Promise<SnapshotRow> {
    const row = await this.#store.snapshot(id);
    if (row?.entity_ref !== entityRef.toLowerCase()) {
      throw unknownSnapshot(entityRef, id);
    }
    return row;
  }

  async #textOf(row: SnapshotRow): Promise<ContractText> {
    const definition = await this.#store.definitionOf(row.digest);
    if (definition === undefined) throw unknownSnapshot(row.entity_ref, row.id);
    return { definition, format: row.format };
  }
}

function postedText({
  definition,
  format = 'openapi',
}: Schemas['ContractText']): ContractText {
  return { definition, format };
}
