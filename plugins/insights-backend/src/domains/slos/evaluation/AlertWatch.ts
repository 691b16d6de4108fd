import type { components } from '@almanac/backstage-plugin-insights-common';
import type { StandingAlert } from '../model/alerting/standingAlerts';
import type { LedgerMarker } from '../model/ledger/budgetLedger';

/** How the alerts of one objective stand, as an evaluation found them. */
export interface AlertObservation {
  readonly slo: string;
  readonly title: string;
  readonly service: string;
  readonly owner: string | null;
  readonly entityRef: string | null;
  /** From 0. */
  readonly objective: number;
  readonly isExample: boolean;
  /** Undefined while nothing is known: that neither raises nor resolves an alert. */
  readonly alerts: readonly StandingAlert[] | undefined;
}

/** The most severe alert of an SLO that is not resolved. */
export interface OpenAlert {
  readonly severity: 'page' | 'ticket';
  readonly state: 'pending' | 'firing';
  /** Since when its condition has held in the data; ISO 8601 instant. */
  readonly since: string;
}

/** Follows the alerts of SLOs from one evaluation to the next. */
export interface AlertWatch {
  /** @returns the open alert of each SLO that was observed and has one, by its name */
  observe(
    observations: readonly AlertObservation[],
    nowSeconds: number,
  ): Promise<ReadonlyMap<string, OpenAlert>>;

  /** Ends the alerts of SLOs that are gone. */
  retire(slos: readonly string[], nowSeconds: number): Promise<void>;
}

/** What alerts of an SLO there were. */
export interface AlertHistory {
  /** Spans of the data in which the conditions of alerts that fired held, for the ledger. Seconds since 1970. */
  spansOf(
    slo: string,
    fromSeconds: number,
    toSeconds: number,
  ): Promise<readonly LedgerMarker[]>;

  /** The last alerts, the latest first. */
  recentOf(
    slo: string,
    limit: number,
  ): Promise<readonly components['schemas']['SloAlertEpisode'][]>;
}
