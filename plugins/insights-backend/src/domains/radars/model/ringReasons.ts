import type { components } from '@almanac/backstage-plugin-insights-common';
import { boundInWords, eased } from './Bound';
import {
  easedOutlook,
  outlookFound,
  type OutlookLeaf,
} from './outlook/OutlookLeaf';
import { unitOf } from './outlook/outlookInWords';
import { formatValue } from '../../trends';
import type { Policy } from './RadarDefinition';
import type { RingSeries } from './RingSeries';
import { heldLevelInWords, leafInWords } from './leafInWords';
import type { RingWords } from './RingWords';
import { heldLevels } from './heldLevels';
import { allLeaves, boundHolds, periodsHeld, type BoundLeaf } from './leaves';
import type { RingPlace } from './suggestRing';
import { verdictReason } from './verdictReason';
import { verdictSpell } from './verdictSpell';

/** What one ring asks for, and what is there. */
export type RingReason =
  components['schemas']['BlipDetail']['suggestion']['reasons'][number];

/**
 * What each ring asked for, from the centre to the suggested one, with what was found. Where hysteresis holds a level, the
 * eased one is what was asked for.
 */
export function ringReasons(
  policy: Policy,
  place: RingPlace,
  series: RingSeries,
  period: number,
  words: RingWords,
): RingReason[] {
  const { rings, hysteresis } = policy;
  const held = new Set(
    heldLevels(rings[place.ring].when, place, series, period).map(
      ({ part }) => part,
    ),
  );
  return rings.slice(0, place.ring + 1).flatMap(({ id, when }, index) => {
    const spell = verdictSpell(
      policy,
      index === place.ring ? place.reached : undefined,
    );
    return (when ? allLeaves(when) : []).map(leaf => {
      if (leaf.kind === 'verdict') {
        return {
          ring: id,
          ...verdictReason(leaf, series, period, spell, words),
        };
      }
      return index === place.ring && held.has(leaf.part)
        ? {
            ring: id,
            text: heldLevelInWords(leaf, hysteresis, words),
            ...measured(easedLeaf(leaf, hysteresis), series, period, words),
            met: true,
          }
        : {
            ring: id,
            text: leafInWords(leaf, words),
            ...measured(leaf, series, period, words),
            met: boundHolds(leaf, series, period),
          };
    });
  });
}

function measured(
  leaf: BoundLeaf,
  series: RingSeries,
  period: number,
  words: RingWords,
): Pick<RingReason, 'actual' | 'threshold' | 'unit'> {
  const { unit, step } = words;
  if (leaf.kind !== 'level') return foreseen(leaf, series, period, words);
  const held = periodsHeld(leaf, series, period);
  // A level that is there but not for long enough is a matter of time.
  if (leaf.forPeriods > 1 && held > 0) {
    return { actual: held, threshold: leaf.forPeriods, unit: `{${step}}` };
  }
  return { actual: series.values[period], threshold: leaf.threshold, unit };
}

/** What is found where there is no forecast. */
const NO_FORECAST = 'no forecast yet';

/** What was found of what is to come; in words where there is none, and where a chance lies beyond what is told. */
function foreseen(
  leaf: OutlookLeaf,
  series: RingSeries,
  period: number,
  words: RingWords,
): Pick<RingReason, 'actual' | 'threshold' | 'unit'> {
  const unit = unitOf(leaf, words);
  const { value, isBeyond } = outlookFound(leaf, series, period);
  const told = isBeyond
    ? `${boundInWords(isBeyond)} ${formatValue(value, unit)}`
    : value;
  const actual = Number.isNaN(value) ? NO_FORECAST : told;
  return { actual, threshold: leaf.threshold, unit };
}

function easedLeaf(leaf: BoundLeaf, slack: number): BoundLeaf {
  if (leaf.kind !== 'level') return easedOutlook(leaf, slack);
  const threshold = eased(leaf.threshold, leaf.bound, slack);
  // By the value alone: how long it was held is no matter of what holds it now.
  return { ...leaf, threshold, forPeriods: 1 };
}
