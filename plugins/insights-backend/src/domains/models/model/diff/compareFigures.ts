import type { EvaluationResult, Figure } from '../card/CardValues';
import { metricDirection } from './metricDirection';

/** How a metric changed. */
export interface FigureChange {
  /** After less before, in the unit of both, of percentages as a ratio; null where these are not numbers of one unit. */
  readonly difference: number | null;
  /** The difference as a share of what was before; null where that is 0, or where `difference` is null. */
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
  const [from, to] = [quantityOf(before.value), quantityOf(after.value)];
  const isSameData = sameRevision(before.data?.revision, after.data?.revision);
  if (!from || !to || !areAlike(from, to)) {
    const verdict = before.value === after.value ? 'same' : 'unclear';
    const nothing = { difference: null, share: null, isBeyondIntervals: null };
    return { ...nothing, verdict, isSameData };
  }
  const difference = to.number - from.number;
  return {
    difference,
    share: from.number === 0 ? null : difference / Math.abs(from.number),
    // What is better on other data may be worse on the same.
    verdict:
      isSameData === false
        ? 'unclear'
        : verdictOn(difference, before.metric ?? ''),
    isBeyondIntervals: areApart(
      intervalOf(before, from),
      intervalOf(after, to),
    ),
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

/** A number of some unit. */
interface Quantity {
  /** A percentage is a ratio. */
  readonly number: number;
  /** What stands behind the number; empty for a number alone. */
  readonly unit: string;
  /** Half of the interval that is written with it, as the 1.2 of `20.0 ± 1.2`. */
  readonly half: number | undefined;
}

const NUMBER = /^\s*([-+]?\d{1,20}(?:\.\d{1,20})?(?:[eE][-+]?\d{1,3})?)/;

/** Begins with no comma or digit, which would part decimals or thousands. */
const UNIT = /^(?:[\p{L}%‰°/]|$)/u;

/** The quantity that a figure is; undefined where it leaves open which. */
function quantityOf(figure: Figure | undefined): Quantity | undefined {
  const parts = String(figure ?? '').split(/±|\+\/-/, 3);
  const [middle, half] = parts.map(partOf);
  if (!middle || parts.length > 2 || (parts.length === 2 && !half)) {
    return undefined;
  }
  // `94.1 ± 0.2 %` says the unit once.
  const unit = middle.unit || half?.unit || '';
  if (half?.unit && half.unit !== unit) return undefined;
  const scale = unit === '%' ? 100 : 1;
  return {
    number: middle.number / scale,
    unit,
    half: half && half.number / scale,
  };
}

function partOf(text: string): { number: number; unit: string } | undefined {
  const found = NUMBER.exec(text);
  const number = Number(found?.[1]);
  const unit = text.slice(found?.[0].length).trim();
  return Number.isFinite(number) && UNIT.test(unit)
    ? { number, unit }
    : undefined;
}

/** Whether quantities can be compared. A number alone may be a ratio, as a percentage is. */
function areAlike(one: Quantity, other: Quantity): boolean {
  return one.unit === other.unit || (isRatio(one) && isRatio(other));
}

function isRatio({ number, unit }: Quantity): boolean {
  return unit === '%' || (unit === '' && Math.abs(number) <= 1);
}

function intervalOf({ interval }: EvaluationResult, middle: Quantity) {
  const lower = quantityOf(interval?.lower);
  const upper = quantityOf(interval?.upper);
  if (lower && upper) {
    return areAlike(lower, middle) && areAlike(upper, middle)
      ? { lower: lower.number, upper: upper.number }
      : undefined;
  }
  const { number, half } = middle;
  return half === undefined
    ? undefined
    : { lower: number - half, upper: number + half };
}

function areApart(
  one: { lower: number; upper: number } | undefined,
  other: { lower: number; upper: number } | undefined,
): boolean | null {
  if (!one || !other) return null;
  return one.upper < other.lower || other.upper < one.lower;
}
