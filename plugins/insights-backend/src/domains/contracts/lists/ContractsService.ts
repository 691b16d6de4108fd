import type { components } from '@almanac/backstage-plugin-insights-common';
import { z } from 'zod';
import type { Clock } from '../../../platform/Clock';
import { readPosition, writeCursor } from '../../../platform/cursor';
import type { ContractSeverity } from '../model/ContractReading';
import { unknownContract } from '../unknownContract';
import { attentionWindow } from './attentionWindow';
import type {
  ContractFilters,
  ContractPosition,
  ContractSort,
} from './ContractFilters';
import type { ContractListsStore, ListedContract } from './ContractListsStore';
import { type ContractSlos, NO_SLOS } from './ContractSlos';
import { definitionOf } from './definitionOf';
import { findSnapshot } from './findSnapshot';
import { type AboutContract, presentContract } from './presentContract';
import { presentSince } from './presentSince';
import { presentSnapshot } from './presentSnapshot';
import { rulesOf } from './rulesOf';
import type { SnapshotRow } from './snapshotRow';
import type { WaivedChanges } from './WaivedChanges';

type Schemas = components['schemas'];

const contractPosition: z.ZodType<ContractPosition> = z.union([
  z.tuple([z.string(), z.string()]),
  z.tuple([z.string(), z.string(), z.number()]),
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
  readonly waived: WaivedChanges;
  readonly slos: Pick<ContractSlos, 'of'>;
  readonly clock: Clock;
}

/** All that may be read of contracts. */
export class ContractsService {
  readonly #store: ContractListsStore;
  readonly #waived: WaivedChanges;
  readonly #slos: Pick<ContractSlos, 'of'>;
  readonly #clock: Clock;

  constructor({ store, waived, slos, clock }: ContractsServiceOptions) {
    this.#store = store;
    this.#waived = waived;
    this.#slos = slos;
    this.#clock = clock;
  }

  /**
   * @param seesSlos - whether who asks may read SLOs
   * @throws Problem `invalid-cursor`
   */
  async list({
    cursor,
    limit,
    sort,
    seesSlos,
    ...filters
  }: ContractFilters &
    AskedPage & {
      readonly sort: ContractSort;
      readonly seesSlos: boolean;
    }): Promise<Schemas['ContractPage']> {
    const scope = JSON.stringify(['contracts', sort, filters]);
    const after = readPosition(cursor, scope, contractPosition);
    const [{ items, next }, totalCount, matchingCount] = await Promise.all([
      this.#store.list({ ...filters, sort, limit, after }),
      this.#store.count({ gone: filters.gone }),
      this.#store.count(filters),
    ]);
    const about = await this.#aboutOf(items, seesSlos);
    return {
      items: items.map(one => presentContract(one, about(one))),
      nextCursor: next ? writeCursor(scope, [...next]) : null,
      ...{ totalCount, matchingCount },
    };
  }

  /**
   * @param seesSlos - whether who asks may read SLOs
   * @throws Problem `unknown-contract`
   */
  async get(
    entityRef: string,
    seesSlos: boolean,
  ): Promise<Schemas['ContractDetail']> {
    const contract = await this.#find(entityRef);
    const { row, latest } = contract;
    const current =
      row.current_id === null || row.current_id === latest?.id
        ? latest
        : await this.#store.snapshot(row.current_id);
    const ref = row.entity_ref;
    const about = await this.#aboutOf([contract], seesSlos);
    const waived = await this.#waived.countsOf(
      ref,
      [latest, current].flatMap(one => one ?? []),
    );
    return {
      ...presentContract(contract, about(contract)),
      latest: latest ? presentSnapshot(latest, waived.get(latest.id)) : null,
      firstSeenAt: row.first_seen_at,
      current:
        row.current_id !== null && current
          ? presentSnapshot(current, waived.get(current.id))
          : null,
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
    const waived = await this.#waived.countsOf(row.entity_ref, items);
    return {
      items: items.map(one => presentSnapshot(one, waived.get(one.id))),
      nextCursor: next === undefined ? null : writeCursor(scope, next),
    };
  }

  /** @throws Problem `unknown-snapshot` */
  async snapshot(
    entityRef: string,
    id: string,
  ): Promise<Schemas['ContractSnapshotWithDefinition']> {
    const row = await findSnapshot(this.#store, entityRef, id);
    const { definition } = await definitionOf(this.#store, row);
    return { ...presentSnapshot(row), definition };
  }

  /** The latest snapshot of an API that broke something. @throws Problem `unknown-contract` */
  async lastBreaking(
    entityRef: string,
  ): Promise<Schemas['ContractSnapshot'] | null> {
    const asked = { limit: 1, changing: 'breaking' } as const;
    const { items } = await this.snapshots(entityRef, asked);
    return items[0] ?? null;
  }

  /** A snapshot by its address. @throws Problem `unknown-snapshot` */
  find(address: {
    readonly contractRef: string;
    readonly snapshotId: string;
  }): Promise<SnapshotRow> {
    return findSnapshot(this.#store, address.contractRef, address.snapshotId);
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
    const row = await findSnapshot(this.#store, entityRef, id);
    const scope = JSON.stringify(['contract-changes', id, severity]);
    const { items, next } = await this.#store.changes(id, {
      ...{ limit, severity, after: readPosition(cursor, scope, ordinal) },
    });
    const waivers = await this.#waived.inForce(entityRef);
    return {
      items: this.#waived
        .present(items, waivers)
        .map(change => ({ ...change, since: presentSince(row) })),
      nextCursor: next === undefined ? null : writeCursor(scope, next),
      rules: rulesOf(items),
    };
  }

  /** What is known of contracts beside their rows. */
  async #aboutOf(
    contracts: readonly ListedContract[],
    seesSlos: boolean,
  ): Promise<(contract: ListedContract) => AboutContract> {
    const now = this.#now;
    const refs = contracts.map(({ row }) => row.entity_ref);
    const [endings, slos] = await Promise.all([
      this.#store.endings(refs, attentionWindow(now).today),
      seesSlos ? this.#slos.of(refs) : undefined,
    ]);
    return ({ row: { entity_ref } }) => ({
      ...{ now, endings: endings.get(entity_ref) },
      slos: slos ? slos.get(entity_ref) ?? NO_SLOS : null,
    });
  }

  get #now(): string {
    return this.#clock.now().toISOString();
  }

  async #find(entityRef: string): Promise<ListedContract> {
    const contract = await this.#store.get(entityRef.toLowerCase());
    if (!contract) throw unknownContract(entityRef);
    return contract;
  }
}
