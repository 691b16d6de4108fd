import type { AlertWindows } from './alertWindows';

/** An alert that a definition brings: an AlertPolicy of OpenSLO with its condition. */
export interface OwnAlert {
  /** Name of the policy, unique in its SLO. */
  readonly policy: string;
  readonly severity: AlertWindows['severity'];
  /** How the burn rate is compared with the threshold. */
  readonly operator: Exclude<AlertWindows['operator'], 'noData'>;
  /** A burn rate. */
  readonly threshold: number;
  readonly lookbackSeconds: number;
  /** How long the condition must hold before the alert fires. */
  readonly afterSeconds: number;
  /** Whether it alerts while the burn rate is beyond the threshold. */
  readonly whenBreaching: boolean;
  /** Whether it alerts while nothing is known of the lookback window. */
  readonly whenNoData: boolean;
}
