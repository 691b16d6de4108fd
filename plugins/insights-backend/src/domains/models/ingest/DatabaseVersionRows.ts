import type { Knex } from 'knex';
import { inPortions } from '../../../platform/inPortions';
import { upsertRows } from '../../../platform/upsertRows';
import type { CheckedVersion } from '../model/ingest/checkVersion';
import type { KeptVersion } from '../model/ingest/planVersion';
import { measuredText } from '../model/record/measuredText';

/** A row of `model_versions` without its record. `bigint` columns are texts on PostgreSQL. */
interface VersionRow {
  id: string;
  model_id: string;
  version: string;
  ordinal: number | string;
  digest: string;
  updated_at: string | null;
  gone_since: string | null;
  seen_pass: string;
}

const COLUMNS = [
  'id',
  'model_id',
  'version',
  'ordinal',
  'digest',
  'updated_at',
  'gone_since',
  'seen_pass',
] as const;

/** A version that is written. */
export interface WrittenVersion
  extends Omit<CheckedVersion, 'model' | 'ordinal' | 'cards'> {
  readonly id: string;
  readonly modelId: string;
  readonly ordinal: number;
  readonly digest: string;
}

/** The versions of models. Their models are held. */
export class DatabaseVersionRows {
  constructor(private readonly trx: Knex.Transaction) {}

  /** Those of these versions that are kept, and maybe some others of these models. */
  async find(
    modelIds: readonly string[],
    versions: readonly string[],
  ): Promise<KeptVersion[]> {
    const found: KeptVersion[] = [];
    for (const ids of inPortions(modelIds)) {
      for (const names of inPortions(versions)) {
        const rows = await this.trx<VersionRow>('model_versions')
          .whereIn('model_id', ids)
          .whereIn('version', names)
          .select<VersionRow[]>(...COLUMNS);
        found.push(...rows.map(versionOfRow));
      }
    }
    return found;
  }

  /** The version that comes last among those of a model that are not gone. */
  async latestOf(modelId: string): Promise<KeptVersion | undefined> {
    const rows = await this.trx<VersionRow>('model_versions')
      .where({ model_id: modelId })
      .whereNull('gone_since')
      .orderBy([
        { column: 'ordinal', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(1)
      .select<VersionRow[]>(...COLUMNS);
    return rows.map(versionOfRow)[0];
  }

  /** Every version of a model, in no order. */
  async namesOf(modelId: string): Promise<string[]> {
    const rows = await this.trx<VersionRow>('model_versions')
      .where({ model_id: modelId })
      .select('version');
    return rows.map(({ version }) => version);
  }

  /** Writes versions; those that have the id of a kept one take its place. They are there, so they are not gone. */
  async write(
    versions: readonly WrittenVersion[],
    pass: string,
  ): Promise<void> {
    await upsertRows(this.trx, {
      table: 'model_versions',
      columns: [
        ...['id', 'model_id', 'version', 'ordinal', 'created_at', 'updated_at'],
        ...['status', 'gone_since', 'seen_pass', 'digest', 'record'],
      ],
      key: ['model_id', 'version'],
      rows: versions.map(one => [
        ...[one.id, one.modelId, one.version, one.ordinal, one.createdAt],
        ...[one.updatedAt, one.status, null, pass, one.digest, one.record],
      ]),
    });
    await upsertRows(this.trx, {
      table: 'model_version_metrics',
      columns: ['model_id', 'version', 'measured', 'digest'],
      key: ['model_id', 'version'],
      rows: versions.map(({ modelId, version, record, digest }) => [
        ...[modelId, version, measuredText(record), digest],
      ]),
    });
  }

  /** Notes that a pass has seen versions. */
  async seen(ids: readonly string[], pass: string): Promise<void> {
    for (const portion of inPortions(ids)) {
      await this.trx('model_versions')
        .whereIn('id', portion)
        .update({ seen_pass: pass });
    }
  }

  /** Versions of models that are not gone and that another pass saw last. */
  async notSeen(
    modelIds: readonly string[],
    pass: string,
  ): Promise<KeptVersion[]> {
    const found: KeptVersion[] = [];
    for (const ids of inPortions(modelIds)) {
      const rows = await this.trx<VersionRow>('model_versions')
        .whereIn('model_id', ids)
        .whereNull('gone_since')
        .whereNot({ seen_pass: pass })
        .orderBy(['model_id', 'ordinal', 'id'])
        .select<VersionRow[]>(...COLUMNS);
      found.push(...rows.map(versionOfRow));
    }
    return found;
  }

  /** Marks versions as gone. */
  async gone(ids: readonly string[], now: string): Promise<void> {
    for (const portion of inPortions(ids)) {
      await this.trx('model_versions')
        .whereIn('id', portion)
        .update({ gone_since: now });
    }
  }
}

function versionOfRow(row: VersionRow): KeptVersion {
  return {
    id: row.id,
    modelId: row.model_id,
    version: row.version,
    ordinal: Number(row.ordinal),
    digest: row.digest,
    updatedAt: row.updated_at,
    goneSince: row.gone_since,
    seenPass: row.seen_pass,
  };
}
