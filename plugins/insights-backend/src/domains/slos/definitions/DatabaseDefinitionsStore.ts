import type { Knex } from 'knex';
import { inPortions } from '../../../platform/inPortions';
import type { DefinitionDraft } from '../model/definition/DefinitionDraft';
import {
  planSync,
  type Clash,
  type SourceContent,
} from '../model/definition/planSync';
import { definitionsThat } from './DatabaseDefinitionsQuery';
import {
  lockRevision,
  readCurrent,
  writeChanges,
} from './DatabaseDefinitionWrites';
import {
  DEFINITION_COLUMNS,
  definitionOfRow,
  versionOfRow,
  type DefinitionRow,
  type VersionRow,
} from './definitionRow';
import type {
  ChangedDefinition,
  DefinitionFilters,
  DefinitionsStore,
  EditOutcome,
  IsExpected,
} from './DefinitionsStore';

const BY_API = { kind: 'api', ref: null } as const;

/** What an edit makes of the definition that it was made on. */
type Edit = (
  trx: Knex.Transaction,
  last: number,
  current: { readonly version: number; readonly digest: string },
) => Promise<void>;

/** Definitions of SLOs in the plugin's database. */
export class DatabaseDefinitionsStore implements DefinitionsStore {
  constructor(private readonly knex: Knex) {}

  async revision(): Promise<number> {
    const row = await this.knex('slo_definition_revision')
      .where({ id: 1 })
      .first<{ value: number | string } | undefined>('value');
    return Number(row?.value ?? 0);
  }

  async get(name: string): ReturnType<DefinitionsStore['get']> {
    const row: (DefinitionRow & { documents: string }) | undefined =
      await this.withVersion()
        .where('d.name', name)
        .first(...DEFINITION_COLUMNS, 'v.documents');
    return (
      row && { ...definitionOfRow(row), documents: JSON.parse(row.documents) }
    );
  }

  async list(
    ...[filters, page]: Parameters<DefinitionsStore['list']>
  ): ReturnType<DefinitionsStore['list']> {
    const { services, ...others } = filters;
    const first = (narrowed: DefinitionFilters) =>
      this.withVersion()
        .modify(definitionsThat, narrowed, page.after)
        .orderBy('d.name')
        .limit(page.limit + 1);
    if (!services) return this.rowsOf(first(others));
    // The first of each portion of services, of which the database takes the first of all: names have its order.
    const names: string[] = [];
    for (const portion of inPortions(services)) {
      names.push(
        ...(await first({ ...others, services: portion }).pluck('d.name')),
      );
    }
    return this.rowsOf(first({}).whereIn('d.name', names));
  }

  async services(): Promise<readonly string[]> {
    return this.knex('slo_definitions').distinct('service').pluck('service');
  }

  async changedSince(
    revision: number,
    limit: number,
  ): ReturnType<DefinitionsStore['changedSince']> {
    return this.rowsOf(
      this.withVersion()
        .where('d.revision', '>', revision)
        .orderBy('d.revision')
        .limit(limit),
    );
  }

  async versions(
    name: string,
    { limit, below }: Parameters<DefinitionsStore['versions']>[1],
  ): ReturnType<DefinitionsStore['versions']> {
    const rows: VersionRow[] = await this.knex('slo_versions')
      .where({ name })
      .modify(query => {
        if (below !== undefined) query.where('version', '<', below);
      })
      .orderBy('version', 'desc')
      .limit(limit)
      .select(
        'version',
        'digest',
        'valid_from',
        'valid_to',
        'by_ref',
        'documents',
      );
    return rows.map(versionOfRow);
  }

  async create(
    drafts: readonly DefinitionDraft[],
    by: string,
    at: string,
  ): Promise<readonly Clash[]> {
    return this.knex.transaction(async trx => {
      const last = await lockRevision(trx);
      const current = await readCurrent(trx);
      const clashes = drafts.flatMap((draft): Clash[] => {
        const known = current.get(draft.name);
        return known && !known.isRetired
          ? [{ draft, source: BY_API, holder: known.source }]
          : [];
      });
      if (clashes.length > 0) return clashes;
      const starts = drafts.map(draft => ({
        draft,
        source: BY_API,
        version: (current.get(draft.name)?.version ?? 0) + 1,
      }));
      await writeChanges(trx, last, {
        starts,
        moves: [],
        retires: [],
        by,
        at,
      });
      return [];
    });
  }

  async replace(
    draft: DefinitionDraft,
    isExpected: IsExpected,
    by: string,
    at: string,
  ): Promise<EditOutcome> {
    return this.edit(draft.name, isExpected, async (trx, last, current) => {
      if (current.digest === draft.digest) return;
      const version = current.version + 1;
      await writeChanges(trx, last, {
        starts: [{ draft, source: BY_API, version }],
        moves: [],
        retires: [],
        by,
        at,
      });
    });
  }

  async retire(
    name: string,
    isExpected: IsExpected,
    by: string,
    at: string,
  ): Promise<EditOutcome> {
    return this.edit(name, isExpected, (trx, last) =>
      writeChanges(trx, last, {
        starts: [],
        moves: [],
        retires: [name],
        by,
        at,
      }),
    );
  }

  async sync(
    content: SourceContent,
    at: string,
  ): ReturnType<DefinitionsStore['sync']> {
    const look = planSync(await readCurrent(this.knex), content);
    // Mostly nothing changed: then nobody waits for the lock.
    if (look.starts.length + look.moves.length + look.retires.length === 0) {
      return { started: 0, moved: 0, retired: 0, clashes: look.clashes };
    }
    return this.knex.transaction(async trx => {
      const last = await lockRevision(trx);
      const plan = planSync(await readCurrent(trx), content);
      await writeChanges(trx, last, { ...plan, by: null, at });
      return {
        started: plan.starts.length,
        moved: plan.moves.length,
        retired: plan.retires.length,
        clashes: plan.clashes,
      };
    });
  }

  private async rowsOf(query: Knex.QueryBuilder): Promise<ChangedDefinition[]> {
    const rows: DefinitionRow[] = await query.select(...DEFINITION_COLUMNS);
    return rows.map(definitionOfRow);
  }

  private withVersion(): Knex.QueryBuilder {
    return this.knex('slo_definitions as d').join('slo_versions as v', {
      'v.name': 'd.name',
      'v.version': 'd.version',
    });
  }

  /** Edits one definition that the API may edit, if it is what the edit was made on. */
  private async edit(
    name: string,
    isExpected: IsExpected,
    make: Edit,
  ): Promise<EditOutcome> {
    return this.knex.transaction(async trx => {
      const last = await lockRevision(trx);
      const row = await trx('slo_definitions')
        .where({ name, source_kind: 'api' })
        .whereNull('deleted_at')
        .first<
          | { version: number; digest: string; revision: number | string }
          | undefined
        >('version', 'digest', 'revision');
      if (!row) return 'gone';
      if (!isExpected(Number(row.revision))) return 'changed';
      await make(trx, last, row);
      return 'kept';
    });
  }
}
