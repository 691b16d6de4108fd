import type { components } from '@almanac/backstage-plugin-insights-common';

type Schemas = components['schemas'];

/** A row of the table `models`. */
export interface ModelRow {
  id: string;
  registry: string;
  name: string;
  title: string | null;
  summary: string | null;
  description: string | null;
  tags: string;
  link: string | null;
  owner: string | null;
  task: string | null;
  licence: string | null;
  risk_tier: Schemas['ModelRiskTier'] | null;
  created_at: string | null;
  updated_at: string | null;
  first_seen_at: string;
  gone_since: string | null;
  /** SQLite has no truth values. */
  is_example: boolean | number;
  latest_version: string | null;
  latest_version_at: string | null;
  version_count: number;
  completeness: number | null;
  completeness_profile: string | null;
  attention_rank: number;
  attention: string;
}

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
