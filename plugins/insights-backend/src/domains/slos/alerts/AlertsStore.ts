import type { Page } from '../../signals';
import type { Span } from '../model/window/TimeWindow';
import type { AlertEpisode } from '../model/alerting/AlertEpisode';

/** What an evaluation makes of the open episodes of some SLOs. */
export interface AlertChanges {
  readonly opened: readonly AlertEpisode[];
  /** Open ones as they are now, or as they ended. */
  readonly changed: readonly AlertEpisode[];
  /** Those of the changed ones that fire, and whose owner is known only now. */
  readonly claimed: readonly AlertEpisode[];
  /** Pending ones that never fired. */
  readonly dropped: readonly AlertEpisode[];
}

/** Makes of open episodes what becomes of them; it is asked anew when others changed them meanwhile. */
export type Judge = (open: readonly AlertEpisode[]) => AlertChanges;

/** Names of the targets that are told of an episode. */
export type TargetsOf = (episode: AlertEpisode) => readonly string[];

/** Filters of a list of alerts; one matches when it matches each of them, and any of the values of one. */
export interface AlertFilters {
  readonly state?: readonly AlertEpisode['state'][];
  readonly slo?: readonly string[];
  /** Entity references. */
  readonly owner?: readonly string[];
}

/** Place in a list of alerts: the last one of the page before. */
export interface AlertPosition {
  /** ISO 8601 instant. */
  readonly pendingAt: string;
  readonly id: string;
}

/** Keeps the episodes of alerts. */
export interface AlertsStore {
  /**
   * Changes the open episodes of some SLOs, all or nothing. What of it somebody is to be told is put into the outbox with
   * it, so that neither is there without the other.
   *
   * @returns what is open afterwards
   */
  change(
    slos: readonly string[],
    judge: Judge,
    nowSeconds: number,
  ): Promise<readonly AlertEpisode[]>;

  /** The latest first. */
  list(
    query: AlertFilters & {
      readonly limit: number;
      readonly after?: AlertPosition;
    },
  ): Promise<Page<AlertEpisode, AlertPosition>>;

  /** Episodes of an SLO that fired, and whose conditions held within a span of the data: the latest ones, oldest first. */
  firedWithin(
    slo: string,
    span: Span,
    limit: number,
  ): Promise<readonly AlertEpisode[]>;

  /** Drops episodes that ended before a moment, so many at most. @returns how many there were */
  dropOld(beforeSeconds: number, limit: number): Promise<number>;
}
