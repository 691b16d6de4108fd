import type { Knex } from 'knex';
import { inPortions } from '../../../platform/inPortions';
import type { VersionSpan } from '../model/report/heldWithin';
import {
  versionKey,
  type ReportDefinitions,
  type VersionKey,
  type VersionText,
} from './ReportDefinitions';

/** Two values are bound for each. */
const KEYS_AT_ONCE = 400;

/** What definitions said, from the versions that are kept of them. */
export class DatabaseReportDefinitions implements ReportDefinitions {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async versionsWithin(
    { start, end }: { readonly start: string; readonly end: string },
    names?: readonly string[],
  ): Promise<Map<string, VersionSpan[]>> {
    const found = new Map<string, VersionSpan[]>();
    const portions = names ? [...inPortions(names)] : [undefined];
    for (const portion of portions) {
      const rows: {
        name: string;
        version: number;
        digest: string;
        valid_from: string;
        valid_to: string | null;
        by_ref: string | null;
      }[] = await this.#knex('slo_versions')
        .modify(query => {
          if (portion) query.whereIn('name', portion);
        })
        .where(held => held.where('valid_from', '<', end).orWhere('version', 1))
        .where(held =>
          held.whereNull('valid_to').orWhere('valid_to', '>', start),
        )
        .orderBy(['name', 'version'])
        .select(
          ...['name', 'version', 'digest', 'valid_from', 'valid_to', 'by_ref'],
        );
      for (const row of rows) {
        const versions = found.get(row.name) ?? [];
        found.set(row.name, versions);
        versions.push({
          version: row.version,
          digest: row.digest,
          validFrom: row.valid_from,
          validTo: row.valid_to,
          by: row.by_ref,
        });
      }
    }
    return found;
  }

  async definitions(
    keys: readonly VersionKey[],
  ): Promise<Map<string, VersionText>> {
    const found = new Map<string, VersionText>();
    for (const portion of inPortions(keys, KEYS_AT_ONCE)) {
      const rows: (VersionKey & { digest: string; definition: string })[] =
        await this.#knex('slo_versions')
          .whereIn(
            ['name', 'version'],
            portion.map(({ name, version }) => [name, version]),
          )
          .select('name', 'version', 'digest', 'definition');
      for (const row of rows) {
        const definition = JSON.parse(row.definition);
        found.set(versionKey(row), { ...row, definition });
      }
    }
    return found;
  }
}
