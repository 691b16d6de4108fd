import type { components } from '@almanac/backstage-plugin-insights-common';

/** A period that is final, as the API gives it; what changed since then is added when it is read. */
export type SettledPeriod = Omit<
  components['schemas']['SlaPeriodWithWorking'],
  'wouldNowBe'
>;

/** Periods of one agreement that are to become final. */
export interface Settling {
  readonly id: string;
  /** Of the agreement that they were evaluated by; one that was changed meanwhile is left for the next round. */
  readonly revision: number;
  readonly periods: readonly SettledPeriod[];
}

/** Keeps how periods ended. Nothing changes or drops what is kept. */
export interface SettledPeriodsStore {
  /** Of some agreements, the latest first, so many of each at most. */
  latest(
    ids: readonly string[],
    most: number,
  ): Promise<ReadonlyMap<string, readonly SettledPeriod[]>>;

  /**
   * Makes periods final, all or nothing. One that is final already stays as it is: several replicas may settle the same at
   * once.
   */
  settle(settling: readonly Settling[]): Promise<void>;
}
