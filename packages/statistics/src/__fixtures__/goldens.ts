import goldens from './goldens.json';

/** Figures of other implementations; the command that made them is in the file. */
export const GOLDENS = goldens;

/** A recorded series: null stands for a missing value. */
export function series(values: (number | null)[]): Float64Array {
  return Float64Array.from(values, value => value ?? NaN);
}
