/** Ten slices of good and total counts, and a target of 95 %: what SLO tools are compared with. */
const GOOD = [2, 10, 12, 13, 13, 12, 13, 13, 12, 11];
const TOTAL = [4, 10, 12, 13, 14, 15, 14, 13, 12, 11];
const SLICE_SECONDS = 60;

/** The budgeting method of each figure, and the SLI that the tools agree on, in six digits. */
const METHODS = {
  vector_occurrences: { method: 'Occurrences', known: 0.940678 },
  vector_timeslices: { method: 'Timeslices', known: 0.6 },
  vector_ratio_timeslices: { method: 'RatioTimeslices', known: 0.915714 },
};
/** Half of the sixth digit. */
const MOST_OFF = 5e-7;

/**
 * The SLI of the ten slices by each budgeting method, by the code that the pages run.
 *
 * @returns the `name` and `value` of each figure, and a `surprise` that says so where it is not what is known
 */
export function vectorFigures({ BudgetSums, budgetUnits, judgeSlices }) {
  const buckets = {
    startSeconds: 0,
    stepSeconds: SLICE_SECONDS,
    good: Float64Array.from(GOOD),
    total: Float64Array.from(TOTAL),
  };
  return Object.entries(METHODS).map(([name, { method, known }]) => {
    const budgeting = { method, timeSliceTarget: 0.95, noData: 'exclude' };
    const judged = judgeSlices(buckets, budgeting);
    const units = budgetUnits([judged], budgeting, SLICE_SECONDS);
    const { good, total } = new BudgetSums(units).over(
      0,
      GOOD.length * SLICE_SECONDS,
    );
    const value = good / total;
    const isKnown = Math.abs(value - known) <= MOST_OFF;
    const surprise = isKnown ? undefined : `${name} is not ${known}`;
    return { name, value, surprise };
  });
}
