import type { components } from '@almanac/backstage-plugin-insights-common';
import { formatValue, periodsInWords, type Verdict } from '../../trends';
import type { RadarDefinition } from './RadarDefinition';
import type { RingSeries } from './RingSeries';
import { leavingThreshold, type RingWords } from './RingWords';
import { allLeaves, periodsHeld, type Leaf } from './leaves';
import { missingLeaves } from './missingLeaves';
import { ringAfter } from './ringAfter';

/** What would change a suggestion, in words. */
export type Counterfactual =
  components['schemas']['BlipDetail']['suggestion']['counterfactuals'][number];

/** The suggestion that is asked about. */
interface Suggested {
  readonly definition: Pick<RadarDefinition, 'rings' | 'hysteresis'>;
  readonly ring: number;
  readonly series: RingSeries;
  readonly period: number;
}

/**
 * What would bring a blip inwards, and what would let it fall outwards. Each change is tried on the policy before it is
 * named: applied, it gives the ring that it says.
 */
export function ringCounterfactuals(
  definition: Suggested['definition'],
  ring: number,
  series: RingSeries,
  period: number,
  words: RingWords,
): Counterfactual[] {
  const suggested = { definition, ring, series, period };
  return [...rise(suggested, words), ...fall(suggested, words)];
}

/** The nearest ring inwards that a change of what is missing there leads to. */
function rise(suggested: Suggested, words: RingWords): Counterfactual[] {
  const { definition, ring, series, period } = suggested;
  for (let inner = ring - 1; inner >= 0; inner--) {
    const { id, title, when } = definition.rings[inner];
    for (const leaves of when ? missingLeaves(when, series, period) : []) {
      const verdicts = verdictsLeadingTo(inner, leaves, suggested);
      if (!verdicts) continue;
      const missing = leaves.map(leaf =>
        leafMissing(leaf, verdicts, suggested, words),
      );
      const text = `Would be ${title} ${[...new Set(missing)].join(' and ')}.`;
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
  const leadsThere = (verdict?: Verdict) =>
    ringAfter(suggested, leaves, verdict) === target;
  const asked = leaves.flatMap(leaf =>
    leaf.kind === 'verdict' ? [leaf.verdicts] : [],
  );
  if (asked.length === 0) return leadsThere() ? [] : undefined;
  const verdicts = asked[0].filter(
    verdict => asked.every(one => one.includes(verdict)) && leadsThere(verdict),
  );
  return verdicts.length > 0 ? verdicts : undefined;
}

function leafMissing(
  leaf: Leaf,
  verdicts: readonly Verdict[],
  { series, period }: Suggested,
  { unit, step }: RingWords,
): string {
  if (leaf.kind === 'verdict') {
    return `if the trend were ${verdicts.join(' or ')}`;
  }
  const level = formatValue(leaf.threshold, unit);
  const held = periodsHeld(leaf, series, period);
  if (held > 0) {
    const more = periodsInWords(leaf.forPeriods - held, step);
    return `after ${more} more at or above ${level}`;
  }
  return leaf.forPeriods === 1
    ? `at ${level} or more`
    : `after ${periodsInWords(leaf.forPeriods, step)} at or above ${level}`;
}

/** The ring that follows at the first level below which the present one is left. */
function fall(
  { definition, ring, series, period }: Suggested,
  words: RingWords,
): Counterfactual[] {
  const { rings, hysteresis } = definition;
  const { when } = rings[ring];
  const levels = (when ? allLeaves(when) : [])
    .flatMap(leaf => (leaf.kind === 'level' ? [leaf.threshold] : []))
    .filter(threshold => series.values[period] >= threshold - hysteresis)
    .sort((a, b) => b - a);
  for (const threshold of levels) {
    const fallen = series.values.slice();
    fallen[period] = justBelow(threshold - hysteresis);
    const next = ringAfter(
      { definition, ring, period, series: { ...series, values: fallen } },
      [],
    );
    if (next <= ring) continue;
    const below = leavingThreshold(threshold, hysteresis, words);
    return [
      {
        ring: rings[next].id,
        text: `Would be ${rings[next].title} if it fell below ${below}.`,
      },
    ];
  }
  return [];
}

/** Less by more than the rounding errors that a threshold forgives. */
function justBelow(level: number): number {
  return level - Math.max(1e-6, Math.abs(level) * 1e-9);
}
