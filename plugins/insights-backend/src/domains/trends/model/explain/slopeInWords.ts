import { formatChange } from '../formatValue';
import { changeWithinBounds, SHARE_BOUNDS } from '../withinBounds';
import type { ExplanationInput } from './ExplanationInput';

/** A slope with its interval in words. */
export interface SlopeWords {
  readonly slope: string;
  readonly low: string;
  readonly high: string;
  /** What it is in: `a year`, or the step where a share would leave its bounds within a year. */
  readonly per: string;
}

/** The slope, with signs; undefined where there is none, or it is 0. */
export function slopeInWords({
  analysis: { slope, window },
  signal,
}: Pick<ExplanationInput, 'analysis' | 'signal'>): SlopeWords | undefined {
  const { perStep, low, high, perYear, perYearLow, perYearHigh } = slope;
  const known = [perStep, low, high, perYear, perYearLow, perYearHigh].every(
    value => value !== null,
  );
  if (!known || perYear === 0) return undefined;
  // A share cannot change by more than all of it.
  const isYear = signal.kind !== 'share' || Math.abs(perYear ?? 0) <= 1;
  const said = isYear
    ? [perYear, perYearLow, perYearHigh]
    : [perStep, low, high];
  const scale = signal.kind === 'share' ? SHARE_BOUNDS : {};
  const [middle, from, to] = said.map(value =>
    formatChange(changeWithinBounds(value ?? NaN, scale), signal.unit),
  );
  return {
    ...{ slope: middle, low: from, high: to },
    per: isYear ? 'a year' : `a ${window.step}`,
  };
}
