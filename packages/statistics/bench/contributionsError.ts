import { additiveContributions, sumExact } from '../src/index';
import { series } from './measure';

/** The largest distance of sums from their change, of members that nearly cancel; as a share of the change. */
export function contributionsError(): number {
  let largest = 0;
  for (let members = 1; members <= 2000; members += 37) {
    const before = series(members).map((value, k) => value * 10 ** (k % 13));
    const after = series(members).map(
      (value, k) => value * 10 ** (k % 13) + (k % 7) / 7 - 0.4,
    );
    const { total, parts, residual } = additiveContributions(before, after);
    const sum = sumExact([...parts, residual]);
    largest = Math.max(largest, Math.abs(sum - total) / (Math.abs(total) || 1));
  }
  return largest;
}
