import type { BudgetSums } from '../budget/BudgetSums';
import { allowedErrorRatioOf } from '../budget/errorBudget';

/** Something that happened and may have burnt budget while it lasted. */
export interface LedgerMarker {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  /** Seconds since 1970; a deploy lasts from its moment until its effect is taken to be over. */
  readonly startSeconds: number;
  readonly endSeconds: number;
  /** Entity reference of what it happened to, where that is something that the service depends on. */
  readonly dependency?: string;
}

/**
 * One line of the ledger: bad units while the same markers were under way. It reaches from the first such slice to the
 * last; slices of other lines may lie between.
 */
export interface LedgerEntry {
  readonly startSeconds: number;
  readonly endSeconds: number;
  /** Markers of the service that were under way, in the order they began. Empty: nothing known happened to it then. */
  readonly markers: readonly LedgerMarker[];
  /** Markers of what it depends on that were under way meanwhile; only where nothing was at the service itself. */
  readonly atDependencies: readonly LedgerMarker[];
  readonly badUnits: number;
  /** Part of the window's budget. The lines of a ledger add up to what is consumed. Null without a budget. */
  readonly consumed: number | null;
}

/**
 * Splits the burnt budget of a window at every beginning and end of a marker. What burnt while something was under way
 * is listed beside it; that it happened at the same time is all that is said, and where several were under way none is
 * preferred. What happened to something that the service depends on says less: it is listed only where nothing was under
 * way at the service itself. The rest is a line of its own without markers.
 *
 * Lines without bad units are left out; so the lines always add up to the window.
 */
export function budgetLedger(input: {
  readonly sums: BudgetSums;
  readonly target: number;
  readonly startSeconds: number;
  readonly endSeconds: number;
  readonly markers: readonly LedgerMarker[];
}): LedgerEntry[] {
  const window = input.sums.over(input.startSeconds, input.endSeconds);
  const budget = allowedErrorRatioOf(input.target) * window.total;
  const markers = input.markers
    .map(marker => ({ ...marker, ...input.sums.slicesAround(marker) }))
    .sort((a, b) => a.startSeconds - b.startSeconds);
  const edges = edgesOf(window.startSeconds, window.endSeconds, markers);
  const merged = new Map<string, LedgerEntry>();
  for (let i = 0; i + 1 < edges.length; i++) {
    const [startSeconds, endSeconds] = [edges[i], edges[i + 1]];
    const { badUnits } = input.sums.over(startSeconds, endSeconds);
    if (badUnits === 0) continue;
    const underWay = nearestOf(
      markers.filter(
        marker =>
          marker.startSeconds < endSeconds && marker.endSeconds > startSeconds,
      ),
    );
    const key = keyOf(underWay);
    const before = merged.get(key);
    merged.set(key, {
      startSeconds: before?.startSeconds ?? startSeconds,
      endSeconds,
      ...underWay,
      badUnits: (before?.badUnits ?? 0) + badUnits,
      consumed: null,
    });
  }
  return [...merged.values()]
    .map(entry => ({
      ...entry,
      consumed: budget > 0 ? entry.badUnits / budget : null,
    }))
    .sort((a, b) => b.badUnits - a.badUnits);
}

type UnderWay = Pick<LedgerEntry, 'markers' | 'atDependencies'>;

/** Of what was under way, what happened to the service itself; without any, what happened to its dependencies. */
function nearestOf(underWay: readonly LedgerMarker[]): UnderWay {
  const markers = underWay.filter(({ dependency }) => dependency === undefined);
  return { markers, atDependencies: markers.length > 0 ? [] : underWay };
}

function keyOf({ markers, atDependencies }: UnderWay): string {
  return JSON.stringify([...markers, ...atDependencies].map(({ id }) => id));
}

/** The ends of the window and every edge of a marker inside it, in order and once each. */
function edgesOf(
  start: number,
  end: number,
  markers: readonly LedgerMarker[],
): number[] {
  const inside = markers
    .flatMap(({ startSeconds, endSeconds }) => [startSeconds, endSeconds])
    .filter(edge => edge > start && edge < end);
  return [...new Set([start, ...inside, end])].sort((a, b) => a - b);
}
