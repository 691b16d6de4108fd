import type { components } from '@almanac/backstage-plugin-insights-common';
import { formatValue, periodsInWords } from '../../trends';
import type { RadarDefinition, RingCondition } from './RadarDefinition';
import type { RingSeries } from './RingSeries';
import { leavingThreshold, type RingWords } from './RingWords';
import { leafHolds, ownLeaves, periodsHeld, type Leaf } from './leaves';
import { suggestRing } from './suggestRing';

/** What would change a suggestion, in words. */
export type Counterfactual =
  components['schemas']['BlipDetail']['suggestion']['counterfactuals'][number];

/** What would bring a blip one ring inwards, and what would let it fall outwards. */
export function ringCounterfactuals(
  definition: Pick<RadarDefinition, 'rings' | 'hysteresis'>,
  ring: number,
  series: RingSeries,
  period: number,
  words: RingWords,
): Counterfactual[] {
  const { rings } = definition;
  const inner = rings[ring - 1];
  const found: Counterfactual[] = [];
  if (inner?.when) {
    const missing = missingFor(inner.when, series, period, words);
    found.push({
      ring: inner.id,
      text: `Would be ${inner.title} ${missing.join(' and ')}.`,
    });
  }
  return [...found, ...fall(definition, ring, series, period, words)];
}

/** What a condition still lacks; of alternatives the one that lacks least. */
function missingFor(
  condition: RingCondition,
  series: RingSeries,
  period: number,
  words: RingWords,
): string[] {
  const of = (part: RingCondition) => missingFor(part, series, period, words);
  const alternatives = (condition.any ?? [])
    .map(of)
    .sort((a, b) => a.length - b.length);
  return [
    ...ownLeaves(condition)
      .filter(leaf => !leafHolds(leaf, series, period))
      .map(leaf => missingLeaf(leaf, series, period, words)),
    ...(condition.all ?? []).flatMap(of),
    ...(alternatives[0] ?? []),
  ];
}

function missingLeaf(
  leaf: Leaf,
  series: RingSeries,
  period: number,
  { unit, step }: RingWords,
): string {
  if (leaf.kind === 'verdict') {
    return `if the trend were ${leaf.verdicts.join(' or ')}`;
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

/** The ring that follows when the value falls below what the present ring asks for. */
function fall(
  definition: Pick<RadarDefinition, 'rings' | 'hysteresis'>,
  ring: number,
  series: RingSeries,
  period: number,
  words: RingWords,
): Counterfactual[] {
  const { rings, hysteresis } = definition;
  const { when } = rings[ring];
  if (!when) return [];
  const levels = [when, ...(when.any ?? []), ...(when.all ?? [])]
    .flatMap(ownLeaves)
    .flatMap(leaf => (leaf.kind === 'level' ? [leaf.threshold] : []))
    .filter(threshold => series.values[period] >= threshold - hysteresis);
  if (levels.length === 0) return [];
  const threshold = Math.max(...levels);
  const fallen = withLast(series, period, threshold - hysteresis - 1e-6);
  const next = rings[suggestRing(definition, fallen, period, ring)];
  if (next.id === rings[ring].id) return [];
  return [
    {
      ring: next.id,
      text: `Would be ${next.title} if it fell below ${leavingThreshold(
        threshold,
        hysteresis,
        words,
      )}.`,
    },
  ];
}

function withLast(
  series: RingSeries,
  period: number,
  value: number,
): RingSeries {
  const values = series.values.slice();
  values[period] = value;
  return { values, verdictAt: at => series.verdictAt(at) };
}
