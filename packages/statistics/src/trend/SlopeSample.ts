/** Multiples of the golden ratio, modulo 1, spread evenly without a period (Weyl 1916). */
const GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2;
/** Shares of the slopes, on either side of a rank, that tell how close together they lie. */
const REACHES = [0.1, 0.25, 0.5];

/** The pairs of a sample of so many values. */
interface DrawnPairs {
  readonly of: number;
  readonly earlier: Int32Array;
  readonly later: Int32Array;
}

/** Kept for the next series: those of a signal are mostly of one length. */
let drawn = drawPairs(0);

function drawPairs(n: number): DrawnPairs {
  const pairs = (n * Math.max(0, n - 1)) / 2;
  const later = new Int32Array(Math.ceil(Math.sqrt(pairs)));
  const earlier = later.slice();
  for (let draw = 0; draw < later.length; draw++) {
    const pair = Math.floor((((draw + 1) * GOLDEN_RATIO) % 1) * pairs);
    const j = Math.floor((1 + Math.sqrt(1 + 8 * pair)) / 2);
    earlier[draw] = pair - (j * (j - 1)) / 2;
    later[draw] = j;
  }
  return { of: n, earlier, later };
}

/** An even, fixed sample of the slopes of all pairs, as many as the square root of their number. */
export class SlopeSample {
  /** Ascending. */
  private readonly slopes: Float64Array;
  private readonly pairs: number;

  /**
   * @param values - at least 2, no NaN
   * @param indexes - their positions, ascending
   */
  constructor(values: Float64Array, indexes: Int32Array) {
    const n = values.length;
    const pairs = (n * (n - 1)) / 2;
    if (drawn.of !== n) drawn = drawPairs(n);
    const { earlier, later } = drawn;
    const slopes = new Float64Array(later.length);
    for (let draw = 0; draw < slopes.length; draw++) {
      const i = earlier[draw];
      const j = later[draw];
      slopes[draw] = (values[j] - values[i]) / (indexes[j] - indexes[i]);
    }
    this.slopes = slopes.sort();
    this.pairs = pairs;
  }

  /** The slope that is expected at a rank. */
  at(rank: number): number {
    const { length } = this.slopes;
    const place = Math.floor((rank / this.pairs) * length);
    return this.slopes[Math.max(0, Math.min(length - 1, place))];
  }

  /**
   * @param ranks - ascending
   * @param reach - how far outside of them is near, as a share of all
   * @returns which share of the slopes is 0, where that is between the ranks or near; else 0
   */
  levelShareNear(ranks: readonly number[], reach: number): number {
    const low = this.at(ranks[0] - reach * this.pairs);
    const high = this.at(ranks[ranks.length - 1] + reach * this.pairs);
    if (low > 0 || high < 0) return 0;
    let level = 0;
    for (const slope of this.slopes) if (slope === 0) level++;
    return level / this.slopes.length;
  }

  /** How many slopes lie within a unit around a rank; Infinity where nearly all are equal. */
  densityAt(rank: number): number {
    for (const reach of REACHES) {
      const distance = reach * this.pairs;
      const width = this.at(rank + distance) - this.at(rank - distance);
      const share =
        Math.min(1, rank / this.pairs + reach) -
        Math.max(0, rank / this.pairs - reach);
      if (width > 0) return (share * this.pairs) / width;
    }
    return Infinity;
  }

  /** Largest absolute slope of the sample. */
  get steepest(): number {
    const { slopes } = this;
    return Math.max(Math.abs(slopes[0]), Math.abs(slopes[slopes.length - 1]));
  }
}
