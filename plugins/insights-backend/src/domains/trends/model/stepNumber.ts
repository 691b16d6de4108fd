import type { Working } from './TrendAnalysis';

type StepValue = Working['steps'][number]['values'][number];

/**
 * A value with its name: pages show what is called a change as a difference, in points where it is one of ratios. What is
 * not a number is given as null; + 0 makes a plain zero of −0.
 */
export function stepNumber(
  name: string,
  value: number,
  unit?: string,
): StepValue {
  return {
    name,
    value: Number.isFinite(value) ? value + 0 : null,
    ...(unit === undefined ? {} : { unit }),
  };
}
