import type { AlertWindows } from './alertWindows';
import { durationInWords } from '../words/durationInWords';

const COMPARED = {
  gt: 'more than',
  gte: 'at least',
  lt: 'less than',
  lte: 'at most',
} as const;

/** How fast a budget burns where an alert on it holds: `more than 14.4 times as fast as it may`. */
export function speedInWords(
  operator: keyof typeof COMPARED,
  factor: number,
): string {
  const times = Number(factor.toPrecision(4));
  if (times !== 1) {
    return `${COMPARED[operator]} ${times} times as fast as it may`;
  }
  if (operator === 'gt') return 'faster than it may';
  return operator === 'lt'
    ? 'slower than it may'
    : `${COMPARED[operator]} as fast as it may`;
}

/** The windows of an alert: `1 hour and 5 minutes`, or the only one. */
export function windowsInWords({
  longSeconds,
  shortSeconds,
}: Pick<AlertWindows, 'longSeconds' | 'shortSeconds'>): string {
  return [...new Set([longSeconds, shortSeconds])]
    .map(durationInWords)
    .join(' and ');
}
