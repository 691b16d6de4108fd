import type { ValueScale } from './TrendInput';

/** What shares can be. */
export const SHARE_BOUNDS = { bounds: { low: 0, high: 1 } } as const;

/** A value of a line or of an interval, as far as values of the scale can go: a line through shares may leave 0 … 1. */
export function withinBounds(
  value: number,
  { bounds }: Pick<ValueScale, 'bounds'>,
): number {
  return bounds ? Math.min(Math.max(value, bounds.low), bounds.high) : value;
}

/** The same of a difference: none is larger than from bound to bound. */
export function changeWithinBounds(
  change: number,
  { bounds }: Pick<ValueScale, 'bounds'>,
): number {
  const most = bounds ? bounds.high - bounds.low : Infinity;
  return Math.min(Math.max(change, -most), most);
}
