/** Pairs looked at: this times the square root of their number, balances both passes. */
const SAMPLE_FACTOR = 3;
/** Width of a bracket in standard errors of a sample quantile on either side. */
const SAFE_ERRORS = 3;
const TIGHT_ERRORS = 1;
/** Multiples of the golden ratio, modulo 1, spread evenly without a period (Weyl 1916). */
const GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2;

/** Two slopes. */
export interface Bracket {
  low: number;
  high: number;
}

/**
 * Two slopes between which the slopes of the given ranks very probably lie, and two closer
 * ones of which each holds five times in six, read from an even, fixed sample of the pairs.
 *
 * @param lowRank - zero-based rank among the n(n−1)/2 slopes
 * @param highRank - likewise, not below lowRank
 */
export function bracketSlopes(
  values: Float64Array,
  indexes: Int32Array,
  lowRank: number,
  highRank: number,
): { safe: Bracket; tight: Bracket } {
  const n = values.length;
  const pairs = (n * (n - 1)) / 2;
  const size = Math.ceil(SAMPLE_FACTOR * Math.sqrt(pairs));
  const sample = new Float64Array(size);
  for (let draw = 0; draw < size; draw++) {
    const pair = Math.floor((((draw + 1) * GOLDEN_RATIO) % 1) * pairs);
    const j = Math.floor((1 + Math.sqrt(1 + 8 * pair)) / 2);
    const i = pair - (j * (j - 1)) / 2;
    sample[draw] = (values[j] - values[i]) / (indexes[j] - indexes[i]);
  }
  sample.sort();
  const position = (rank: number, errors: number) => {
    const share = rank / pairs;
    const error = Math.sqrt(size * share * (1 - share)) + 1;
    return Math.round(share * size + errors * error);
  };
  const within = (errors: number) => ({
    low: sample[position(lowRank, -errors)] ?? -Infinity,
    high: sample[position(highRank, errors)] ?? Infinity,
  });
  return { safe: within(SAFE_ERRORS), tight: within(TIGHT_ERRORS) };
}
