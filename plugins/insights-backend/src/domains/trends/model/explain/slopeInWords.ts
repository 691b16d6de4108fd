import { toldSlope } from '@almanac/backstage-plugin-insights-common';
import { formatChange } from '../formatValue';
import type { ExplanationInput } from './ExplanationInput';

/** A slope with its interval in words. */
export interface SlopeWords {
  readonly slope: string;
  /** Left out where the values tell none. */
  readonly interval?: { readonly low: string; readonly high: string };
  /** What it is in: `a year`, or `a month`. */
  readonly per: string;
}

/** The slope, with signs; undefined where none is told, or it is 0. */
export function slopeInWords({
  analysis,
  signal,
}: Pick<ExplanationInput, 'analysis' | 'signal'>): SlopeWords | undefined {
  const told = toldSlope(analysis, signal);
  if (!told || told.value === 0) return undefined;
  const { value, interval, per } = told;
  const said = (change: number) => formatChange(change, signal.unit);
  return {
    slope: said(value),
    ...(interval && {
      interval: { low: said(interval.low), high: said(interval.high) },
    }),
    per: `a ${per === 'year' ? 'year' : analysis.window.step}`,
  };
}
