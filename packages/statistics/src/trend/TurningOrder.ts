/** Runs of this length are sorted by insertion before merging starts. */
const RUN_LENGTH = 8;
/** From so many changes of place per value on, sorting anew is faster than insertion. */
const CHANGES_TO_SORT_ANEW = 12;

/**
 * The values of a series as they follow each other by `value − slope · index`, for a slope that can be turned. A pair whose later
 * value comes first has a slope that is not above it: their number is the rank of the slope among those of all pairs, and
 * the pairs that change places while it is turned are those whose slopes lie between.
 *
 * After Cole, Salowe, Steiger and Szemerédi (1989), "An optimal-time algorithm for slope selection", SIAM Journal on
 * Computing 18(4).
 */
export class TurningOrder {
  /** Number of pairs whose slope is not above the present one. */
  upTo = 0;
  slope = NaN;
  private readonly values: Float64Array;
  private readonly indexes: Int32Array;
  private places: Int32Array;
  private remainders: Float64Array;
  private sparePlaces: Int32Array;
  private spareRemainders: Float64Array;

  /**
   * @param values - no NaN
   * @param indexes - their positions, ascending
   */
  constructor(values: Float64Array, indexes: Int32Array, slope: number) {
    this.values = values;
    this.indexes = indexes;
    const n = values.length;
    this.places = new Int32Array(n);
    this.remainders = new Float64Array(n);
    this.sparePlaces = new Int32Array(n);
    this.spareRemainders = new Float64Array(n);
    this.sort(slope);
  }

  /** Number of all pairs. */
  get pairs(): number {
    const n = this.values.length;
    return (n * (n - 1)) / 2;
  }

  /** @param changes - about how many pairs have slopes between; many when left out */
  turnTo(slope: number, changes: number = Infinity): void {
    if (slope === this.slope) return;
    if (Math.abs(changes) > CHANGES_TO_SORT_ANEW * this.places.length)
      this.sort(slope);
    else this.insert(slope);
  }

  /** Number of pairs of equal values that nothing else stands between. */
  equalPairs(): number {
    const { values, places } = this;
    let pairs = 0;
    let run = 0;
    for (let at = 1; at < places.length; at++) {
      run = values[places[at]] === values[places[at - 1]] ? run + 1 : 0;
      pairs += run;
    }
    return pairs;
  }

  /**
   * Turns to a slope, and lists the slopes of the pairs that lie between.
   *
   * @param expected - their number
   * @returns undefined where rounding makes the number differ
   */
  listTo(slope: number, expected: number): Float64Array | undefined {
    const before = this.upTo;
    const slopes = new Float64Array(expected);
    const listed = this.insert(slope, slopes);
    return listed === expected && Math.abs(this.upTo - before) === expected
      ? slopes
      : undefined;
  }

  /** By insertion, which meets each pair that changes places. @returns their number */
  private insert(slope: number, slopes?: Float64Array): number {
    const { values, indexes, places, remainders } = this;
    let changes = 0;
    let { upTo } = this;
    for (let at = 0; at < places.length; at++) {
      const place = places[at];
      const value = values[place];
      const index = indexes[place];
      const remainder = value - slope * index;
      let hole = at;
      while (hole > 0) {
        const before = places[hole - 1];
        const other = remainders[hole - 1];
        // Pairs that are level count as not above: the later value comes first.
        if (other < remainder || (other === remainder && before > place)) break;
        if (slopes) {
          slopes[changes] =
            (value - values[before]) / (index - indexes[before]);
        }
        changes++;
        upTo += place > before ? 1 : -1;
        places[hole] = before;
        remainders[hole] = other;
        hole--;
      }
      places[hole] = place;
      remainders[hole] = remainder;
    }
    this.upTo = upTo;
    this.slope = slope;
    return changes;
  }

  /** By merging, counting as Knight (1966), JASA 61: O(n log n) from any slope. */
  private sort(slope: number): void {
    const { values, indexes } = this;
    const n = values.length;
    for (let at = 0; at < n; at++) {
      this.places[at] = at;
      this.remainders[at] = values[at] - slope * indexes[at];
    }
    let upTo = 0;
    for (let start = 0; start < n; start += RUN_LENGTH)
      upTo += this.sortRun(start, Math.min(start + RUN_LENGTH, n));
    for (let width = RUN_LENGTH; width < n; width *= 2) {
      for (let start = 0; start < n; start += 2 * width) {
        const middle = Math.min(start + width, n);
        upTo += this.merge(start, middle, Math.min(middle + width, n));
      }
      [this.places, this.sparePlaces] = [this.sparePlaces, this.places];
      [this.remainders, this.spareRemainders] = [
        this.spareRemainders,
        this.remainders,
      ];
    }
    this.upTo = upTo;
    this.slope = slope;
  }

  private sortRun(start: number, end: number): number {
    const { places, remainders } = this;
    let notAbove = 0;
    for (let at = start + 1; at < end; at++) {
      const remainder = remainders[at];
      let hole = at;
      while (hole > start && remainders[hole - 1] >= remainder) {
        remainders[hole] = remainders[hole - 1];
        places[hole] = places[hole - 1];
        hole--;
      }
      remainders[hole] = remainder;
      places[hole] = at;
      notAbove += at - hole;
    }
    return notAbove;
  }

  private merge(start: number, middle: number, end: number): number {
    const { places, remainders, sparePlaces, spareRemainders } = this;
    let notAbove = 0;
    let left = start;
    let right = middle;
    for (let out = start; out < end; out++) {
      const isLeft =
        right >= end || (left < middle && remainders[left] < remainders[right]);
      if (!isLeft) notAbove += middle - left;
      const from = isLeft ? left++ : right++;
      sparePlaces[out] = places[from];
      spareRemainders[out] = remainders[from];
    }
    return notAbove;
  }
}
