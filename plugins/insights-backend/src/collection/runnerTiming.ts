/** How a run keeps its hold on its collector, in milliseconds. */
export interface RunnerTiming {
  /** A run that gives no sign of life for so long counts as gone. */
  readonly lease: number;
  /** A sign of life each so often. */
  readonly heartbeat: number;
  /** Progress is written at most each so often. */
  readonly progress: number;
  /** A collector that is told to stop has so long to obey; then it is left behind. */
  readonly grace: number;
}

/** A process killed and started again finds its run gone by the time it is up. */
export const runnerTiming: RunnerTiming = {
  lease: 15_000,
  heartbeat: 3_000,
  progress: 1_000,
  grace: 2_000,
};
