import {
  formatDifference,
  formatValue,
  periodsInWords,
  type Verdict,
} from '../../trends';
import type { RingCondition } from './RadarDefinition';
import { boundInWords, eased } from './Bound';
import { easedInWords } from './easedInWords';
import { ownLeaves, type BoundLeaf, type LevelLeaf } from './leaves';
import {
  heldOutlookInWords,
  outlookInWords,
  outlookReached,
} from './outlook/outlookInWords';
import type { RingWords } from './RingWords';
import { verdictSpell, type VerdictPolicy } from './verdictSpell';

/** `at least 95 % for 30 months`, `at most 20 %`. */
export function leafInWords(leaf: BoundLeaf, words: RingWords): string {
  if (leaf.kind !== 'level') return outlookInWords(leaf, words);
  const value = formatValue(leaf.threshold, words.unit);
  const level = `${boundInWords(leaf.bound)} ${value}`;
  return leaf.forPeriods === 1
    ? level
    : `${level} for ${periodsInWords(leaf.forPeriods, words.step)}`;
}

/** `rising or emerging for 3 months`; how long is left out where once is enough. */
export function verdictsInWords(
  verdicts: readonly Verdict[],
  periods: number,
  { step }: Pick<RingWords, 'step'>,
): string {
  const asked = verdicts.join(' or ');
  return periods === 1
    ? asked
    : `${asked} for ${periodsInWords(periods, step)}`;
}

/** `at least 48 % (50 % less 2 points of hysteresis, since it had been reached)`. */
export function heldLevelInWords(
  leaf: BoundLeaf,
  hysteresis: number,
  words: RingWords,
): string {
  if (leaf.kind !== 'level') return heldOutlookInWords(leaf, hysteresis, words);
  const threshold = eased(leaf.threshold, leaf.bound, hysteresis);
  return `${leafInWords({ ...leaf, threshold }, words)} (${easedLevelInWords(
    leaf,
    hysteresis,
    words,
  )}, since it had been reached)`;
}

/** `it had reached 50 % and has not been more than 2 points below it since`. */
export function staysInWords(
  levels: readonly BoundLeaf[],
  hysteresis: number,
  words: RingWords,
): string {
  const { unit, step } = words;
  const reached = levels.map(leaf => {
    if (leaf.kind !== 'level') return outlookReached(leaf, words);
    const { bound, threshold, forPeriods } = leaf;
    const level = formatValue(threshold, unit);
    const held = `had been at ${level} or ${
      bound === 'atLeast' ? 'more' : 'less'
    }`;
    if (forPeriods > 1)
      return `${held} for ${periodsInWords(forPeriods, step)}`;
    return bound === 'atLeast' ? `had reached ${level}` : held;
  });
  const slack = formatDifference(hysteresis, unit);
  const that = levels.length === 1 ? 'that' : 'these';
  const side = sideOf(levels);
  return `it ${reached.join(' and ')}, and has not ${
    side
      ? `been more than ${slack} ${side} ${that}`
      : `left ${that} by more than ${slack}`
  } since`;
}

/** The whole condition of a ring, with how long its verdicts must hold; of the last ring: `anything else`. */
export function ruleInWords(
  condition: RingCondition | undefined,
  words: RingWords,
  policy: VerdictPolicy,
): string {
  return condition
    ? conditionInWords(condition, words, verdictSpell(policy).periods)
    : 'anything else';
}

function conditionInWords(
  condition: RingCondition,
  words: RingWords,
  periods: number,
): string {
  const part = (inner: RingCondition) => {
    const text = conditionInWords(inner, words, periods);
    return text.includes(' and ') ? `(${text})` : text;
  };
  return [
    ...ownLeaves(condition).map(leaf =>
      leaf.kind === 'verdict'
        ? verdictsInWords(leaf.verdicts, periods, words)
        : leafInWords(leaf, words),
    ),
    ...(condition.all ?? []).map(part),
    ...(condition.any ? [condition.any.map(part).join(', or ')] : []),
  ].join(' and ');
}

/** `93 % (95 % less 2 points of hysteresis)`. */
export function leavingThreshold(
  level: Pick<LevelLeaf, 'bound' | 'threshold'>,
  hysteresis: number,
  words: RingWords,
): string {
  const left = eased(level.threshold, level.bound, hysteresis);
  const value = formatValue(left, words.unit);
  return hysteresis === 0
    ? value
    : `${value} (${easedLevelInWords(level, hysteresis, words)})`;
}

/** `95 % less 2 points of hysteresis`. */
function easedLevelInWords(
  { bound, threshold }: Pick<LevelLeaf, 'bound' | 'threshold'>,
  hysteresis: number,
  words: RingWords,
): string {
  return easedInWords(threshold, bound === 'atLeast', hysteresis, words);
}

/** Where levels are left to; undefined where one is of what is to come. */
function sideOf(levels: readonly BoundLeaf[]): string | undefined {
  if (levels.some(({ kind }) => kind !== 'level')) return undefined;
  const [bound, ...others] = new Set(levels.map(one => one.bound));
  if (others.length > 0) return 'outside of';
  return bound === 'atLeast' ? 'below' : 'above';
}
