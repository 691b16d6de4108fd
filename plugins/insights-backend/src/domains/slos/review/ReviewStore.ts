import type { SloState } from '../model/evaluation/SloState';

/** A list that is cut off where it is long. */
export interface CutList<Item> {
  readonly items: readonly Item[];
  readonly leftOff: boolean;
}

/** A state of an SLO that was another than before. */
export interface StateChange {
  readonly slo: string;
  readonly title: string;
  /** ISO 8601 instant. */
  readonly at: string;
  /** Null for an SLO that was new. */
  readonly from: SloState | null;
  readonly to: SloState;
  /** Part of the budget that was left. */
  readonly remaining: number | null;
}

/** A version of a definition that began. */
export interface VersionStart {
  readonly slo: string;
  readonly version: number;
  /** ISO 8601 instant. */
  readonly at: string;
  /** Entity reference; null for files. */
  readonly by: string | null;
}

/** What changed lately. Seconds since 1970. */
export interface ReviewStore {
  /** State changes of the SLOs that an owner had then, the latest first. */
  stateChanges(
    owner: string,
    sinceSeconds: number,
    limit: number,
  ): Promise<CutList<StateChange>>;

  /** Versions of some SLOs, the latest first. */
  versionStarts(
    slos: readonly string[],
    sinceSeconds: number,
    limit: number,
  ): Promise<CutList<VersionStart>>;

  /** Drops state changes before a moment, so many at most. @returns how many there were */
  dropOld(beforeSeconds: number, limit: number): Promise<number>;
}
