/** Where a forecast of values that come every few periods begins. */
interface SpacedForecast {
  /** Periods that are told. */
  readonly horizon: number;
  /** Periods from one value to the next. */
  readonly spacing: number;
  /** The value that was due last; NaN when it is missing. */
  readonly before: number;
  /** Periods that have gone by since then. */
  readonly elapsed: number;
}

/**
 * One value a period from a forecast of values that come every few periods: those between lie on the straight line, from the
 * value that was due last.
 *
 * @param forecast - one value for each that is due
 */
export function betweenSpaced(
  forecast: Float64Array,
  { horizon, spacing, before, elapsed }: SpacedForecast,
): number[] {
  if (spacing === 1) return [...forecast];
  const anchor = Number.isFinite(before) ? before : forecast[0];
  const due = (position: number) =>
    position === 0 ? anchor : forecast[position - 1];
  return Array.from({ length: horizon }, (_, index) => {
    const periods = elapsed + index + 1;
    const position = Math.floor(periods / spacing);
    const part = (periods % spacing) / spacing;
    if (part === 0) return due(position);
    return due(position) + (due(position + 1) - due(position)) * part;
  });
}
