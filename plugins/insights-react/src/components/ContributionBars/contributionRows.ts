import type { Contributions } from '../../api/wire';
import { ratioUnit } from '../../lib/formatValue';
import { roundToSum } from '../../lib/roundToSum';

/** One line of the bars. */
export interface ContributionRow {
  key: string;
  title: string;
  before: number | null;
  after: number | null;
  change: number;
  share: number | null;
}

const otherKey = '\u0000other';
/** Below this a remainder is the noise of adding floating-point numbers. */
const noise = 1e-9;

/**
 * The lines to show, largest first, rounded so that what is read adds up to the total that is read.
 *
 * @returns rows, the rounded total, the digits after the point to show, and the ends of the bars' common scale
 */
export function contributionRows(
  contributions: Contributions,
  unit: string,
  otherTitle: string,
) {
  const { change, other } = contributions;
  const exact: ContributionRow[] = contributions.parts.map(part => ({
    key: part.member,
    title: part.title,
    before: part.before,
    after: part.after,
    change: part.change,
    share: part.shareOfChange,
  }));
  exact.sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  if (Math.abs(other) > noise) {
    exact.push({
      key: otherKey,
      title: otherTitle,
      before: null,
      after: null,
      change: other,
      share: change === 0 ? null : other / change,
    });
  }
  const decimals = shownDecimals(
    [change, ...exact.map(row => row.change)],
    unit,
  );
  const inside = unit === ratioUnit ? decimals + 2 : decimals;
  const total = roundToSum([change], change, inside)[0];
  const changes = roundToSum(
    exact.map(row => row.change),
    change,
    inside,
  );
  const shares = exact.every(row => row.share !== null)
    ? roundToSum(
        exact.map(row => row.share ?? 0),
        1,
        2,
      )
    : exact.map(row => row.share);
  const rows = exact.map((row, index) => ({
    ...row,
    change: changes[index],
    share: shares[index],
  }));
  return {
    rows,
    total,
    decimals,
    low: Math.min(0, ...changes),
    high: Math.max(0, ...changes),
  };
}

/** Tenths of a point, more where all are smaller; whole numbers for counts; else three significant digits of the largest. */
function shownDecimals(changes: number[], unit: string): number {
  const isRatio = unit === ratioUnit;
  if (!isRatio && changes.every(Number.isInteger)) return 0;
  const largest = Math.max(...changes.map(Math.abs)) * (isRatio ? 100 : 1);
  if (isRatio && largest >= 1) return 1;
  const whole = Math.floor(Math.log10(largest || 1)) + 1;
  return Math.min(6, Math.max(isRatio ? 1 : 0, 3 - whole));
}
