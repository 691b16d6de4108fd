import type { components } from '../generated/api';

type Analysis = components['schemas']['TrendAnalysis'];
type Signal = components['schemas']['Signal'];

/** A slope as it is told. @public */
export interface ToldSlope {
  /** A change with its sign, in the unit of the signal. */
  value: number;
  /** Its 95 % interval; left out where the values are too few to tell one. */
  interval?: { low: number; high: number };
  /** What it is in. */
  per: 'year' | 'step';
}

/**
 * Whether values stay equal and move in steps: a line drawn through them says little, and its slope is told nowhere.
 *
 * @public
 */
export function movesInSteps({ quality }: Pick<Analysis, 'quality'>): boolean {
  return quality.some(({ id }) => id === 'step-like');
}

/**
 * The slope of a trend with its interval, as all pages, sentences and files tell it: a year, or a step where a share would
 * change by all of it within a year, which none can for long.
 *
 * @returns undefined where there is no slope, or the values move in steps
 *
 * @public
 */
export function toldSlope(
  analysis: Pick<Analysis, 'slope' | 'quality'>,
  { kind }: Pick<Signal, 'kind'>,
): ToldSlope | undefined {
  const { perStep, low, high, perYear, perYearLow, perYearHigh } =
    analysis.slope;
  if (perStep === null || perYear === null) return undefined;
  if (movesInSteps(analysis)) return undefined;
  const isYear = kind !== 'share' || Math.abs(perYear) < 1;
  const [value, from, to] = isYear
    ? [perYear, perYearLow, perYearHigh]
    : [perStep, low, high];
  return {
    value,
    ...(from !== null && to !== null && { interval: { low: from, high: to } }),
    per: isYear ? 'year' : 'step',
  };
}
