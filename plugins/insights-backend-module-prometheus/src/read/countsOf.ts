import type { AskTerm, Counts, SliPlan } from '../asks/SliPlan';
import type { Ask } from '../asks/Ask';

/** The numbers of an ask, one a unit; undefined where it was not put. */
export type AnswerOf = (ask: Ask) => Float64Array | undefined;

/** Terms added up; NaN where none of them is known. */
function sumOf(
  terms: readonly AskTerm[],
  answerOf: AnswerOf,
  units: number,
): Float64Array {
  const sums = new Float64Array(units).fill(NaN);
  for (const { factor, ask } of terms) {
    answerOf(ask)?.forEach((value, unit) => {
      if (Number.isNaN(value)) return;
      sums[unit] = (Number.isNaN(sums[unit]) ? 0 : sums[unit]) + factor * value;
    });
  }
  return sums;
}

/** Whether something happened in each unit of a plan; in one in which nothing did, nobody may have looked. */
export function isBusy(
  { total = [] }: SliPlan,
  answerOf: AnswerOf,
  units: number,
): boolean {
  return sumOf(total, answerOf, units).every(all => all !== 0);
}

/** All events of each unit; NaN where none were counted because nobody looked. */
function totalOf(
  { total = [], seen = [] }: SliPlan,
  answerOf: AnswerOf,
  units: number,
): Float64Array {
  const sums = sumOf(total, answerOf, units);
  const looks = seen.flatMap(ask => answerOf(ask) ?? []);
  if (looks.length === 0) return sums;
  const wasSeen = (unit: number) => looks.some(counts => counts[unit] > 0);
  return sums.map((all, unit) => (all !== 0 || wasSeen(unit) ? all : NaN));
}

/** Good and total of each unit. Where the total is known, a part that is not there is zero. */
function unitCounts(plan: SliPlan, answerOf: AnswerOf, units: number): Counts {
  const part = sumOf(plan.part, answerOf, units);
  const total = plan.total
    ? totalOf(plan, answerOf, units)
    : part.map(value => (Number.isNaN(value) ? NaN : 1));
  const good = total.map((all, unit) => {
    if (Number.isNaN(all)) return NaN;
    const counted = Number.isNaN(part[unit]) ? 0 : part[unit];
    return plan.counts === 'good' ? counted : all - counted;
  });
  return { good, total };
}

/** Buckets made of units; what is not known counts nothing, and the coverage says how much that was. */
function widened({ good, total }: Counts, unitsPerBucket: number): Counts {
  const buckets = total.length / unitsPerBucket;
  const wide = {
    good: new Float64Array(buckets).fill(NaN),
    total: new Float64Array(buckets).fill(NaN),
    coverage: new Float64Array(buckets),
  };
  total.forEach((all, unit) => {
    if (Number.isNaN(all)) return;
    const bucket = Math.floor(unit / unitsPerBucket);
    if (wide.coverage[bucket] === 0) {
      wide.good[bucket] = 0;
      wide.total[bucket] = 0;
    }
    wide.good[bucket] += good[unit];
    wide.total[bucket] += all;
    wide.coverage[bucket] += 1;
  });
  return {
    ...wide,
    coverage: wide.coverage.map(units => units / unitsPerBucket),
  };
}

/** The counts of an SLI from the numbers that were asked for. */
export function countsOf(
  plan: SliPlan,
  answerOf: AnswerOf,
  { startSeconds, endSeconds }: { startSeconds: number; endSeconds: number },
): Counts {
  const { unitSeconds, request } = plan;
  const units = (endSeconds - startSeconds) / unitSeconds;
  const counts = unitCounts(plan, answerOf, units);
  return request.stepSeconds === unitSeconds
    ? counts
    : widened(counts, request.stepSeconds / unitSeconds);
}
