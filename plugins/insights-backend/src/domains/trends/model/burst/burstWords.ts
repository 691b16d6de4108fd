import type { Step } from '../../../signals';
import { periodInWords } from '../periods';
import type { Burst } from './findBursts';

/** When a burst was: `from Nov 2020 to Feb 2021`, `in Nov 2020`, `since Nov 2020`. */
export function burstInWords({ from, to, isOver }: Burst, step: Step): string {
  const [begun, ended] = [from, to].map(day => periodInWords(day, step));
  if (!isOver) return `since ${begun}`;
  return from === to ? `in ${begun}` : `from ${begun} to ${ended}`;
}
