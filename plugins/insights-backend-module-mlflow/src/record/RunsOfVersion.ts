import type { WireLoggedModel } from '../wire/WireLoggedModel';
import type { WireRun } from '../wire/WireRun';

/** What MLflow has of a version beside itself. */
export interface RunsOfVersion {
  /** What trained it. */
  readonly run?: WireRun;
  /** What it was registered of; of MLflow 3 alone. */
  readonly logged?: WireLoggedModel;
  /** Runs that measured the logged model later, by their ids; others too. */
  readonly laterRuns: ReadonlyMap<string, WireRun>;
}
