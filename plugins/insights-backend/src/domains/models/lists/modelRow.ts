import type { components } from '@almanac/backstage-plugin-insights-common';

type Schemas = components['schemas'];

/** What lists show of a row of the table `models`. */
export interface ModelRow {
  id: string;
  registry: string;
  name: string;
  title: string | null;
  summary: string | null;
  link: string | null;
  owner: string | null;
  task: string | null;
  licence: string | null;
  risk_tier: Schemas['ModelRiskTier'] | null;
  updated_at: string | null;
  gone_since: string | null;
  /** SQLite has no truth values. */
  is_example: boolean | number;
  judged_version: string | null;
  judged_alias: string | null;
  latest_version: string | null;
  latest_version_at: string | null;
  version_count: number;
  completeness: number | null;
  completeness_profile: string | null;
  attention_rank: number;
  attention: string;
}

/** What the page of a model shows beside that. */
export interface ModelDetailRow extends ModelRow {
  description: string | null;
  tags: string;
  created_at: string | null;
  first_seen_at: string;
}

/** Columns of {@link ModelRow}. */
export const MODEL_COLUMNS = [
  ...['id', 'registry', 'name', 'title', 'summary', 'link', 'owner', 'task'],
  ...['licence', 'risk_tier', 'updated_at', 'gone_since', 'is_example'],
  ...['judged_version', 'judged_alias', 'latest_version', 'latest_version_at'],
  ...['version_count', 'completeness', 'completeness_profile'],
  ...['attention_rank', 'attention'],
].map(column => `models.${column}`);

/** Columns of {@link ModelDetailRow}. */
export const MODEL_DETAIL_COLUMNS = [
  ...MODEL_COLUMNS,
  ...['description', 'tags', 'created_at', 'first_seen_at'].map(
    column => `models.${column}`,
  ),
];

/** A row of the table `model_versions`. */
export interface VersionRow {
  id: string;
  model_id: string;
  version: string;
  /** PostgreSQL gives big integers as text. */
  ordinal: number | string;
  created_at: string | null;
  updated_at: string | null;
  status: Schemas['ModelVersionStatus'];
  gone_since: string | null;
  record: string;
}

/** Columns of {@link VersionRow}. */
export const VERSION_COLUMNS = [
  ...(['id', 'model_id', 'version', 'ordinal', 'created_at'] as const),
  ...(['updated_at', 'status', 'gone_since', 'record'] as const),
];
