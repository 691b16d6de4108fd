import {
  formatChange,
  formatDifference,
  formatValue,
} from '@almanac/backstage-plugin-insights-common';
import type { Working } from '../api/wire';
import { formatStepValue } from './formatStepValue';

/** What a computation calls a change is a difference: of ratios it is in points. */
const difference = /\bchange\b/i;
/** One that has a direction; the smallest that counts has none. */
const directed = /^change\b/i;

/** An intermediate value of a computation as it is read. */
export interface StepValueWords {
  /** As pages write it: what was clicked is found again. */
  text: string;
  /** The number that the formulas reckon with, where the text does not hold it. */
  exact?: string;
}

/** Writes an intermediate value in the unit of the page, with the number of the formulas beside it where they differ. */
export function stepValueWords({
  name,
  value,
  unit,
}: Working['steps'][number]['values'][number]): StepValueWords {
  if (typeof value !== 'number' || unit === undefined) {
    return { text: formatStepValue(value) };
  }
  const text = format(name, value, unit);
  const exact = formatStepValue(value);
  return text.includes(exact) ? { text } : { text, exact };
}

function format(name: string, value: number, unit: string): string {
  if (directed.test(name)) return formatChange(value, unit);
  if (difference.test(name)) return formatDifference(value, unit);
  return formatValue(value, unit);
}
