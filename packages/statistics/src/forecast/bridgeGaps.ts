import { presentIndexes } from '../order/presentIndexes';

/** A series without gaps, and what was cut off its ends. */
export interface BridgedSeries {
  values: Float64Array;
  /** Missing values before the first and after the last one. */
  leading: number;
  trailing: number;
}

/**
 * Makes a series regular for methods that know no gaps: missing values at either end are
 * cut off, those in between lie on the straight line between their neighbours.
 *
 * @param values - NaN = missing
 * @returns no values when all are missing
 * @public
 */
export function bridgeGaps(values: ArrayLike<number>): BridgedSeries {
  if (values.length > 0 && isWhole(values)) {
    return { values: new Float64Array(values), leading: 0, trailing: 0 };
  }
  const present = presentIndexes(values);
  if (present.length === 0) {
    return { values: new Float64Array(0), leading: values.length, trailing: 0 };
  }
  const first = present[0];
  const last = present[present.length - 1];
  const bridged = new Float64Array(last - first + 1);
  bridged[0] = values[first];
  for (let k = 1; k < present.length; k++) {
    const from = present[k - 1];
    const to = present[k];
    const step = (values[to] - values[from]) / (to - from);
    for (let index = from + 1; index < to; index++) {
      bridged[index - first] = values[from] + (index - from) * step;
    }
    bridged[to - first] = values[to];
  }
  return {
    values: bridged,
    leading: first,
    trailing: values.length - 1 - last,
  };
}

function isWhole(values: ArrayLike<number>): boolean {
  for (let index = 0; index < values.length; index++) {
    if (!Number.isFinite(values[index])) return false;
  }
  return true;
}
