import { formatValue } from '@almanac/backstage-plugin-insights-react';

/**
 * A figure of a version as a reader needs it.
 *
 * @param value - a number, or the words `NaN`, `Infinity` and `-Infinity`
 * @param unit - as the registry has it; null for a plain number
 */
export function formatFigure(
  value: number | string | null,
  unit: string | null,
): string {
  if (typeof value === 'string') return value.replace('-', '\u2212');
  return formatValue(value, unit ?? undefined);
}

/** The interval around a figure; undefined where either end is not known. */
export function formatInterval(
  lower: number | null,
  upper: number | null,
  unit: string | null,
): { low: string; high: string } | undefined {
  if (lower === null || upper === null) return undefined;
  return { low: formatFigure(lower, unit), high: formatFigure(upper, unit) };
}
