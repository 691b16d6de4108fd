import type {
  Blip,
  Radar,
  RadarWhatIf,
} from '@almanac/backstage-plugin-insights-react';

/** Whether an answer is of a day before the latest, whatever is asked by now. */
export function isOfPast(
  { dataAsOf }: Pick<Radar, 'dataAsOf'>,
  { asOf }: Pick<RadarWhatIf, 'asOf'>,
): boolean {
  return dataAsOf !== null && asOf !== null && asOf < dataAsOf;
}

/**
 * The blips as they would stand: in their ring of the other policy, moved against the declared one. What had no value yet is
 * left out; what people decided, and what is known of today alone, is left aside. Those that moved come first.
 */
export function whatIfBlips(
  radar: Pick<Radar, 'rings' | 'dataAsOf'>,
  blips: readonly Blip[],
  answer: Pick<RadarWhatIf, 'items' | 'asOf'>,
): Blip[] {
  const { rings } = radar;
  const { items } = answer;
  const isPast = isOfPast(radar, answer);
  const placed = new Map(items.map(item => [item.topicId, item]));
  const orderOf = (ring: string) => rings.findIndex(({ id }) => id === ring);
  const stands = blips.flatMap((blip): Blip[] => {
    const item = placed.get(blip.topicId);
    if (!item) return [];
    const { ring, declaredRing, radius, value } = item;
    const moved = ring !== declaredRing;
    const direction = orderOf(ring) < orderOf(declaredRing) ? 'in' : 'out';
    return [
      {
        ...blip,
        ...{ ring, radius, value },
        movement: moved ? direction : 'none',
        previousRing: moved ? declaredRing : null,
        movedAt: null,
        decision: null,
        ...(isPast && { verdict: 'unknown' as const, changeOfYear: null }),
      },
    ];
  });
  const isStill = ({ movement }: Blip) => Number(movement === 'none');
  return stands.sort((a, b) => isStill(a) - isStill(b));
}
