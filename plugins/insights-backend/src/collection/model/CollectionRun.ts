/** Why a run began. */
export type RunTrigger = 'schedule' | 'manual' | 'retry';

/** How a run stands. `partial`: done, but some items became dead letters. */
export type RunState =
  | 'running'
  | 'succeeded'
  | 'partial'
  | 'failed'
  | 'interrupted';

/** How far a run is; `total` is null when not known. */
export interface RunProgress {
  readonly done: number;
  readonly total: number | null;
  readonly what: string;
}

/** Rows that a run wrote. */
export interface RunWritten {
  readonly signals: number;
  readonly topics: number;
  readonly series: number;
  readonly observations: number;
  readonly markers: number;
  readonly models: number;
  readonly modelVersions: number;
}

/** What a run has done so far. */
export interface RunTally {
  readonly progress: RunProgress | undefined;
  readonly written: RunWritten;
  /** Observations that came again with the same value. */
  readonly unchanged: number;
  readonly problemCount: number;
}

/** One run of one collector. */
export interface CollectionRun extends RunTally {
  readonly id: string;
  readonly collectorId: string;
  readonly trigger: RunTrigger;
  /** From 1; counts the tries since the last one that came to its end. */
  readonly attempt: number;
  readonly state: RunState;
  readonly startedAt: Date;
  readonly finishedAt: Date | undefined;
  readonly error: string | undefined;
}

/** Before the first batch. */
export const emptyTally: RunTally = {
  progress: undefined,
  written: {
    ...{ signals: 0, topics: 0, series: 0, observations: 0, markers: 0 },
    ...{ models: 0, modelVersions: 0 },
  },
  unchanged: 0,
  problemCount: 0,
};
