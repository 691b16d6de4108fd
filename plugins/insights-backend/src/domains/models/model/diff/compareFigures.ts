import type { EvaluationResult, Figure } from '../card/CardValues';
import { compareNumbers, noChange, type NumberChange } from './compareNumbers';
import { metricDirection, type MetricDirection } from './metricDirection';

/** Compares two results of the same metric on the same data. Of percentages the difference is a ratio. */
export function compareFigures(
  before: EvaluationResult,
  after: EvaluationResult,
): NumberChange {
  const [from, to] = [quantityOf(before.value), quantityOf(after.value)];
  const isSameData = sameRevision(before.data?.revision, after.data?.revision);
  if (isOtherwise(before, after)) return noChange('unclear', isSameData);
  if (!from || !to || !areAlike(from, to)) {
    return noChange(
      before.value === after.value ? 'same' : 'unclear',
      isSameData,
    );
  }
  return compareNumbers(
    { value: from.number, interval: intervalOf(before, from) },
    { value: to.number, interval: intervalOf(after, to) },
    { direction: directionOf(before, after), isSameData },
  );
}

/** Which way the metric gets better: as either of two results says, else as its name does. */
function directionOf(
  before: EvaluationResult,
  after: EvaluationResult,
): MetricDirection | 'unknown' {
  const said = [before.higherIs, after.higherIs].filter(
    one => one !== undefined,
  );
  if (new Set(said).size > 1) return 'unknown';
  if (said.length > 0) return said[0] === 'better' ? 'higher' : 'lower';
  return metricDirection(before.metric ?? '') ?? 'unknown';
}

/** What stands in brackets behind a title, such as its unit: `RMSE (kWh)`. */
const IN_BRACKETS = /\(([^()]{1,100})\)\s*$/;

/** Whether the titles of two results of one metric say that they are of other units, or measured otherwise. */
function isOtherwise(
  { title: before }: EvaluationResult,
  { title: after }: EvaluationResult,
): boolean {
  const [old, now] = [before, after].map(
    title => IN_BRACKETS.exec(title ?? '')?.[1],
  );
  return old !== undefined && now !== undefined && old !== now;
}

function sameRevision(
  before: string | undefined,
  after: string | undefined,
): boolean | null {
  return before === undefined || after === undefined ? null : before === after;
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
