import type { LedgerEntry, LedgerMarker } from '../ledger/budgetLedger';
import { instantOf } from '../window/instantOf';
import type { FrozenObjective } from './ReportContent';

/** Lines of a ledger that a report shows. */
const SHOWN_LINES = 5;

/**
 * What burnt most, and the rest together, so that it adds up.
 *
 * @param markers - as they are known; those of the lines are as wide as the buckets
 */
export function reportLedger(
  lines: readonly LedgerEntry[],
  markers: readonly LedgerMarker[],
): Pick<FrozenObjective, 'ledger' | 'ledgerRest'> {
  const known = new Map(markers.map(marker => [marker.id, marker]));
  const frozen = (some: readonly LedgerMarker[]) =>
    some.map(one => frozenMarker(known.get(one.id) ?? one));
  const rest = lines.slice(SHOWN_LINES);
  const sum = (values: readonly (number | null)[]) =>
    values.reduce<number>((total, value) => total + (value ?? 0), 0);
  return {
    ledger: lines.slice(0, SHOWN_LINES).map(line => ({
      start: instantOf(line.startSeconds),
      end: instantOf(line.endSeconds),
      markers: frozen(line.markers),
      ...(line.atDependencies.length > 0 && {
        atDependencies: frozen(line.atDependencies),
      }),
      badUnits: line.badUnits,
      consumed: line.consumed,
    })),
    ledgerRest:
      rest.length === 0
        ? null
        : {
            lines: rest.length,
            badUnits: sum(rest.map(({ badUnits }) => badUnits)),
            consumed:
              rest[0].consumed === null
                ? null
                : sum(rest.map(({ consumed }) => consumed)),
          },
  };
}

/** Something that happened, as a report keeps it. */
export function frozenMarker({
  id,
  title,
  kind,
  startSeconds,
  endSeconds,
  dependency,
}: LedgerMarker) {
  const start = instantOf(startSeconds);
  const end = instantOf(endSeconds);
  return { id, title, kind, start, end, ...(dependency && { dependency }) };
}
