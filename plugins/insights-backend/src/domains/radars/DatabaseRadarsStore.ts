import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Knex } from 'knex';
import { isSqlite } from '../../platform/database';
import { inPortions } from '../../platform/inPortions';
import { BLIP_COLUMNS, blipOfRow, type BlipRow } from './blipRow';
import { blipPageQuery, matchingBlips, positionOf } from './DatabaseBlipQuery';
import { digestsOf, replaceBlips } from './DatabaseBlipWrites';
import { countDecisions } from './DatabaseDecisionCounts';
import { radarStates } from './DatabaseRadarStates';
import { noteLeftDecisions, suggestedRingOf } from './decisions';
import type { RadarDefinition } from './model/RadarDefinition';
import type {
  BlipOnRadar,
  DecisionCounts,
  DecisionDays,
  RadarChanges,
  RadarsStore,
  RadarState,
} from './RadarsStore';

type BlipDetail = components['schemas']['BlipDetail'];

/** Radars in the plugin's database. */
export class DatabaseRadarsStore implements RadarsStore {
  constructor(private readonly knex: Knex) {}

  async keepDefinition(
    definition: RadarDefinition,
    { file, yaml }: { file: string; yaml: string },
  ): Promise<void> {
    await this.knex.transaction(async trx => {
      await trx('radars')
        .insert({
          id: definition.id,
          file,
          definition: yaml,
          definition_version: definition.version,
          revision: 0,
          computed_at: null,
          data_as_of: null,
        })
        .onConflict('id')
        .merge(['file', 'definition', 'definition_version']);
      // A file defines one radar: what it defined before is its last good definition no more.
      await trx('radars')
        .where({ file })
        .whereNot({ id: definition.id })
        .update({ file: '' });
    });
  }

  async goodFiles(): Promise<ReadonlyMap<string, string>> {
    // Written in the portal: kept with its versions.
    const rows: { file: string; definition: string }[] = await this.knex(
      'radars',
    )
      .whereNot({ file: '' })
      .select('file', 'definition');
    return new Map(rows.map(({ file, definition }) => [file, definition]));
  }

  async state(radarId: string): Promise<RadarState> {
    return (await this.states([radarId])).get(radarId)!;
  }

  states(
    radarIds: readonly string[],
  ): Promise<ReadonlyMap<string, RadarState>> {
    return radarStates(this.knex, radarIds);
  }

  async mark(
    radarId: string,
  ): Promise<Pick<RadarState, 'revision' | 'dataAsOf'>> {
    const row = await this.knex('radars')
      .where({ id: radarId })
      .first<
        { revision: string | number; data_as_of: string | null } | undefined
      >('revision', 'data_as_of');
    return {
      revision: Number(row?.revision ?? 0),
      dataAsOf: row?.data_as_of ?? null,
    };
  }

  async filledSignal(radarId: string): Promise<string | null> {
    const row = await this.knex('radars')
      .where({ id: radarId })
      .first<{ filled_signal: string | null } | undefined>('filled_signal');
    return row?.filled_signal ?? null;
  }

  async rememberFilled(radarId: string, signalId: string): Promise<void> {
    await this.knex('radars')
      .where({ id: radarId })
      .update({ filled_signal: signalId });
  }

  async inputDigests(radarId: string): Promise<ReadonlyMap<string, string>> {
    return digestsOf(this.knex, radarId);
  }

  async save(radarId: string, changes: RadarChanges): Promise<void> {
    await this.knex.transaction(async trx => {
      // One refresh at a time, whichever replica it runs on.
      await trx('radars')
        .where({ id: radarId })
        .select('id')
        .modify(query => !isSqlite(trx) && query.forUpdate());
      const known = await digestsOf(trx, radarId);
      const made = changes.made.filter(
        entry => known.get(entry.made.blip.topicId) !== entry.inputDigest,
      );
      const removed = changes.removed.filter(topicId => known.has(topicId));
      // Another replica was here before, with the same.
      if (made.length === 0 && removed.length === 0) return;
      await replaceBlips(trx, radarId, made, removed);
      await noteLeftDecisions(
        trx,
        radarId,
        made.map(entry => entry.made),
      );
      await trx('radars')
        .where({ id: radarId })
        .update({
          revision: trx.raw('revision + 1'),
          computed_at: changes.computedAt,
          data_as_of: changes.dataAsOf,
        });
    });
  }

