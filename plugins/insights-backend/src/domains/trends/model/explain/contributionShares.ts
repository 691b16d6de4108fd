import {
  changeDecimals,
  ratioUnit,
} from '@almanac/backstage-plugin-insights-common';
import { isRoundingRemainder, roundToSum } from '@almanac/statistics';
import type { Contributions } from '../memberContributions';

/** What the small members, and what no member explains, are called together. */
export const OTHER = 'other';
const NAMED = 8;

/** A part of a change, rounded so that what is shown of all parts adds up. */
export interface ContributionShare {
  readonly title: string;
  /** In the unit of the signal. */
  readonly change: number;
  /** 1 or −1, also where the change itself rounds to nothing. */
  readonly direction: number;
  /** Of the change, in whole hundredths; means nothing where the parts have different directions. */
  readonly ratio: number;
}

/** The parts of a change as they are said, and the digits after the point that their changes have. */
export interface ContributionShares {
  readonly shares: readonly ContributionShare[];
  /** Sum of the changes as they are said. */
  readonly change: number;
  readonly decimals: number;
}

/**
 * The members that moved, the largest first, and `other`. All parts are rounded together before the small ones are taken
 * together, as the table on the page rounds them: a member has one number in both.
 */
export function contributionShares(
  { before, after, change, parts, other }: Contributions,
  unit: string,
): ContributionShares {
  const moved = parts.filter(part => part.change !== 0);
  const changes = moved.map(part => part.change);
  const levels = [before ?? 0, after ?? 0];
  const exact = isRoundingRemainder(other, changes, levels)
    ? changes
    : [...changes, other];
  const decimals = changeDecimals([change, ...exact], unit);
  const rounded = roundToSum(
    exact,
    unit === ratioUnit ? decimals + 2 : decimals,
  );
  const whole = sum(exact);
  const ratios =
    whole === 0
      ? exact.map(() => 0)
      : roundToSum(
          exact.map(part => part / whole),
          2,
        );
  const taken = (title: string, from: number, to?: number) => ({
    title,
    change: sum(rounded.slice(from, to)),
    direction: Math.sign(sum(exact.slice(from, to))),
    ratio: sum(ratios.slice(from, to)),
  });
  const named = moved
    .slice(0, NAMED)
    .map(({ title }, index) => taken(title, index, index + 1));
  return {
    shares:
      exact.length > named.length
        ? [...named, taken(OTHER, named.length)]
        : named,
    change: sum(rounded),
    decimals,
  };
}

function sum(parts: readonly number[]): number {
  return parts.reduce((whole, part) => whole + part, 0);
}
