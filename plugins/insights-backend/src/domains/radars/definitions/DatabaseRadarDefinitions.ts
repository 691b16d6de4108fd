import type { Knex } from 'knex';
import {
  addVersion,
  lastVersion,
  versionOfRow,
  type DefinitionVersionRow,
} from './addVersion';
import type {
  KeptRadar,
  KeptVersion,
  RadarDefinitionsStore,
} from './RadarDefinitionsStore';

const TABLE = 'radar_definition_versions';

/** Radars that are written in the portal, in SQLite or PostgreSQL. */
export class DatabaseRadarDefinitions implements RadarDefinitionsStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async mark(): Promise<number> {
    const [{ count }]: { count: string | number }[] = await this.#knex(
      TABLE,
    ).count({ count: '*' });
    return Number(count);
  }

  async list(): Promise<readonly KeptRadar[]> {
    const rows = await this.#knex<DefinitionVersionRow>(`${TABLE} as one`)
      .whereNotExists(
        this.#knex(`${TABLE} as later`)
          .whereRaw('later.radar_id = one.radar_id')
          .whereRaw('later.version > one.version'),
      )
      .whereNotNull('definition')
      .orderBy('radar_id');
    return rows.flatMap(row => {
      const { text, ...version } = versionOfRow(row);
      return text === null ? [] : [{ ...version, text }];
    });
  }

  last(radarId: string): Promise<KeptVersion | undefined> {
    return lastVersion(this.#knex, radarId);
  }

  async versions(
    radarId: string,
    { limit, below }: { readonly limit: number; readonly below?: number },
  ): Promise<readonly KeptVersion[]> {
    const query = this.#knex<DefinitionVersionRow>(TABLE)
      .where({ radar_id: radarId })
      .orderBy('version', 'desc')
      .limit(limit);
    if (below !== undefined) query.where('version', '<', below);
    return (await query).map(versionOfRow);
  }

  add(
    ...args: Parameters<RadarDefinitionsStore['add']>
  ): Promise<KeptVersion | undefined> {
    return this.#knex.transaction(trx => addVersion(trx, ...args));
  }
}
