import type {
  CardScope,
  KeptCardText,
  KeptVersion,
  SaidStatement,
} from '../model/compose/CardSources';
import type { StoredEntity, StoredModel } from './StoredCardSources';

/** Columns of a model that its card is made of. */
export interface ModelRow {
  readonly id: string;
  readonly registry: string;
  readonly name: string;
  readonly description: string | null;
  readonly tags: string;
  readonly registry_owner: string | null;
  readonly link: string | null;
  readonly created_at: string | null;
  readonly updated_at: string | null;
  readonly card_revision: number;
}

/** Their names. */
export const MODEL_COLUMNS = [
  ...['id', 'registry', 'name', 'description', 'tags'],
  ...['registry_owner', 'link'],
  ...['created_at', 'updated_at', 'card_revision'],
] as const;

/** Columns of a version that its card is made of. */
export interface VersionRow {
  readonly version: string;
  readonly status: KeptVersion['status'];
  readonly created_at: string | null;
  readonly updated_at: string | null;
  readonly gone_since: string | null;
  readonly record: string;
}

/** A text of a card. */
export interface CardTextRow {
  readonly version: string;
  readonly source: string;
  readonly format: KeptCardText['format'];
  readonly text: string;
  readonly by: KeptCardText['by'];
  readonly at: string | null;
  readonly link: string | null;
}

/** What a person said of a field and nobody took back. */
export interface StatementRow {
  readonly version: string;
  readonly pointer: string;
  readonly at: string;
  readonly by: string;
  readonly statement: string;
}

/** What the catalog says of a model by an entity. */
export interface EntityRow {
  readonly entity_ref: string;
  readonly owner: string | null;
  readonly contact: string | null;
  readonly lifecycle: string | null;
  /** SQLite has no truth values. */
  readonly is_model: boolean | number;
  readonly seen_at: string | null;
}

/** Stands in the column `version` for the model as a whole. */
export const WHOLE_MODEL = '';

export function modelOfRow(row: ModelRow): StoredModel {
  const { id, registry, name, description, link } = row;
  return {
    ...{ id, registry, name, description, link },
    owner: row.registry_owner,
    tags: JSON.parse(row.tags),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    cardRevision: row.card_revision,
  };
}

export function versionOfRow(row: VersionRow): KeptVersion {
  return {
    version: row.version,
    status: row.status,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    goneSince: row.gone_since,
    record: JSON.parse(row.record),
  };
}

export function textOfRow(row: CardTextRow): KeptCardText {
  const { source, format, text, by, at, link, version } = row;
  return {
    ...{ source, format, text, by },
    ...(at !== null && { at }),
    ...(link !== null && { link }),
    scope: scopeOf(version),
  };
}

export function saidOfRow(row: StatementRow): SaidStatement {
  const { version, pointer, at, by, statement } = row;
  return {
    ...{ scope: scopeOf(version), pointer, at, by },
    statement: JSON.parse(statement),
  };
}

export function entityOfRow(row: EntityRow): StoredEntity {
  return {
    entityRef: row.entity_ref,
    owner: row.owner,
    contact: row.contact,
    lifecycle: row.lifecycle,
    isModel: Boolean(row.is_model),
    seenAt: row.seen_at,
  };
}

function scopeOf(version: string): CardScope {
  return version === WHOLE_MODEL ? 'model' : 'version';
}
