import {
  dayOfPeriod,
  periodOf,
  type Step,
  type Subject,
} from '../../../signals';

/** Several series on one axis of time. */
export interface SharedAxis {
  /** First day of the first period that any of them has. */
  readonly start: string;
  readonly step: Step;
  readonly periods: number;
  /** One list for each series, of one value a period; null is missing. */
  readonly values: readonly (readonly (number | null)[])[];
}

type Series = Pick<Subject, 'start' | 'step' | 'total'>;

/** Puts series on one axis; undefined where there is none, or where they have different steps. */
export function sharedAxis(series: readonly Series[]): SharedAxis | undefined {
  const [{ step } = { step: undefined }] = series;
  if (step === undefined || series.some(one => one.step !== step)) {
    return undefined;
  }
  const firsts = series.map(({ start }) => periodOf(start, step));
  const first = Math.min(...firsts);
  const end = Math.max(
    ...series.map(({ total }, index) => firsts[index] + total.length),
  );
  return {
    ...{ step, start: dayOfPeriod(first, step), periods: end - first },
    values: series.map(({ total }, index) =>
      Array.from({ length: end - first }, (_, period) =>
        knownOrNull(total[period - (firsts[index] - first)]),
      ),
    ),
  };
}

/** First day of a period of the axis. */
export function dayOnAxis({ start, step }: SharedAxis, period: number): string {
  return dayOfPeriod(periodOf(start, step) + period, step);
}

/** The values of a series on an axis of its own. */
export function ownValues({ total }: Pick<Subject, 'total'>) {
  return Array.from(total, knownOrNull);
}

function knownOrNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
