import type { Step } from '../../signals';
import { periodsInWords } from './periods';

/** How often values come, where that is less often than the step: `every 3 months`. */
export function spacingInWords(spacing: number, step: Step): string {
  return `every ${periodsInWords(spacing, step)}`;
}
