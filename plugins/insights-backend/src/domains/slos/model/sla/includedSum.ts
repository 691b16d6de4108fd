import type { BudgetSums, WindowSum } from '../budget/BudgetSums';
import type { Span } from '../window/TimeWindow';
import type { Exclusion } from './Agreement';

/** What counts of a span, and what does not. */
export interface IncludedSum extends Span {
  readonly total: number;
  readonly badUnits: number;
  readonly assumedUnits: number;
  readonly slices: number;
  readonly knownSlices: number;
  /** What was taken out, in whole buckets. */
  readonly excludedSeconds: number;
  readonly excludedUnits: number;
  readonly excludedBadUnits: number;
  /** What was agreed to be taken out of the span, to the second. */
  readonly agreedSeconds: number;
}

/**
 * Sums a span without what was agreed not to count. An exclusion takes out every bucket that it touches, since a bucket
 * cannot be parted; those that overlap count once.
 */
export function includedSum(
  sums: BudgetSums,
  { startSeconds, endSeconds }: Span,
  exclusions: readonly Exclusion[],
): IncludedSum {
  const whole = sums.over(startSeconds, endSeconds);
  const agreed = exclusions.map(spanOf);
  const out = united(
    agreed
      .filter(one => lengthOf(cutTo(one, { startSeconds, endSeconds })) > 0)
      .map(one => cutTo(sums.slicesAround(one), whole)),
  );
  const inside = gapsBetween(out, whole).map(one => sumOver(sums, one));
  const outside = out.map(one => sumOver(sums, one));
  const add = (parts: readonly WindowSum[], key: Countable) =>
    parts.reduce((sum, part) => sum + part[key], 0);
  return {
    startSeconds: whole.startSeconds,
    endSeconds: whole.endSeconds,
    total: add(inside, 'total'),
    badUnits: add(inside, 'badUnits'),
    assumedUnits: add(inside, 'assumedUnits'),
    slices: add(inside, 'slices'),
    knownSlices: add(inside, 'knownSlices'),
    excludedSeconds: secondsIn(out),
    excludedUnits: add(outside, 'total'),
    excludedBadUnits: add(outside, 'badUnits'),
    agreedSeconds: agreedSeconds({ startSeconds, endSeconds }, exclusions),
  };
}

type Countable =
  | 'total'
  | 'badUnits'
  | 'assumedUnits'
  | 'slices'
  | 'knownSlices';

/** Seconds of a span that are agreed not to count; those that overlap count once. */
export function agreedSeconds(
  span: Span,
  exclusions: readonly Exclusion[],
): number {
  return secondsIn(united(exclusions.map(one => cutTo(spanOf(one), span))));
}

function sumOver(sums: BudgetSums, { startSeconds, endSeconds }: Span) {
  return sums.over(startSeconds, endSeconds);
}

function spanOf({ start, end }: Exclusion): Span {
  return {
    startSeconds: Date.parse(start) / 1_000,
    endSeconds: Date.parse(end) / 1_000,
  };
}

function cutTo(span: Span, within: Span): Span {
  return {
    startSeconds: Math.max(span.startSeconds, within.startSeconds),
    endSeconds: Math.min(span.endSeconds, within.endSeconds),
  };
}

function lengthOf({ startSeconds, endSeconds }: Span): number {
  return endSeconds - startSeconds;
}

function secondsIn(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + lengthOf(span), 0);
}

/** Spans in order, those that meet made one, empty ones left out. */
function united(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  const ordered = spans
    .filter(span => lengthOf(span) > 0)
    .sort((a, b) => a.startSeconds - b.startSeconds);
  for (const span of ordered) {
    const last = result.at(-1);
    if (last && span.startSeconds <= last.endSeconds) {
      const endSeconds = Math.max(last.endSeconds, span.endSeconds);
      result[result.length - 1] = { ...last, endSeconds };
    } else result.push(span);
  }
  return result;
}

function gapsBetween(spans: readonly Span[], within: Span): Span[] {
  const edges = [
    within.startSeconds,
    ...spans.flatMap(({ startSeconds, endSeconds }) => [
      startSeconds,
      endSeconds,
    ]),
    within.endSeconds,
  ];
  const gaps: Span[] = [];
  for (let i = 0; i < edges.length; i += 2) {
    gaps.push({ startSeconds: edges[i], endSeconds: edges[i + 1] });
  }
  return gaps.filter(gap => lengthOf(gap) > 0);
}
