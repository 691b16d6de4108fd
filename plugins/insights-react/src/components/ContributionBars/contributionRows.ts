import {
  changeDecimals,
  ratioUnit,
} from '@almanac/backstage-plugin-insights-common';
import { isRoundingRemainder, roundToSum } from '@almanac/statistics';
import type { Contributions } from '../../api/wire';

/** One line of the bars. */
export interface ContributionRow {
  key: string;
  title: string;
  before: number | null;
  after: number | null;
  change: number;
  share: number | null;
}

/** Key of the line for what no member explains; no member is called so. */
export const otherKey = '\u0000other';

/** The lines as they are shown. */
export interface ContributionTable {
  rows: ContributionRow[];
  /** Sum of the changes that are shown. */
  total: number;
  /** Digits after the point. */
  decimals: number;
  /** Ends of the bars' common scale. */
  low: number;
  high: number;
}

/** Shares of the change are whole percents. */
const shareDecimals = 2;

/** The lines to show, largest first, rounded so that what is read adds up to the total that is read. */
export function contributionRows(
  contributions: Contributions,
  unit: string,
  otherTitle: string,
): ContributionTable {
  const exact = exactRows(contributions, otherTitle);
  const decimals = changeDecimals(
    [contributions.change, ...exact.map(row => row.change)],
    unit,
  );
  const inside = unit === ratioUnit ? decimals + 2 : decimals;
  const changes = roundToSum(
    exact.map(row => row.change),
    inside,
  );
  const shares = exact.flatMap(({ share }) => (share === null ? [] : [share]));
  const shownShares =
    shares.length === exact.length
      ? roundToSum(shares, shareDecimals)
      : exact.map(() => null);
  return {
    rows: exact.map((row, index) => ({
      ...row,
      change: changes[index],
      share: shownShares[index],
    })),
    total: changes.reduce((sum, change) => sum + change, 0),
    decimals,
    low: Math.min(0, ...changes),
    high: Math.max(0, ...changes),
  };
}

/** The members, the largest change first, and behind them what none of them explains. */
function exactRows(
  { before, after, change, parts, other }: Contributions,
  otherTitle: string,
): ContributionRow[] {
  const rows: ContributionRow[] = parts.map(part => ({
    key: part.member,
    title: part.title,
    before: part.before,
    after: part.after,
    change: part.change,
    share: part.shareOfChange,
  }));
  rows.sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  const changes = rows.map(row => row.change);
  const levels = [before ?? 0, after ?? 0];
  if (isRoundingRemainder(other, changes, levels)) return rows;
  const share = change === 0 ? null : other / change;
  const rest = { before: null, after: null, change: other, share };
  return [...rows, { key: otherKey, title: otherTitle, ...rest }];
}
