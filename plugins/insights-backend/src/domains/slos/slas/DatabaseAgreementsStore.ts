import type { Knex } from 'knex';
import { inPortions } from '../../../platform/inPortions';
import type { EditOutcome, IsExpected } from '../definitions/DefinitionsStore';
import type { AgreementVersion } from '../model/sla/slaPeriods';
import {
  AGREEMENT_COLUMNS,
  keptOfRow,
  VERSION_COLUMNS,
  versionOfRow,
  type AgreementRow,
  type AgreementVersionRow,
} from './agreementRow';
import type {
  AgreementClash,
  AgreementDraft,
  AgreementFiles,
  AgreementsStore,
  AuthoredVersion,
  KeptAgreement,
} from './AgreementsStore';
import {
  lockRevision,
  readCurrent,
  writeChanges,
} from './DatabaseAgreementWrites';
import {
  planAgreements,
  type AgreementChanges,
  type CurrentAgreement,
} from './planAgreements';

const BY_API = { kind: 'api', ref: null } as const;

/** Agreements in the plugin's database. */
export class DatabaseAgreementsStore implements AgreementsStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async list(): Promise<readonly KeptAgreement[]> {
    const rows: AgreementRow[] = await this.#inUse()
      .orderBy('s.id')
      .select(...AGREEMENT_COLUMNS);
    return rows.map(keptOfRow);
  }

  async get(id: string): Promise<KeptAgreement | undefined> {
    const row: AgreementRow | undefined = await this.#inUse()
      .where('s.id', id)
      .first(...AGREEMENT_COLUMNS);
    return row && keptOfRow(row);
  }

  async getRetired(id: string): Promise<KeptAgreement | undefined> {
    const row: AgreementRow | undefined = await this.#latest()
      .where('s.id', id)
      .whereNotNull('s.deleted_at')
      .first(...AGREEMENT_COLUMNS);
    return row && keptOfRow(row);
  }

  async retiredSince(at: string): Promise<readonly KeptAgreement[]> {
    const rows: AgreementRow[] = await this.#latest()
      .where('s.deleted_at', '>=', at)
      .orderBy('s.id')
      .select(...AGREEMENT_COLUMNS);
    return rows.map(keptOfRow);
  }

  async versions(
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, readonly AgreementVersion[]>> {
    const found = new Map<string, AgreementVersion[]>();
    for (const portion of inPortions(ids)) {
      const rows: AgreementVersionRow[] = await this.#knex('sla_versions')
        .whereIn('id', portion)
        .orderBy(['id', 'version'])
        .select(...VERSION_COLUMNS);
      for (const row of rows) {
        const before = found.get(row.id) ?? [];
        found.set(row.id, before);
        before.push(versionOfRow(row));
      }
    }
    return found;
  }

  async history(
    id: string,
    { limit, below }: Parameters<AgreementsStore['history']>[1],
  ): Promise<readonly AuthoredVersion[]> {
    const rows: AgreementVersionRow[] = await this.#knex('sla_versions')
      .where({ id })
      .modify(query => {
        if (below !== undefined) query.where('version', '<', below);
      })
      .orderBy('version', 'desc')
      .limit(limit)
      .select(...VERSION_COLUMNS);
    return rows.map(versionOfRow);
  }

  async create(
    drafts: readonly AgreementDraft[],
    by: string,
    at: string,
  ): Promise<readonly AgreementClash[]> {
    return this.#knex.transaction(async trx => {
      const last = await lockRevision(trx);
      const current = await readCurrent(trx);
      const clashes = drafts.flatMap(({ agreement: { id } }) => {
        const known = current.get(id);
        return known && !known.isRetired ? [{ id, holder: known.source }] : [];
      });
      if (clashes.length > 0) return clashes;
      const starts = drafts.map(draft => ({
        ...draft,
        source: BY_API,
        version: (current.get(draft.agreement.id)?.version ?? 0) + 1,
      }));
      const changes = { starts, retires: [], by, at };
      await writeChanges(trx, last, current, changes);
      return [];
    });
  }

  async replace(
    draft: AgreementDraft,
    isExpected: IsExpected,
    by: string,
    at: string,
  ): Promise<EditOutcome> {
    const { id } = draft.agreement;
    return this.#edit(id, isExpected, { by, at }, known =>
      known.digest === draft.digest
        ? undefined
        : {
            starts: [{ ...draft, source: BY_API, version: known.version + 1 }],
            retires: [],
          },
    );
  }

  async retire(
    id: string,
    isExpected: IsExpected,
    at: string,
  ): Promise<EditOutcome> {
    return this.#edit(id, isExpected, { by: null, at }, () => ({
      starts: [],
      retires: [id],
    }));
  }

  async sync(
    files: AgreementFiles,
    at: string,
  ): Promise<readonly AgreementClash[]> {
    const look = planAgreements(await readCurrent(this.#knex), files);
    // Mostly nothing changed: then nobody waits for the lock.
    if (look.starts.length + look.retires.length === 0) return look.clashes;
    return this.#knex.transaction(async trx => {
      const last = await lockRevision(trx);
      const current = await readCurrent(trx);
      const { clashes, ...changes } = planAgreements(current, files);
      await writeChanges(trx, last, current, { ...changes, by: null, at });
      return clashes;
    });
  }

  #inUse(): Knex.QueryBuilder {
    return this.#latest().whereNull('s.deleted_at');
  }

  #latest(): Knex.QueryBuilder {
    return this.#knex('slas as s').join('sla_versions as v', {
      ...{ 'v.id': 's.id', 'v.version': 's.version' },
    });
  }

  /** Edits one agreement that the API may edit, if it is what the edit was made on. */
  async #edit(
    id: string,
    isExpected: IsExpected,
    how: { readonly by: string | null; readonly at: string },
    make: (known: CurrentAgreement) => AgreementChanges | undefined,
  ): Promise<EditOutcome> {
    return this.#knex.transaction(async trx => {
      const last = await lockRevision(trx);
      const current = await readCurrent(trx);
      const known = current.get(id);
      if (!known || known.isRetired || known.source.kind !== 'api') {
        return 'gone';
      }
      if (!isExpected(known.revision)) return 'changed';
      const changes = make(known);
      if (changes)
        await writeChanges(trx, last, current, { ...changes, ...how });
      return 'kept';
    });
  }
}
