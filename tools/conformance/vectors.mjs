/** Ten slices of good and total counts, and a target of 95 %: what SLO tools are compared with. */
const GOOD = [2, 10, 12, 13, 13, 12, 13, 13, 12, 11];
const TOTAL = [4, 10, 12, 13, 14, 15, 14, 13, 12, 11];
const SLICE_SECONDS = 60;

const METHODS = {
  vector_occurrences: 'Occurrences',
  vector_timeslices: 'Timeslices',
  vector_ratio_timeslices: 'RatioTimeslices',
};

/** The SLI of the ten slices by each budgeting method, by the code that the pages run. */
export function vectorFigures({ BudgetSums, budgetUnits, judgeSlices }) {
  const buckets = {
    startSeconds: 0,
    stepSeconds: SLICE_SECONDS,
    good: Float64Array.from(GOOD),
    total: Float64Array.from(TOTAL),
  };
  return Object.entries(METHODS).map(([name, method]) => {
    const budgeting = { method, timeSliceTarget: 0.95, noData: 'exclude' };
    const judged = judgeSlices(buckets, budgeting);
    const units = budgetUnits([judged], budgeting, SLICE_SECONDS);
    const { good, total } = new BudgetSums(units).over(
      0,
      GOOD.length * SLICE_SECONDS,
    );
    return [name, good / total];
  });
}
