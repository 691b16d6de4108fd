import type { Radar } from '@almanac/backstage-plugin-insights-react';
import { readWhatIf, type WhatIf } from './whatIfParameters';

/** Two rings of which the inner asks for less. */
export interface UpsideDown {
  readonly inner: string;
  readonly outer: string;
}

/** What a ring asks of the value; the larger, the more it asks for. */
interface Asked {
  readonly ring: string;
  readonly value: number;
  readonly forPeriods: number;
}

const byMost = (a: Asked, b: Asked) =>
  b.value - a.value || b.forPeriods - a.forPeriods;

/** Of each ring what it asks for most, from the centre outwards. */
function mostOf(rings: Radar['rings'], asked: readonly Asked[]): Asked[] {
  return rings.flatMap(({ id }) =>
    asked
      .filter(({ ring }) => ring === id)
      .sort(byMost)
      .slice(0, 1),
  );
}

function pairsIn(
  rings: Radar['rings'],
  { levels, thresholds }: Pick<WhatIf, 'levels' | 'thresholds'>,
): UpsideDown[] {
  const least = levels.map(({ atLeast, ...one }) => ({
    ...one,
    value: atLeast,
  }));
  const most = thresholds
    .filter(({ of, bound }) => of === 'value' && bound === 'atMost')
    .map(one => ({ ...one, value: -one.value }));
  return [least, most].flatMap(asked => {
    const inOrder = mostOf(rings, asked);
    return inOrder.flatMap((inner, at) => {
      const outer = inOrder.slice(at + 1).find(one => byMost(inner, one) > 0);
      return outer ? [{ inner: inner.ring, outer: outer.ring }] : [];
    });
  });
}

/** Where a changed policy has an inner ring ask for less than an outer one, and the declared policy has not. */
export function upsideDown(
  radar: Pick<Radar, 'policy' | 'rings'>,
  asked: Pick<WhatIf, 'levels' | 'thresholds'>,
): UpsideDown[] {
  const declared = pairsIn(
    radar.rings,
    readWhatIf(radar, new URLSearchParams()),
  );
  return pairsIn(radar.rings, asked).filter(
    ({ inner, outer }) =>
      !declared.some(one => one.inner === inner && one.outer === outer),
  );
}
