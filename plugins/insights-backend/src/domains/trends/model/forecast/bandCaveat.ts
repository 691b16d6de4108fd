import { formatNumber, formatShare } from '../formatValue';
import type { TrendForecast } from '../trendForecast';

/** So far a band may fall short of its level before that is told; chance alone does as much where few moments were tried. */
const LARGEST_SHORTFALL = 0.15;
/** Beyond so many standard errors of a proportion a shortfall is not told as chance. */
const STANDARD_ERRORS = 2;

/** That past forecasts' bands held much less than they say; undefined where they held, or nobody measured it. */
export function bandCaveat({
  bands,
  origins,
}: Pick<TrendForecast, 'bands' | 'origins'>): string | undefined {
  const off = bands.flatMap(({ level, measuredCoverage: held }) =>
    held !== null && fallsShort(level, held, origins) ? [{ level, held }] : [],
  );
  if (off.length === 0) return undefined;
  const said = off.map(
    ({ level, held }) =>
      `past forecasts' ${formatShare(level)} bands ${formatShare(held)} held`,
  );
  return `Of ${said.join(', of ')} what came, tried at ${formatNumber(
    origins,
  )} past moments: do not rely on ${off.length === 1 ? 'it' : 'them'}.`;
}

/** Whether the bands of past forecasts held much less than their level, by more than chance. */
export function fallsShort(
  level: number,
  held: number,
  origins: number,
): boolean {
  const error = Math.sqrt((level * (1 - level)) / Math.max(1, origins));
  return level - held > Math.max(LARGEST_SHORTFALL, STANDARD_ERRORS * error);
}
