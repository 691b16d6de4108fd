import type { Knex } from 'knex';
import type { RadarState } from './RadarsStore';

const COLUMNS = ['ring', 'quadrant', 'movement'] as const;

interface CountedBlips {
  radar_id: string;
  ring: string;
  quadrant: string;
  movement: string;
  count: string | number;
}

/** How radars stand, one state for each id: of one that nothing is kept of, an empty one. */
export async function radarStates(
  knex: Knex,
  radarIds: readonly string[],
): Promise<ReadonlyMap<string, RadarState>> {
  const ofRadars = [...radarIds];
  const rows = await knex('radars').whereIn('id', ofRadars);
  const counted: CountedBlips[] = await knex('blips')
    .whereIn('radar_id', ofRadars)
    .groupBy('radar_id', ...COLUMNS)
    .select('radar_id', ...COLUMNS)
    .count({ count: '*' });
  const found = new Map(rows.map(row => [row.id, row]));
  return new Map(
    radarIds.map(radarId => {
      const row = found.get(radarId);
      const blips = counted.filter(one => one.radar_id === radarId);
      const blipCount = sumOf(blips);
      const unmoved = blips.filter(({ movement }) => movement === 'none');
      return [
        radarId,
        {
          revision: Number(row?.revision ?? 0),
          computedAt: row?.computed_at ?? null,
          dataAsOf: row?.data_as_of ?? null,
          filledSignal: row?.filled_signal ?? null,
          blipCount,
          movedCount: blipCount - sumOf(unmoved),
          byRing: countsBy(blips, 'ring'),
          byQuadrant: countsBy(blips, 'quadrant'),
        },
      ];
    }),
  );
}

function sumOf(blips: readonly CountedBlips[]): number {
  return blips.reduce((sum, { count }) => sum + Number(count), 0);
}

function countsBy(
  blips: readonly CountedBlips[],
  column: 'ring' | 'quadrant',
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { [column]: key, count } of blips) {
    counts.set(key, (counts.get(key) ?? 0) + Number(count));
  }
  return counts;
}
