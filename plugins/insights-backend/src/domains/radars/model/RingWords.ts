import { formatDifference, formatValue, periodsInWords } from '../../trends';
import type { Step } from '../../signals';
import type { RingCondition } from './RadarDefinition';
import { ownLeaves, type Leaf, type LevelLeaf } from './leaves';

/** How the numbers of a radar's signal are said. */
export interface RingWords {
  readonly unit: string;
  readonly step: Step;
}

/** `at least 95 % for 30 months`, `rising or emerging`. */
export function leafInWords(leaf: Leaf, words: RingWords): string {
  if (leaf.kind === 'verdict') return leaf.verdicts.join(' or ');
  const level = `at least ${formatValue(leaf.threshold, words.unit)}`;
  return leaf.forPeriods === 1
    ? level
    : `${level} for ${periodsInWords(leaf.forPeriods, words.step)}`;
}

/** `at least 48 % (50 % less 2 points of hysteresis, since it had been reached)`. */
export function heldLevelInWords(
  leaf: LevelLeaf,
  hysteresis: number,
  words: RingWords,
): string {
  const lowered = { ...leaf, threshold: leaf.threshold - hysteresis };
  const declared = formatValue(leaf.threshold, words.unit);
  const slack = formatDifference(hysteresis, words.unit);
  return `${leafInWords(
    lowered,
    words,
  )} (${declared} less ${slack} of hysteresis, since it had been reached)`;
}

/** `it had reached 50 % and has not been more than 2 points below it since`. */
export function staysInWords(
  levels: readonly LevelLeaf[],
  hysteresis: number,
  { unit, step }: RingWords,
): string {
  const reached = levels.map(({ threshold, forPeriods }) => {
    const level = formatValue(threshold, unit);
    return forPeriods === 1
      ? `had reached ${level}`
      : `had been at ${level} or more for ${periodsInWords(forPeriods, step)}`;
  });
  const slack = formatDifference(hysteresis, unit);
  return `it ${reached.join(
    ' and ',
  )}, and has not been more than ${slack} below ${
    levels.length === 1 ? 'that' : 'these'
  } since`;
}

/** The whole condition of a ring; of the last ring: `anything else`. */
export function ruleInWords(
  condition: RingCondition | undefined,
  words: RingWords,
): string {
  return condition ? conditionInWords(condition, words) : 'anything else';
}

function conditionInWords(condition: RingCondition, words: RingWords): string {
  const part = (inner: RingCondition) => {
    const text = conditionInWords(inner, words);
    return text.includes(' and ') ? `(${text})` : text;
  };
  return [
    ...ownLeaves(condition).map(leaf => leafInWords(leaf, words)),
    ...(condition.all ?? []).map(part),
    ...(condition.any ? [condition.any.map(part).join(', or ')] : []),
  ].join(' and ');
}

/** `93 % (95 % less 2 points of hysteresis)`. */
export function leavingThreshold(
  threshold: number,
  hysteresis: number,
  { unit }: RingWords,
): string {
  if (hysteresis === 0) return formatValue(threshold, unit);
  return `${formatValue(threshold - hysteresis, unit)} (${formatValue(
    threshold,
    unit,
  )} less ${formatDifference(hysteresis, unit)} of hysteresis)`;
}
