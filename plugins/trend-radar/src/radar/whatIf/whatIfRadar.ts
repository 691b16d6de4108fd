import type {
  Radar,
  RadarWhatIf,
} from '@almanac/backstage-plugin-insights-react';

/** The radar with the counts, rules and policy of a what-if; what is overdue or left behind is told of the radar as it is alone. */
export function whatIfRadar(
  radar: Radar,
  answer: Pick<RadarWhatIf, 'rings' | 'items' | 'policy' | 'placed'>,
): Radar {
  const { rings, items, policy, placed = [] } = answer;
  const countIn = (quadrantId: string) =>
    [...items, ...placed].filter(({ quadrant }) => quadrant === quadrantId)
      .length;
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
      blipCount: ofRing.get(one.id)?.blipCount ?? 0,
    })),
    policy: {
      ...radar.policy,
      hysteresis: policy.hysteresis,
      verdictPeriods: policy.verdictPeriods ?? radar.policy.verdictPeriods,
    },
    blipCount: items.length + placed.length,
    decisions: decisionsIn(answer),
  };
}

function decisionsIn({
  items,
  placed = [],
}: Pick<RadarWhatIf, 'items' | 'placed'>): Radar['decisions'] {
  const decisions = [...items, ...placed].flatMap(
    ({ decision }) => decision ?? [],
  );
  return {
    decided: decisions.length,
    undecided: items.length + placed.length - decisions.length,
    differs: decisions.filter(({ differs }) => differs).length,
    ...{ overdue: 0, drifting: 0 },
  };
}
