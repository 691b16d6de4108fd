import { periodOf } from '../../../signals';
import { inputDigest } from '../inputDigest';
import { addPeriods } from '../periods';
import type { TrendInput } from '../TrendInput';

/** Days of the first and of the last period that somebody chose, `YYYY-MM-DD`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/**
 * The part of a series from the first to the last value of a period; undefined where fewer than two values lie in it, so
 * that nothing can have changed. The arrays are copies.
 */
export function periodInput(
  input: TrendInput,
  { from, to }: Period,
): TrendInput | undefined {
  const start = periodOf(input.start, input.step);
  const wanted = (day: string) =>
    Math.min(
      Math.max(periodOf(day, input.step) - start, 0),
      input.values.length - 1,
    );
  const isOutside = periodOf(to, input.step) < start || from > to;
  const present = input.values
    .subarray(wanted(from), wanted(to) + 1)
    .map((value, at) => (Number.isFinite(value) ? wanted(from) + at : -1))
    .filter(at => at >= 0);
  if (isOutside || present.length < 2) return undefined;
  const [first, end] = [present[0], present[present.length - 1] + 1];
  const part = {
    start: addPeriods(input.start, input.step, first),
    values: input.values.slice(first, end),
    members: input.members.map(member => ({
      ...member,
      values: member.values.slice(first, end),
      ...(member.wholes && { wholes: member.wholes.slice(first, end) }),
    })),
  };
  return {
    ...{ ...input, ...part },
    digest: inputDigest({ ...part, step: input.step }),
    resultHref:
      input.resultHref && `${input.resultHref}/period?from=${from}&to=${to}`,
  };
}
