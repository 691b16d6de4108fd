import type { TimeWindow } from '../window/TimeWindow';

/** Time that does not count, by agreement with the customer. Instants, ISO 8601 in UTC. */
export interface Exclusion {
  readonly start: string;
  readonly end: string;
  readonly reason: string;
}

/** What a customer gets back where less than so much was good. */
export interface CreditTier {
  /** Ratio, excluded. */
  readonly below: number;
  /** Of the fee of the period, to a hundredth. */
  readonly percent: number;
}

/** What a broken promise costs. */
export interface CreditTerms {
  /** ISO 4217, e.g. EUR. */
  readonly currency: string;
  /** Decimal, e.g. `2500.00`; with no more digits than the currency has. */
  readonly feePerPeriod: string;
  /** From the highest ratio to the lowest, each with a higher percentage than the one before. */
  readonly tiers: readonly CreditTier[];
  /** No more than so much of the fee is given back. */
  readonly capPercent?: number;
}

/** A service level agreement: what a customer was promised of an objective. */
export interface Agreement {
  /** Unique in the portal. */
  readonly id: string;
  readonly title: string;
  readonly customer: string;
  /** Name of the SLO on whose counts it is evaluated. */
  readonly slo: string;
  /** Which objective of it, from 0. */
  readonly objective: number;
  /** Ratio of good units, in (0, 1]. */
  readonly target: number;
  readonly window: TimeWindow;
  /**
   * First day, in the zone of the window: `2026-01-01`. Only a file may leave it out: what it promised before it was first
   * read is not known, so that the period that is under way then is judged as a whole.
   */
  readonly since?: string;
  readonly exclusions: readonly Exclusion[];
  readonly credits?: CreditTerms;
  /** Entity reference; the owner of the service where it is left out. */
  readonly owner?: string;
  /** Where the document is. */
  readonly url?: string;
}
