import type { BudgetSums, WindowSum } from '../budget/BudgetSums';
import { burnRate } from '../budget/errorBudget';
import type { AlertWindows } from './alertWindows';
import { canFire } from './canFire';
import { trafficWeight, usualUnits } from './trafficWeight';

/** Traffic under which an alert says nothing: one failure of three requests is no incident. */
export interface LowTraffic {
  /** Units that the long window must hold. */
  readonly fewestUnits: number;
  /** Bad units that the long window must hold. */
  readonly fewestBadUnits: number;
  /** Whether burn rates are weighted by the traffic of the long window beside the usual one. */
  readonly isWeighted: boolean;
}

/** What alerts go by beside the counts. */
export interface BurningOptions {
  readonly lowTraffic: LowTraffic;
  /** Length of the SLO's window. */
  readonly windowSeconds: number;
}

/** How an alert stands at a moment. */
export interface BurningWindows extends AlertWindows {
  readonly longBurn: number | null;
  readonly shortBurn: number | null;
  /** Units of the long window, and those of them that are bad. */
  readonly totalUnits: number;
  readonly badUnits: number;
  /** What both burn rates are multiplied by before they are compared; null where they are not. */
  readonly trafficWeight: number | null;
  /** Both windows burn beyond the factor, and there is traffic enough to say so. */
  readonly holds: boolean;
  /** Both burn beyond the factor, but on too little traffic. */
  readonly tooLittleTraffic: boolean;
  /** Whether it can hold at all with this target. */
  readonly canFire: boolean;
}

/** How each alert of an objective stands at a moment. */
export function burningWindows(
  sums: BudgetSums,
  target: number,
  alerts: readonly AlertWindows[],
  nowSeconds: number,
  { lowTraffic, windowSeconds }: BurningOptions,
): BurningWindows[] {
  const before = (seconds: number) =>
    sums.over(nowSeconds - seconds, nowSeconds);
  const usual = lowTraffic.isWeighted
    ? usualUnits(sums, before(windowSeconds))
    : undefined;
  return alerts.map(alert => {
    const { longSeconds, shortSeconds } = alert;
    const long = before(longSeconds);
    const short = shortSeconds === longSeconds ? long : before(shortSeconds);
    const weight = usual === undefined ? null : trafficWeight(long, usual);
    const isBeyond = [long, short].every(sum =>
      alert.operator === 'noData'
        ? sum.knownSlices === 0
        : burnsBeyond(alert, sum, burnRate(sum, target), weight ?? 1),
    );
    const enough =
      alert.operator === 'noData' ||
      (long.total >= lowTraffic.fewestUnits &&
        long.badUnits >= lowTraffic.fewestBadUnits);
    return {
      ...alert,
      longBurn: burnRate(long, target),
      shortBurn: burnRate(short, target),
      totalUnits: long.total,
      badUnits: long.badUnits,
      trafficWeight: weight,
      holds: isBeyond && enough,
      tooLittleTraffic: isBeyond && !enough,
      canFire: canFire(alert, target, { lowTraffic, windowSeconds }),
    };
  });
}

function burnsBeyond(
  { operator, factor }: AlertWindows,
  { badUnits }: WindowSum,
  burn: number | null,
  weight: number,
): boolean {
  // A budget of nothing has no burn rate; any failure burns it faster than every factor.
  if (burn === null) return badUnits > 0 && operator.startsWith('g');
  const weighted = burn * weight;
  switch (operator) {
    case 'gt':
      return weighted > factor;
    case 'gte':
      return weighted >= factor;
    case 'lt':
      return weighted < factor;
    default:
      return weighted <= factor;
  }
}
