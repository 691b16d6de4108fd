import type { Knex } from 'knex';
import type { RadarState } from './RadarsStore';

const COLUMNS = [
  'blips.radar_id',
  'blips.ring',
  'standing.ring',
  'blips.quadrant',
  'blips.movement',
] as const;

interface CountedBlips {
  radar_id: string;
  ring: string;
  decided: string | null;
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
    .leftJoin('standing_decisions as standing', join =>
      join
        .on('standing.radar_id', 'blips.radar_id')
        .on('standing.topic_id', 'blips.topic_id'),
    )
    .whereIn('blips.radar_id', ofRadars)
    .groupBy(COLUMNS)
    .select('blips.radar_id', 'blips.ring', 'standing.ring as decided')
    .select('blips.quadrant', 'blips.movement')
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
          byRing: blips.map(({ ring: suggested, decided, count }) => ({
            ...{ suggested, decided, count: Number(count) },
          })),
          byQuadrant: countsByQuadrant(blips),
        },
      ];
    }),
  );
}

function sumOf(blips: readonly CountedBlips[]): number {
  return blips.reduce((sum, { count }) => sum + Number(count), 0);
}

function countsByQuadrant(blips: readonly CountedBlips[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { quadrant, count } of blips) {
    counts.set(quadrant, (counts.get(quadrant) ?? 0) + Number(count));
  }
  return counts;
}