  async dropPlaceless({
    id,
    quadrants,
    rings,
  }: Pick<RadarDefinition, 'id' | 'quadrants' | 'rings'>): Promise<void> {
    const idsOf = (parts: readonly { id: string }[]) =>
      parts.map(one => one.id);
    await this.knex.transaction(async trx => {
      const gone: { topic_id: string }[] = await trx('blips')
        .where({ radar_id: id })
        .where(either =>
          either
            .whereNotIn('quadrant', idsOf(quadrants))
            .orWhereNotIn('ring', idsOf(rings)),
        )
        .select('topic_id');
      if (gone.length === 0) return;
      const topicIds = gone.map(({ topic_id }) => topic_id);
      await replaceBlips(trx, id, [], topicIds);
      await trx('radars')
        .where({ id })
        .update({ revision: trx.raw('revision + 1') });
    });
  }

  async listBlips(
    radarId: string,
    query: Parameters<RadarsStore['listBlips']>[1],
  ): ReturnType<RadarsStore['listBlips']> {
    const rows = await blipPageQuery(this.knex, radarId, query);
    const page = rows.slice(0, query.limit);
    const last = page.at(-1);
    return {
      items: page.map(blipOfRow),
      next:
        rows.length > query.limit && last
          ? positionOf(last, query.sort)
          : undefined,
    };
  }

  async countBlips(
    radarId: string,
    filters: Parameters<RadarsStore['countBlips']>[1],
  ): Promise<number> {
    const [{ count }]: { count: string | number }[] = await matchingBlips(
      this.knex,
      radarId,
      filters,
    ).count({ count: '*' });
    return Number(count);
  }

  countDecisions(
    days: ReadonlyMap<string, DecisionDays>,
  ): Promise<ReadonlyMap<string, DecisionCounts>> {
    return countDecisions(this.knex, days);
  }

  async getBlip(
    radarId: string,
    topicId: string,
  ): Promise<BlipDetail | undefined> {
    const key = { radar_id: radarId, topic_id: topicId };
    const row = await this.knex('blips')
      .where(key)
      .first<(BlipRow & { suggestion: string }) | undefined>([
        ...BLIP_COLUMNS,
        'suggestion',
      ]);
    if (!row) return undefined;
    const history: BlipDetail['history'] = await this.knex('ring_changes')
      .where(key)
      .orderBy('at')
      .select('at', 'ring');
    return {
      ...blipOfRow(row),
      suggestion: JSON.parse(row.suggestion),
      history,
    };
  }

  async suggestedRing(
    radarId: string,
    topicId: string,
  ): Promise<string | null | undefined> {
    return suggestedRingOf(this.knex, { radarId, topicId });
  }

  async topicsOn(radarId: string): Promise<readonly string[]> {
    const rows: { topic_id: string }[] = await this.knex('blips')
      .where({ radar_id: radarId })
      .select('topic_id');
    return rows.map(({ topic_id }) => topic_id);
  }

  async blipsOfTopics(
    topicIds: readonly string[],
  ): Promise<readonly BlipOnRadar[]> {
    const rows: (BlipRow & { radar_id: string })[] = [];
    for (const portion of inPortions(topicIds)) {
      rows.push(
        ...(await this.knex('blips')
          .whereIn('topic_id', portion)
          .orderBy('radar_id')
          .select('radar_id', ...BLIP_COLUMNS)),
      );
    }
    return rows.map(row => ({ radarId: row.radar_id, blip: blipOfRow(row) }));
  }

  async radarsOfTopic(topicId: string): Promise<readonly string[]> {
    const rows: { radar_id: string }[] = await this.knex('blips')
      .where({ topic_id: topicId })
      .orderBy('radar_id')
      .select('radar_id');
    return rows.map(({ radar_id }) => radar_id);
  }
}
