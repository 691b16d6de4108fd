/**
 * How good and total counts become a budget, in OpenSLO's words.
 *
 * @see https://github.com/OpenSLO/OpenSLO#slo
 */
export const BUDGETING_METHODS = [
  'Occurrences',
  'Timeslices',
  'RatioTimeslices',
] as const;

/** One of OpenSLO's budgeting methods. */
export type BudgetingMethod = (typeof BUDGETING_METHODS)[number];

/** What a slice of which nothing can be said counts as. */
export const NO_DATA_POLICIES = ['exclude', 'good', 'bad', 'hold'] as const;

/** `hold` takes the verdict of the last slice that had one. */
export type NoDataPolicy = (typeof NO_DATA_POLICIES)[number];

/** How the counts of an objective are turned into budget. */
export interface Budgeting {
  readonly method: BudgetingMethod;
  /** For Timeslices: a slice is good when its ratio reaches it, in (0, 1]. */
  readonly timeSliceTarget?: number;
  readonly noData: NoDataPolicy;
}
