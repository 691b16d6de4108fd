import type { TurningOrder } from './TurningOrder';

/** A slope, and how many pairwise slopes are not above it. */
export interface End {
  slope: number;
  upTo: number;
}

/**
 * The pairs of equal values, whose slopes are 0: of rounded values so many that their ranks are worth knowing, as no search comes
 * closer to a rank within them than to their ends. Their number is that of the ties of Kendall (1975).
 */
export class LevelPairs {
  private readonly below: End;
  private readonly above: End;

  // Fields of their own: Node.js, which runs the benchmark of the kernels, takes no properties among parameters.
  private constructor(below: End, above: End) {
    this.below = below;
    this.above = above;
  }

  /**
   * @param order - turned to a slope that is just above 0, by more than rounding; is turned to as much below 0
   * @param expected - about how many they are
   * @returns undefined where other slopes are as close to 0
   */
  static of(order: TurningOrder, expected: number): LevelPairs | undefined {
    const above = { slope: order.slope, upTo: order.upTo };
    order.turnTo(-above.slope, expected);
    const below = { slope: order.slope, upTo: order.upTo };
    return above.upTo - below.upTo === order.equalPairs()
      ? new LevelPairs(below, above)
      : undefined;
  }

  /** Whether the slope at a rank is 0. */
  has(rank: number): boolean {
    return rank >= this.below.upTo && rank < this.above.upTo;
  }

  /** The end of them that is closest to the rank, on the side that is right. */
  endFor(rank: number, isRight: (upTo: number) => boolean): End {
    const { below, above } = this;
    const [near, far] =
      rank - below.upTo < above.upTo - rank ? [below, above] : [above, below];
    return isRight(near.upTo) ? near : far;
  }
}
