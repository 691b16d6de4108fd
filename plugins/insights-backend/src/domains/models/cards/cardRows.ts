import type {
  CardScope,
  KeptCardEdit,
  KeptCardText,
  KeptVersion,
} from '../model/compose/CardSources';
import type { StoredModel } from './StoredCardSources';

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

/** An edit, without what it changed. */
export interface CardEditRow {
  readonly version: string;
  readonly revision: number;
  readonly at: string;
  readonly by: string;
  readonly statements: string;
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

export function editOfRow(row: CardEditRow): KeptCardEdit {
  const { revision, at, by, statements, version } = row;
  return {
    ...{ revision, at, by, scope: scopeOf(version) },
    statements: JSON.parse(statements),
  };
}

function scopeOf(version: string): CardScope {
  return version === WHOLE_MODEL ? 'model' : 'version';
}
