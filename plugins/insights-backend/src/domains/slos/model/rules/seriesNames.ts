import { promDuration } from './promql/promDuration';

/**
 * Series that are recorded, named `level:metric:operations`.
 *
 * @see https://prometheus.io/docs/practices/rules/
 */
export const SERIES = {
  /** Events of a window, and those of them that are bad. */
  events: (seconds: number) =>
    `slo:sli_events:increase${promDuration(seconds)}`,
  badEvents: (seconds: number) =>
    `slo:sli_bad_events:increase${promDuration(seconds)}`,
  /** Events of five minutes, on average over the window of the SLO. */
  usualEvents: (seconds: number) =>
    `slo:sli_events:avg${promDuration(seconds)}_increase5m`,
  /** Part of a slice that is bad, 0…1; 0 or 1 where slices are judged as a whole. */
  slice: (seconds: number) =>
    `slo:sli_slice_error:ratio${promDuration(seconds)}`,
  /** Error ratio of a window, 0…1. */
  error: (seconds: number) =>
    `slo:sli_error:ratio_rate${promDuration(seconds)}`,
  /** Part of a window of which something is known, 0…1. */
  coverage: (seconds: number) =>
    `slo:sli_coverage:ratio${promDuration(seconds)}`,
  /** How fast the budget burns in the shortest window; 1 spends it by the end of the SLO's window. */
  burnRate: 'slo:burn_rate:ratio',
  /** Target, 0…1. */
  objective: 'slo:objective:ratio',
  /** Error ratio that is allowed: 1 − target. */
  budget: 'slo:error_budget:ratio',
  /** Part of the budget that is left; negative where more is gone than there was. */
  remaining: 'slo:error_budget_remaining:ratio',
  /** 1, with what is known of the SLO in its labels. */
  info: 'slo:info',
} as const;

/** Labels that every series and alert carries; together they name one objective. */
export const LABELS = {
  slo: 'almanac_slo',
  service: 'almanac_service',
  /** Counted from 1. */
  objective: 'almanac_objective',
} as const;

/** Names of the alerts; which objective is meant is said by their labels. */
export const ALERTS = {
  page: 'SloBudgetBurnsFast',
  ticket: 'SloBudgetBurnsSlowly',
  silence: 'SloWithoutData',
} as const;
