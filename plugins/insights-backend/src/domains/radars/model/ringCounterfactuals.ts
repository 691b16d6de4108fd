import { formatValue, periodsInWords, type Verdict } from '../../trends';
import type { Policy } from './RadarDefinition';
import type { RingSeries } from './RingSeries';
import type { RingWords } from './RingWords';
import { periodsHeld, type Leaf } from './leaves';
import { missingLeaves } from './missingLeaves';
import { outlookMissing } from './outlook/outlookInWords';
import {
  outwardCounterfactuals,
  staysForecast,
} from './outwardCounterfactuals';
import { ringAfter, type Turn } from './ringAfter';
import type { Counterfactual, Suggested } from './Suggested';
import type { RingPlace } from './suggestRing';
import { morePeriodsToGain, trendGained } from './verdictTurn';
import { verdictSpell } from './verdictSpell';

/**
 * What would bring a blip inwards, and what would let it fall outwards. Each change is tried on the policy before it is
 * named: applied, it gives the ring that it says.
 */
export function ringCounterfactuals(
  definition: Policy,
  place: RingPlace,
  series: RingSeries,
  period: number,
  words: RingWords,
): Counterfactual[] {
  const suggested = { definition, place, series, period };
  return [
    ...rise(suggested, words),
    ...outwardCounterfactuals(suggested, words),
  ];
}

/** The nearest ring inwards that a change of what is missing there leads to. */
function rise(suggested: Suggested, words: RingWords): Counterfactual[] {
  const { definition, place, series, period } = suggested;
  const spell = verdictSpell(definition);
  for (let inner = place.ring - 1; inner >= 0; inner--) {
    const { id, title, when } = definition.rings[inner];
    for (const leaves of when
      ? missingLeaves(when, series, period, spell)
      : []) {
      const verdicts = verdictsLeadingTo(inner, leaves, suggested);
      if (!verdicts) continue;
      const missing = leaves.map(leaf =>
        leafMissing(leaf, verdicts, suggested, words),
      );
      const stays = staysForecast(leaves, definition);
      const what = [...new Set(missing)].join(' and ');
      const text = `Would be ${title} ${what}${stays}.`;
      return [{ ring: id, text }];
    }
  }
  return [];
}

/** The verdicts with which the leaves lead to a ring; none where they ask for no verdict, undefined where nothing does. */
function verdictsLeadingTo(
  target: number,
  leaves: readonly Leaf[],
  suggested: Suggested,
): readonly Verdict[] | undefined {
  const leadsThere = (turn?: Turn) =>
    ringAfter(suggested, { leaves, turn }) === target;
  const asked = leaves.flatMap(leaf =>
    leaf.kind === 'verdict' ? [leaf.verdicts] : [],
  );
  if (asked.length === 0) return leadsThere() ? [] : undefined;
  const morePeriods = Math.max(
    ...asked.map(one => morePeriodsToGain(one, suggested)),
  );
  const verdicts = asked[0].filter(
    verdict =>
      asked.every(one => one.includes(verdict)) &&
      leadsThere({ verdict, morePeriods }),
  );
  return verdicts.length > 0 ? verdicts : undefined;
}

function leafMissing(
  leaf: Leaf,
  verdicts: readonly Verdict[],
  suggested: Suggested,
  words: RingWords,
): string {
  if (leaf.kind === 'verdict') {
    return trendGained(leaf, verdicts, suggested, words);
  }
  const { series, period } = suggested;
  if (leaf.kind !== 'level') return outlookMissing(leaf, words);
  const { unit, step } = words;
  const level = formatValue(leaf.threshold, unit);
  const isLeast = leaf.bound === 'atLeast';
  const there = `at or ${isLeast ? 'above' : 'below'} ${level}`;
  const held = periodsHeld(leaf, series, period);
  if (held > 0) {
    const more = periodsInWords(leaf.forPeriods - held, step);
    return `after ${more} more ${there}`;
  }
  if (leaf.forPeriods > 1) {
    return `after ${periodsInWords(leaf.forPeriods, step)} ${there}`;
  }
  return isLeast ? `at ${level} or more` : `if it fell to ${level} or less`;
}
