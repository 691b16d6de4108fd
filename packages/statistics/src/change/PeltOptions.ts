/** @public */
export interface PeltOptions {
  /** Price of one more change, in units of minus twice the log-likelihood. Default 4 ln n. */
  penalty?: number;
  /** Fewest present values in a segment. */
  minSegment?: number;
  /** Confidence of the positions' intervals, 0…1. Default 0.95. */
  confidence?: number;
}

const DEFAULT_CONFIDENCE = 0.95;

/**
 * The options with their confidence.
 *
 * @param least - fewest values that a segment can have at all
 * @throws RangeError when one is out of range
 */
export function checkPeltOptions(
  options: PeltOptions,
  least: number,
): PeltOptions & { confidence: number } {
  const { penalty = 0, minSegment = least } = options;
  const { confidence = DEFAULT_CONFIDENCE } = options;
  if (!(penalty >= 0)) {
    throw new RangeError(`penalty must not be negative, got ${penalty}`);
  }
  if (!(Number.isInteger(minSegment) && minSegment >= least)) {
    throw new RangeError(
      `minSegment must be a whole number of at least ${least}, got ${minSegment}`,
    );
  }
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`confidence must be within 0…1, got ${confidence}`);
  }
  return { ...options, confidence };
}
