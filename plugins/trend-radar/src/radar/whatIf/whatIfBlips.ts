import type {
  Blip,
  Radar,
  RadarWhatIf,
} from '@almanac/backstage-plugin-insights-react';
import type { ShownBlip } from '../ShownBlip';

/** Whether an answer is of a day before the latest, whatever is asked by now. */
export function isOfPast(
  { dataAsOf }: Pick<Radar, 'dataAsOf'>,
  { asOf }: Pick<RadarWhatIf, 'asOf'>,
): boolean {
  return dataAsOf !== null && asOf !== null && asOf < dataAsOf;
}

/** The day before the latest that blips are shown as of; undefined where they are shown as of the latest. */
export function pastDayOf(
  radar: Pick<Radar, 'dataAsOf'>,
  whatIf: Pick<RadarWhatIf, 'asOf'> | undefined,
): string | undefined {
  return whatIf && isOfPast(radar, whatIf)
    ? whatIf.asOf ?? undefined
    : undefined;
}

/** An answer, as far as it tells where topics stand. */
type Told = Pick<RadarWhatIf, 'items' | 'asOf' | 'placed'>;

const UNMOVED = {
  movement: 'none',
  previousRing: null,
  movedAt: null,
} as const;

/**
 * The blips as they would stand: suggested by the other policy, moved against what the declared one suggests. What had no value
 * yet is left out; what is known of today alone is left aside. What people decided, on a past day what they had decided by then,
 * holds by any policy. Those that moved come first.
 */
export function whatIfBlips(
  radar: Pick<Radar, 'rings' | 'dataAsOf'>,
  blips: readonly Blip[],
  answer: Told,
): ShownBlip[] {
  const { items, placed: alone = [] } = answer;
  const isPast = isOfPast(radar, answer);
  const suggested = new Map(items.map(item => [item.topicId, item]));
  const placed = new Map(alone.map(one => [one.topicId, one]));
  const ofToday = isPast && { verdict: null, changeOfYear: null };
  const stands = blips.flatMap((blip): ShownBlip[] => {
    const { decision } = placed.get(blip.topicId) ?? {};
    if (decision) {
      const { ring } = decision;
      return [{ ...blip, ...ofToday, ...UNMOVED, ring, decision }];
    }
    const item = suggested.get(blip.topicId);
    if (!item) return [];
    const { ring, radius, value } = item;
    return [
      {
        ...{ ...blip, ...ofToday, ring, radius, value },
        ...movementOf(item, radar),
        decision: item.decision ?? null,
      },
    ];
  });
  const isStill = ({ movement }: ShownBlip) => Number(movement === 'none');
  return stands.sort((a, b) => isStill(a) - isStill(b));
}

/** How a topic moves against the declared policy. */
export function movementOf(
  { ring, declaredRing }: RadarWhatIf['items'][number],
  { rings }: Pick<Radar, 'rings'>,
): Pick<Blip, 'movement' | 'previousRing' | 'movedAt'> {
  if (ring === declaredRing) return UNMOVED;
  const orderOf = (ringId: string) =>
    rings.findIndex(({ id }) => id === ringId);
  const isInward = orderOf(ring) < orderOf(declaredRing);
  return {
    ...{ movement: isInward ? 'in' : 'out', previousRing: declaredRing },
    movedAt: null,
  };
}
