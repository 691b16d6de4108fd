import type { AnalysisWindow } from './analysisWindow';

/** The periods of a window at which a value can stand, side by side. */
export interface SpacedValues {
  /** NaN = missing. */
  readonly values: Float64Array;
  /** Position in the window of a position here. */
  at(position: number): number;
}

/**
 * The values of a window without the periods between them at which none can stand, for methods that take values one step
 * apart; the very same array where a value can stand at every period.
 */
export function spacedValues({
  values,
  spacing,
  first,
}: Pick<AnalysisWindow, 'values' | 'spacing' | 'first'>): SpacedValues {
  if (spacing === 1) return { values, at: position => position };
  const offset = first % spacing;
  return {
    values: values.filter((_, at) => at % spacing === offset),
    at: position => offset + position * spacing,
  };
}

/** Sets values that stand side by side back to their places in a window of so many periods. */
export function spreadValues(
  { values, at }: SpacedValues,
  periods: number,
): Float64Array {
  if (values.length === periods) return values;
  const spread = new Float64Array(periods).fill(NaN);
  values.forEach((value, position) => {
    spread[at(position)] = value;
  });
  return spread;
}
