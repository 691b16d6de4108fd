import type {
  Radar,
  RadarWhatIf,
} from '@almanac/backstage-plugin-insights-react';
import { placedThen } from './whatIfBlips';

/** The radar with the counts, rules and policy of a what-if; how decisions stand is told of today alone. */
export function whatIfRadar(
  radar: Radar,
  answer: Pick<RadarWhatIf, 'rings' | 'items' | 'policy' | 'placed'>,
): Radar {
  const { rings, items, policy } = answer;
  const placed = placedThen(answer);
  const countIn = (quadrantId: string) =>
    [...items, ...placed].filter(({ quadrant }) => quadrant === quadrantId)
      .length;
  const placedIn = (ringId: string) =>
    placed.filter(({ decision }) => decision.ring === ringId).length;
  const ofRing = new Map(rings.map(ring => [ring.id, ring]));
  return {
    ...radar,
    quadrants: radar.quadrants.map(one => ({
      ...one,
      blipCount: countIn(one.id),
    })),
    rings: radar.rings.map(one => ({
      ...one,
      rule: ofRing.get(one.id)?.rule ?? one.rule,
      blipCount: (ofRing.get(one.id)?.blipCount ?? 0) + placedIn(one.id),
    })),
    policy: {
      ...radar.policy,
      hysteresis: policy.hysteresis,
      verdictPeriods: policy.verdictPeriods ?? radar.policy.verdictPeriods,
    },
    blipCount: items.length + placed.length,
    decisions: undefined,
  };
}
