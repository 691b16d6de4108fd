import type { Bounds } from './forecastOptions';

/** The values cut off at the bounds; the very values when there are none. NaN stays. */
export function clampToBounds(
  values: Float64Array,
  bounds: Bounds | undefined,
): Float64Array {
  if (!bounds) return values;
  return values.map(value =>
    Math.min(Math.max(value, bounds.low), bounds.high),
  );
}
