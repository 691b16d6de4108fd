import type { ContractPast, NoPast } from './ContractPast';

/** Knows of the past of APIs. */
export interface HistorySource {
  /**
   * @param after - the commit up to which it was read before
   * @throws Error where it cannot be read now, and may be later
   */
  find(
    entityRef: string,
    after: string | null,
    signal: AbortSignal,
  ): Promise<ContractPast | NoPast>;

  /** What was brought up to date until now may have changed since. */
  startRound(): void;
}
