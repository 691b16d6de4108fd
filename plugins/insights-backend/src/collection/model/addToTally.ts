import type { RunProgress, RunTally, RunWritten } from './CollectionRun';

/** Adds what one batch did to what its run has done. */
export function addToTally(
  tally: RunTally,
  batch: {
    readonly written: RunWritten;
    readonly unchanged: number;
    readonly problems: readonly unknown[];
  },
  progress: RunProgress | undefined,
): RunTally {
  const { written } = tally;
  return {
    progress: progress ?? tally.progress,
    written: {
      signals: written.signals + batch.written.signals,
      topics: written.topics + batch.written.topics,
      series: written.series + batch.written.series,
      observations: written.observations + batch.written.observations,
      markers: written.markers + batch.written.markers,
      models: written.models + batch.written.models,
      modelVersions: written.modelVersions + batch.written.modelVersions,
    },
    unchanged: tally.unchanged + batch.unchanged,
    problemCount: tally.problemCount + batch.problems.length,
  };
}
