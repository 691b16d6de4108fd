import type { components } from '@almanac/backstage-plugin-insights-common';
import { eased } from './Bound';
import type { RadarDefinition } from './RadarDefinition';
import type { RingSeries } from './RingSeries';
import { heldLevelInWords, leafInWords, type RingWords } from './RingWords';
import { heldLevels } from './heldLevels';
import { allLeaves, leafHolds, periodsHeld, type Leaf } from './leaves';
import type { RingPlace } from './suggestRing';

/** What one ring asks for, and what is there. */
export type RingReason =
  components['schemas']['BlipDetail']['suggestion']['reasons'][number];

/**
 * What each ring asked for, from the centre to the suggested one, with what was found. Where hysteresis holds a level, the
 * eased one is what was asked for.
 */
export function ringReasons(
  { rings, hysteresis }: Pick<RadarDefinition, 'rings' | 'hysteresis'>,
  place: RingPlace,
  series: RingSeries,
  period: number,
  words: RingWords,
): RingReason[] {
  const held = new Set(
    heldLevels(rings[place.ring].when, place, series, period).map(
      ({ part }) => part,
    ),
  );
  return rings.slice(0, place.ring + 1).flatMap(({ id, when }, index) =>
    (when ? allLeaves(when) : []).map(leaf =>
      index === place.ring && leaf.kind === 'level' && held.has(leaf.part)
        ? {
            ring: id,
            text: heldLevelInWords(leaf, hysteresis, words),
            actual: series.values[period],
            threshold: eased(leaf.threshold, leaf.bound, hysteresis),
            unit: words.unit,
            met: true,
          }
        : {
            ring: id,
            text: leafInWords(leaf, words),
            ...measured(leaf, series, period, words),
            met: leafHolds(leaf, series, period),
          },
    ),
  );
}

function measured(
  leaf: Leaf,
  series: RingSeries,
  period: number,
  { unit, step }: RingWords,
): Pick<RingReason, 'actual' | 'threshold' | 'unit'> {
  if (leaf.kind === 'verdict') {
    return {
      actual: series.verdictAt(period),
      threshold: leaf.verdicts.join(' or '),
      unit: 'verdict',
    };
  }
  const held = periodsHeld(leaf, series, period);
  // A level that is there but not for long enough is a matter of time.
  if (leaf.forPeriods > 1 && held > 0) {
    return { actual: held, threshold: leaf.forPeriods, unit: `{${step}}` };
  }
  return { actual: series.values[period], threshold: leaf.threshold, unit };
}
