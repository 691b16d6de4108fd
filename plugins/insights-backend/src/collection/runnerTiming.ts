/** How a run keeps its hold on its collector. */
export interface RunnerTiming {
  /** A run that gives no sign of life for so long counts as gone. */
  readonly leaseMilliseconds: number;
  /** A sign of life each so often. */
  readonly heartbeatMilliseconds: number;
  /** Progress is written at most each so often. */
  readonly progressMilliseconds: number;
  /** A collector that is told to stop has so long to obey; then it is left behind. */
  readonly graceMilliseconds: number;
}

/**
 * A process killed and started again finds its run gone by the time it is up. A lease outlives four heartbeats that are
 * lost; progress moves on a page that asks each 1.5 s; a request that is aborted ends well within the grace.
 */
export const runnerTiming: RunnerTiming = {
  leaseMilliseconds: 15_000,
  heartbeatMilliseconds: 3_000,
  progressMilliseconds: 1_000,
  graceMilliseconds: 2_000,
};
