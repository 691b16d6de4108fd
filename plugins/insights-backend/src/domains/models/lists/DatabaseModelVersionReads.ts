import type { Knex } from 'knex';
import type { Page } from '../../signals';
import { lastEndedDeprecationOf, openDeprecationsOf } from '../deprecations';
import { countOf } from './DatabaseModelQuery';
import type { MeasuredVersion } from '../model/metrics/metricHistory';
import type { Measured } from '../model/record/measuredText';
import { VERSION_COLUMNS, type VersionRow } from './modelRow';
import type {
  ListedVersion,
  ModelVersionsStore,
  VersionPage,
  VersionPosition,
} from './ModelVersionsStore';

/** Of the records on one page. */
const MOST_BYTES = 8_000_000;

/** What was measured where nothing was. */
const NOTHING = '{"metrics":[]}';

/** Reads versions from SQLite or PostgreSQL. */
export class DatabaseModelVersionReads implements ModelVersionsStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async list(
    modelId: string,
    page: VersionPage,
  ): Promise<Page<ListedVersion, VersionPosition>> {
    const found = await versionPageQuery(this.#knex, modelId, page);
    const listed = found.slice(0, countWithin(found, page.limit));
    const last = listed.at(-1);
    const rows = await this.#knex<VersionRow>('model_versions')
      .select<VersionRow[]>(...VERSION_COLUMNS)
      .whereIn(
        'id',
        listed.map(({ id }) => id),
      );
    const rowOf = new Map(rows.map(row => [row.id, row]));
    return {
      items: await this.#withRelated(
        modelId,
        listed.flatMap(({ id }) => rowOf.get(id) ?? []),
      ),
      next:
        last && found.length > listed.length
          ? [Number(last.ordinal), last.id]
          : undefined,
    };
  }

  count(modelId: string): Promise<number> {
    return countOf(this.#knex('model_versions').where({ model_id: modelId }));
  }

  async get(
    modelId: string,
    version: string,
  ): Promise<ListedVersion | undefined> {
    const rows = await this.#knex<VersionRow>('model_versions')
      .select<VersionRow[]>(...VERSION_COLUMNS)
      .where({ model_id: modelId, version });
    const [found] = await this.#withRelated(modelId, rows);
    return found;
  }

  async measured(
    modelId: string,
    limit: number,
  ): Promise<readonly MeasuredVersion[]> {
    const rows: MeasuredRow[] = await measuredVersionsQuery(
      this.#knex,
      modelId,
      limit,
    );
    return rows.map(({ version, created_at: createdAt, measured }) => {
      const { metrics, datasets }: Measured = JSON.parse(measured ?? NOTHING);
      return { version, createdAt, metrics, datasets };
    });
  }

  endedDeprecation(
    modelId: string,
    version: string | null,
  ): Promise<string | undefined> {
    return lastEndedDeprecationOf(this.#knex, { modelId, version });
  }

  async before(modelId: string, version: string): Promise<string | null> {
    const [found] = await versionBeforeQuery(this.#knex, modelId, version);
    return found?.version ?? null;
  }

  async #withRelated(
    modelId: string,
    rows: readonly VersionRow[],
  ): Promise<ListedVersion[]> {
    const [aliases, deprecations] = await Promise.all([
      this.#knex('model_aliases')
        .select<{ alias: string; version: string }[]>('alias', 'version')
        .where({ model_id: modelId })
        .orderBy('alias'),
      openDeprecationsOf(this.#knex, [modelId]),
    ]);
    const deprecationOf = new Map(
      deprecations.get(modelId)?.map(one => [one.version, one]),
    );
    return rows.map(row => ({
      version: row.version,
      createdAt: row.created_at,
      updatedAt: row.updated_at,
      status: row.status,
      goneSince: row.gone_since,
      record: JSON.parse(row.record),
      aliases: aliases
        .filter(({ version }) => version === row.version)
        .map(({ alias }) => alias),
      deprecation: deprecationOf.get(row.version),
    }));
  }
}

interface MeasuredRow {
  readonly version: string;
  readonly created_at: string | null;
  readonly measured: string | null;
}

/** What was measured of the latest versions of a model, the latest first. */
export function measuredVersionsQuery(
  knex: Knex,
  modelId: string,
  limit: number,
): Knex.QueryBuilder {
  return knex('model_versions')
    .leftJoin('model_version_metrics', {
      'model_version_metrics.model_id': 'model_versions.model_id',
      'model_version_metrics.version': 'model_versions.version',
    })
    .where({ 'model_versions.model_id': modelId })
    .orderBy([
      { column: 'model_versions.ordinal', order: 'desc' },
      { column: 'model_versions.id', order: 'desc' },
    ])
    .limit(limit)
    .select({
      version: 'model_versions.version',
      created_at: 'model_versions.created_at',
      measured: 'model_version_metrics.measured',
    });
}

/** A version in the order of versions, and how large what is recorded of it is. */
interface SizedRow {
  readonly id: string;
  readonly ordinal: number | string;
  readonly bytes: number;
}

/** How many of the first rows are a page: so many at most, of which the records are not too large together; one at least. */
function countWithin(rows: readonly SizedRow[], limit: number): number {
  let bytes = 0;
  const beyond = rows.findIndex((row, index) => {
    bytes += row.bytes;
    return index >= limit || (index > 0 && bytes > MOST_BYTES);
  });
  return beyond === -1 ? rows.length : beyond;
}

/**
 * Versions of one page, the latest first, and one more row that tells whether there is a next page; without what is recorded
 * of them, which may be some megabytes each.
 */
export function versionPageQuery(
  knex: Knex,
  modelId: string,
  { limit, after, search }: VersionPage,
): Knex.QueryBuilder<SizedRow, SizedRow[]> {
  const query = knex('model_versions')
    .select<SizedRow[]>(
      'id',
      'ordinal',
      knex.raw('octet_length(record) as bytes'),
    )
    .where({ model_id: modelId })
    .orderBy([
      { column: 'ordinal', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(limit + 1);
  if (after) query.whereRaw('(ordinal, id) < (?, ?)', after);
  if (search) whereSearched(query, search);
  return query;
}

/**
 * Versions of one model are gone through in their order until a page is full: a model has few beside all models.
 *
 * Lower case is that of the database, which may know it of a to z alone: so the characters as they were asked for are
 * found, too.
 */
function whereSearched(query: Knex.QueryBuilder, search: string): void {
  const [asked, lower] = [search, search.toLowerCase()].map(
    text => `%${text.replace(/[!%_]/g, '!$&')}%`,
  );
  query.where(any =>
    any
      .whereRaw(hasPart('model_versions.version'), [asked, lower])
      .orWhereExists(aliases =>
        aliases
          .from('model_aliases')
          .select('alias')
          .whereRaw('model_aliases.model_id = model_versions.model_id')
          .whereRaw('model_aliases.version = model_versions.version')
          .whereRaw(hasPart('model_aliases.alias'), [asked, lower]),
      ),
  );
}

function hasPart(column: string): string {
  return `(${column} like ? escape '!' or lower(${column}) like ? escape '!')`;
}

/** The version that stands before another in the order of versions. */
export function versionBeforeQuery(
  knex: Knex,
  modelId: string,
  version: string,
): Knex.QueryBuilder<VersionRow, Pick<VersionRow, 'version'>[]> {
  return knex<VersionRow>('model_versions')
    .select<Pick<VersionRow, 'version'>[]>('version')
    .where({ model_id: modelId })
    .whereRaw(
      '(ordinal, id) < (select ordinal, id from model_versions where model_id = ? and version = ?)',
      [modelId, version],
    )
    .orderBy([
      { column: 'ordinal', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(1);
}
