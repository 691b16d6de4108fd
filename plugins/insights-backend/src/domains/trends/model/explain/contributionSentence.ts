import { formatDifference } from '../formatValue';
import type { Contributions } from '../memberContributions';
import { roundToSum } from './roundToSum';

const OTHER = 'other';
const NAMED = 8;

interface Share {
  readonly title: string;
  readonly change: number;
}

/** Who accounts for most of the change; undefined where nobody does. */
export function mainContributorSentence(
  contributions: Contributions | null,
  unit: string,
): string | undefined {
  if (!contributions || contributions.change === 0) return undefined;
  const shares = sharesOf(contributions);
  const direction = Math.sign(contributions.change);
  const largest = shares
    .filter(share => share.change * direction > 0 && share.title !== OTHER)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))[0];
  if (!largest) return undefined;
  const noun = direction > 0 ? 'rise' : 'fall';
  if (isMixed(shares)) {
    const verb = direction > 0 ? 'added' : 'took away';
    return `${largest.title} ${verb} ${formatDifference(
      Math.abs(largest.change),
      unit,
    )}, the most of all.`;
  }
  const percent = percentages(shares)[shares.indexOf(largest)];
  return `${largest.title} accounts for ${percent} % of the ${noun}.`;
}

/** All parts of the change; what is shown adds up to what is shown as the whole. */
export function contributionFact(
  contributions: Contributions,
  unit: string,
): string {
  const shares = sharesOf(contributions);
  const noun = contributions.change > 0 ? 'rise' : 'fall';
  const whole = formatDifference(Math.abs(contributions.change), unit);
  if (!isMixed(shares)) {
    const percents = percentages(shares);
    const parts = shares.map(({ title }, i) => `${title} ${percents[i]} %`);
    return `Of the ${noun} of ${whole}: ${parts.join(', ')}.`;
  }
  const factor = unit === '1' ? 100 : 1;
  const digits = digitsFor(shares.map(({ change }) => change * factor));
  const amounts = roundToSum(
    shares.map(({ change }) => change * factor),
    digits,
  );
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const word = unit === '1' ? ' points' : '';
  const parts = shares.map(
    ({ title }, i) => `${title} ${signed(amounts[i], digits)}`,
  );
  return `${parts.join(', ')}; together ${signed(total, digits)}${word}.`;
}

/** The members that moved, the small ones and what no member explains taken together. */
function sharesOf({ parts, other }: Contributions): Share[] {
  const moved = parts.filter(({ change }) => change !== 0);
  const named = moved.slice(0, NAMED).map(({ title, change }) => ({
    title,
    change,
  }));
  const rest = moved
    .slice(NAMED)
    .reduce((sum, { change }) => sum + change, other);
  const size = Math.max(...named.map(({ change }) => Math.abs(change)), 0);
  return Math.abs(rest) > size * 1e-9
    ? [...named, { title: OTHER, change: rest }]
    : named;
}

/** Shares of a change make sense only where all parts have its sign. */
function isMixed(shares: readonly Share[]): boolean {
  return new Set(shares.map(({ change }) => Math.sign(change))).size > 1;
}

function percentages(shares: readonly Share[]): number[] {
  const whole = shares.reduce((sum, { change }) => sum + change, 0);
  return roundToSum(
    shares.map(({ change }) => (100 * change) / whole),
    0,
  );
}

/** Decimals that leave the largest part three digits. */
function digitsFor(amounts: readonly number[]): number {
  const largest = Math.max(...amounts.map(Math.abs));
  return Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(largest))));
}

function signed(amount: number, digits: number): string {
  const sign = amount < 0 ? '−' : '+';
  return `${sign}${Math.abs(amount).toLocaleString('en', {
    maximumFractionDigits: digits,
  })}`;
}
