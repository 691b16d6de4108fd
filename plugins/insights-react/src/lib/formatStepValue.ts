import {
  noValue,
  scientific,
  withMinusSign,
} from '@almanac/backstage-plugin-insights-common';
import { fallbackLocale } from './displayLocale';

const digits = 6;
const scientificBelow = 1e-4;
const scientificFrom = 1e9;

/**
 * An intermediate value of a computation without its unit: six significant digits, as the reader compares it with a
 * calculation of their own; very small and very large ones with a power of ten. A ratio stays a ratio: the formulas
 * use 0…1.
 */
export function formatStepValue(value: number | string | null): string {
  if (value === null) return noValue;
  return typeof value === 'string' ? value : number(value);
}

function number(value: number): string {
  if (!Number.isFinite(value)) return noValue;
  const size = Math.abs(value);
  const isExtreme =
    size !== 0 && (size < scientificBelow || size >= scientificFrom);
  if (isExtreme) return scientific(value);
  // A negative zero of a computation is a zero to its reader.
  if (value === 0) return '0';
  return withMinusSign(
    new Intl.NumberFormat(
      fallbackLocale,
      Number.isInteger(value) ? {} : { maximumSignificantDigits: digits },
    ).format(value),
  );
}
