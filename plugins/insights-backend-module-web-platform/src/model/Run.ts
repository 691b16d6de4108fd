import type { JsonObject } from '@backstage/types';
import type { DaySpan } from './markers';
import {
  FIRST_MONTH,
  firstDayOf,
  lastCompleteMonth,
  monthOf,
  type MonthSpan,
} from './months';

/** What a run has to bring. A run that was cut off is finished as it was planned. */
export interface Run {
  /** Versions of the packages, and of what is measured, in one line. */
  readonly versions: string;
  readonly months: MonthSpan;
  /** Days whose markers are brought. */
  readonly markers: DaySpan;
  /** Batches that were acknowledged already. */
  readonly batchesDone: number;
}

const BEFORE_FIRST_DAY = '2014-12-31';

/** What is to be done at an instant; `undefined` when there is nothing. */
export function planRun(
  checkpoint: JsonObject | undefined,
  versions: string,
  now: Date,
): Run | undefined {
  const today = now.toISOString().slice(0, 10);
  const lastMonth = lastCompleteMonth(now);
  const last = readCheckpoint(checkpoint);
  if (last?.run.versions !== versions) {
    return {
      versions,
      months: { from: FIRST_MONTH, to: lastMonth },
      markers: { after: BEFORE_FIRST_DAY, to: today },
      batchesDone: 0,
    };
  }
  if (!last.complete) return last.run;
  const months = { from: last.run.months.to + 1, to: lastMonth };
  const markers = { after: last.run.markers.to, to: today };
  if (months.from > months.to && markers.after >= markers.to) return undefined;
  return { versions, months, markers, batchesDone: 0 };
}

/** The checkpoint after some batches of a run. */
export function checkpointOf(run: Run, complete: boolean): JsonObject {
  return {
    versions: run.versions,
    firstMonth: firstDayOf(run.months.from),
    lastMonth: firstDayOf(run.months.to),
    markersAfter: run.markers.after,
    markersTo: run.markers.to,
    batchesDone: run.batchesDone,
    complete,
  };
}

/** Reads a checkpoint; one that is not ours is as good as none, since a run from the start is harmless. */
function readCheckpoint(
  checkpoint: JsonObject | undefined,
): { run: Run; complete: boolean } | undefined {
  const {
    versions,
    firstMonth,
    lastMonth,
    markersAfter,
    markersTo,
    batchesDone,
    complete,
  } = checkpoint ?? {};
  if (
    typeof versions !== 'string' ||
    typeof firstMonth !== 'string' ||
    typeof lastMonth !== 'string' ||
    typeof markersAfter !== 'string' ||
    typeof markersTo !== 'string' ||
    typeof batchesDone !== 'number'
  ) {
    return undefined;
  }
  return {
    run: {
      versions,
      months: { from: monthOf(firstMonth), to: monthOf(lastMonth) },
      markers: { after: markersAfter, to: markersTo },
      batchesDone,
    },
    complete: complete === true,
  };
}
