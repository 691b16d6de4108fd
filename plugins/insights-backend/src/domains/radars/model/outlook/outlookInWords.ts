import {
  addPeriods,
  formatValue,
  periodInWords,
  periodsInWords,
} from '../../../trends';
import { boundInWords } from '../Bound';
import { easedInWords } from '../easedInWords';
import type { RingWords } from '../RingWords';
import {
  easedOutlook,
  isLevelLowered,
  type OutlookLeaf,
  type RiskLeaf,
} from './OutlookLeaf';

/** `forecast for Jun 2027 at least 60 %`, `chance of less than 60 % in Jun 2027 at most 10 %`. */
export function outlookInWords(leaf: OutlookLeaf, words: RingWords): string {
  const threshold = formatValue(leaf.threshold, unitOf(leaf, words));
  return `${subjectOf(leaf, words)} ${boundInWords(leaf.bound)} ${threshold}`;
}

/** The same of what hysteresis holds, with what was declared. */
export function heldOutlookInWords(
  leaf: OutlookLeaf,
  hysteresis: number,
  words: RingWords,
): string {
  const asked = outlookInWords(easedOutlook(leaf, hysteresis), words);
  const why = `${easedOutlookInWords(
    leaf,
    hysteresis,
    words,
  )}, since it had been reached`;
  return `${asked} (${why})`;
}

/** `if the forecast for Jun 2027 were 60 % or more`. */
export function outlookMissing(leaf: OutlookLeaf, words: RingWords): string {
  const threshold = formatValue(leaf.threshold, unitOf(leaf, words));
  const more = leaf.bound === 'atLeast' ? 'more' : 'less';
  return `if the ${subjectOf(leaf, words)} were ${threshold} or ${more}`;
}

/** `the forecast for Jun 2027 fell below 58 % (60 % less 2 points of hysteresis)`. */
export function outlookLeft(
  leaf: OutlookLeaf,
  slack: number,
  words: RingWords,
): string {
  const asked = easedOutlook(leaf, slack);
  const why =
    slack === 0 ? '' : ` (${easedOutlookInWords(leaf, slack, words)})`;
  const moves = leaf.bound === 'atLeast' ? 'fell below' : 'rose above';
  const threshold = formatValue(asked.threshold, unitOf(leaf, words));
  return leaf.kind === 'forecast'
    ? `the ${subjectOf(asked, words)} ${moves} ${threshold}${why}`
    : `the ${subjectOf(asked, words, why)} ${moves} ${threshold}`;
}

/** `a forecast of 60 % or more for Jun 2027`, of what had been there. */
export function outlookReached(leaf: OutlookLeaf, words: RingWords): string {
  const threshold = formatValue(leaf.threshold, unitOf(leaf, words));
  const more = leaf.bound === 'atLeast' ? 'more' : 'less';
  return `had had a ${subjectOf(leaf, {
    ...words,
    latest: undefined,
  })} of ${threshold} or ${more}`;
}

/** Unit that the threshold of a leaf is in. */
export function unitOf(leaf: OutlookLeaf, { unit }: RingWords): string {
  return leaf.kind === 'forecast' ? unit : '1';
}

function subjectOf(leaf: OutlookLeaf, words: RingWords, why = ''): string {
  const { latest, step, unit } = words;
  const day = latest && addPeriods(latest, step, leaf.horizon);
  const when = day
    ? periodInWords(day, step)
    : periodsInWords(leaf.horizon, step);
  if (leaf.kind === 'forecast') {
    const told =
      leaf.quantile === 0.5
        ? 'forecast'
        : `${formatValue(leaf.quantile, '1')} quantile of the forecast`;
    return `${told} ${day ? 'for' : 'in'} ${when}`;
  }
  const level = formatValue(leaf.level, unit);
  return `chance of ${beyond(leaf)} ${level}${why} in ${when}`;
}

function beyond({ side }: RiskLeaf): string {
  return side === 'below' ? 'less than' : 'more than';
}

/** `60 % less 2 points of hysteresis`. */
function easedOutlookInWords(
  leaf: OutlookLeaf,
  slack: number,
  words: RingWords,
): string {
  const [declared, isLess] =
    leaf.kind === 'forecast'
      ? [leaf.threshold, leaf.bound === 'atLeast']
      : [leaf.level, isLevelLowered(leaf)];
  return easedInWords(declared, isLess, slack, words);
}
