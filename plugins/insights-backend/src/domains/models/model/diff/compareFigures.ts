import type { EvaluationResult, Figure } from '../card/CardValues';
import { metricDirection } from './metricDirection';

/** How a metric changed. */
export interface FigureChange {
  /** After less before, in the unit of the metric; null where either is no number. */
  readonly difference: number | null;
  /** The difference as a share of what was before; null where that is 0. */
  readonly share: number | null;
  readonly verdict: 'better' | 'worse' | 'same' | 'unclear';
  /** Whether the intervals lie apart; null where not both have one. */
  readonly isBeyondIntervals: boolean | null;
  /** Whether both were measured on the same revision of the data; null where not both name one. */
  readonly isSameData: boolean | null;
}

/** Compares two results of the same metric on the same data. */
export function compareFigures(
  before: EvaluationResult,
  after: EvaluationResult,
): FigureChange {
  const [from, to] = [numberOf(before.value), numberOf(after.value)];
  const isSameData = sameRevision(before.data?.revision, after.data?.revision);
  if (from === undefined || to === undefined) {
    const verdict = before.value === after.value ? 'same' : 'unclear';
    const nothing = { difference: null, share: null, isBeyondIntervals: null };
    return { ...nothing, verdict, isSameData };
  }
  const difference = to - from;
  return {
    difference,
    share: from === 0 ? null : difference / Math.abs(from),
    // What is better on other data may be worse on the same.
    verdict:
      isSameData === false
        ? 'unclear'
        : verdictOn(difference, before.metric ?? ''),
    isBeyondIntervals: areApart(intervalOf(before), intervalOf(after)),
    isSameData,
  };
}

function sameRevision(
  before: string | undefined,
  after: string | undefined,
): boolean | null {
  return before === undefined || after === undefined ? null : before === after;
}

function verdictOn(
  difference: number,
  metric: string,
): FigureChange['verdict'] {
  if (difference === 0) return 'same';
  const direction = metricDirection(metric);
  if (direction === undefined) return 'unclear';
  return difference > 0 === (direction === 'higher') ? 'better' : 'worse';
}

const NUMBER = /^\s*([-+]?\d{1,20}(?:\.\d{1,20})?(?:[eE][-+]?\d{1,3})?)\s*(%?)/;
const PLUS_MINUS = /(?:±|\+\/-)\s*(\d{1,20}(?:\.\d{1,20})?)/;

/** The number that a figure is, or begins with, such as the 20 of `20.0 ± 1.2`. */
function numberOf(figure: Figure | undefined): number | undefined {
  if (typeof figure === 'number') return figure;
  const found = NUMBER.exec((figure ?? '').slice(0, 100));
  return found ? Number(found[1]) : undefined;
}

function intervalOf({ value, interval }: EvaluationResult) {
  const lower = numberOf(interval?.lower);
  const upper = numberOf(interval?.upper);
  if (lower !== undefined && upper !== undefined) return { lower, upper };
  const middle = numberOf(value);
  const half = PLUS_MINUS.exec(String(value ?? '').slice(0, 100))?.[1];
  return middle === undefined || half === undefined
    ? undefined
    : { lower: middle - Number(half), upper: middle + Number(half) };
}

function areApart(
  one: { lower: number; upper: number } | undefined,
  other: { lower: number; upper: number } | undefined,
): boolean | null {
  if (!one || !other) return null;
  return one.upper < other.lower || other.upper < one.lower;
}
