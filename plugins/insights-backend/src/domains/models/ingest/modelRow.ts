import type { KeptModel } from '../model/ingest/planModel';

/** A row of `models`, as far as registries write it. */
export interface ModelRow {
  id: string;
  registry: string;
  name: string;
  description: string | null;
  tags: string;
  registry_owner: string | null;
  link: string | null;
  created_at: string | null;
  updated_at: string | null;
  /** SQLite knows no booleans. */
  is_example: boolean | number;
  gone_since: string | null;
  seen_pass: string;
  first_pass: string | null;
}

/** A model as it is kept. */
export function modelOfRow(row: ModelRow): KeptModel {
  return {
    id: row.id,
    name: row.name,
    fields: {
      description: row.description,
      tags: row.tags,
      owner: row.registry_owner,
      link: row.link,
      createdAt: row.created_at,
      updatedAt: row.updated_at,
    },
    isExample: Boolean(row.is_example),
    goneSince: row.gone_since,
    seenPass: row.seen_pass,
    firstPass: row.first_pass,
  };
}
