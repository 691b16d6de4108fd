/** All topics of a signal that have a value in one period and in that a year before it: the same ones at both ends. */
export interface TopicTotals {
  readonly topics: number;
  /** Sum of their values then, in the signal's unit. */
  readonly now: number;
  /** The same a year before. */
  readonly before: number;
}
