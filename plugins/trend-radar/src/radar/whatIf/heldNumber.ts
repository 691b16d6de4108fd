import { ratioUnit } from '@almanac/backstage-plugin-insights-common';
import type { PolicyThreshold } from '@almanac/backstage-plugin-insights-react';

/** A number of a policy, and for how many periods it must hold. */
export interface HeldNumber {
  /** In the unit of the signal; a risk is a share. */
  readonly value: number;
  readonly forPeriods: number;
  /** What a threshold is of; a level has none. */
  readonly of?: PolicyThreshold['of'];
}

/** As the API takes them. */
const MOST_PERIODS = 600;

/** A number that an address says; undefined where it says none. */
export function numberIn(text: string | null | undefined): number | undefined {
  if (!text) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/**
 * What an address says of a number, `0.9` or `0.9x24`; what it does not say is as declared.
 *
 * @param unit - of the signal: a share is never below nothing, nor above the whole
 */
export function heldNumberIn(
  text: string | null,
  declared: HeldNumber,
  unit: string | undefined,
): HeldNumber {
  const [value, forPeriods] = (text ?? '').split('x').map(numberIn);
  const isCount =
    forPeriods !== undefined &&
    Number.isInteger(forPeriods) &&
    forPeriods >= 1 &&
    forPeriods <= MOST_PERIODS;
  const isShare = declared.of === 'risk' || unit === ratioUnit;
  const isPossible =
    value !== undefined && (!isShare || (value >= 0 && value <= 1));
  return {
    value: isPossible ? value : declared.value,
    forPeriods: isCount ? forPeriods : declared.forPeriods,
  };
}

/** Whether all that an address says of a number is read. */
export function isHeldNumber(
  text: string,
  declared: HeldNumber,
  unit: string | undefined,
): boolean {
  const { value, forPeriods } = heldNumberIn(text, declared, unit);
  const [first, second, ...others] = text.split('x');
  return (
    others.length === 0 &&
    numberIn(first) === value &&
    (second === undefined || numberIn(second) === forPeriods)
  );
}

/** What an address says of a number; undefined where it is as declared. */
export function heldNumberText(
  { value, forPeriods }: HeldNumber,
  declared: HeldNumber,
): string | undefined {
  return value === declared.value && forPeriods === declared.forPeriods
    ? undefined
    : `${value}x${forPeriods}`;
}
