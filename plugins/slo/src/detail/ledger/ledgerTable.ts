import {
  roundToSum,
  SloEvaluation,
  SloLedgerLine,
} from '@almanac/backstage-plugin-insights-react';

/** A line of the ledger as it is shown. */
export interface LedgerRow {
  key: string;
  /** Null for the lines that are folded into one. */
  line: SloLedgerLine | null;
  badUnits: number;
  /** Part of the budget; null without a budget. */
  consumed: number | null;
}

/** The ledger as it is shown: what is read adds up to the total that is read. */
export interface LedgerTable {
  rows: LedgerRow[];
  /** Lines that are folded into the last row. */
  folded: number;
  badUnits: number;
  consumed: number | null;
  /** Digits after the point, of a count and of a share in percent. */
  unitDecimals: number;
  shareDecimals: number;
}

const LINES_AT_FIRST = 8;

/**
 * The lines that burnt most, and the others as one; rounded so that they add up.
 *
 * @param showsAll - folds nothing
 */
export function ledgerTable(
  { ledger, badUnits }: Pick<SloEvaluation, 'ledger' | 'badUnits'>,
  showsAll: boolean,
): LedgerTable {
  // One line alone is not worth folding.
  const isShort = ledger.length <= LINES_AT_FIRST + 1;
  const shown = showsAll || isShort ? ledger : ledger.slice(0, LINES_AT_FIRST);
  const rest = ledger.slice(shown.length);
  const exact = [...shown, ...(rest.length > 0 ? [sumOf(rest)] : [])];
  const unitDecimals = exact.every(row => Number.isInteger(row.badUnits))
    ? 0
    : 1;
  const units = roundToSum(
    exact.map(row => row.badUnits),
    unitDecimals,
  );
  const shares = exact.flatMap(({ consumed }) =>
    consumed === null ? [] : [consumed],
  );
  const shareDecimals = decimalsOf(shares);
  const rounded =
    shares.length === exact.length
      ? roundToSum(shares, shareDecimals + 2)
      : undefined;
  return {
    rows: exact.map((_, index) => ({
      key: keyOf(shown[index]),
      line: shown[index] ?? null,
      badUnits: units[index],
      consumed: rounded ? rounded[index] : null,
    })),
    folded: rest.length,
    badUnits: exact.length === 0 ? badUnits : sum(units),
    consumed: rounded ? sum(rounded) : null,
    unitDecimals,
    shareDecimals,
  };
}

/** Lines may begin at one moment; what was under way tells them apart. */
function keyOf(line: SloLedgerLine | undefined): string {
  if (!line) return 'folded';
  return [line.start, ...line.markers, ...line.atDependencies].join(' ');
}

function sumOf(lines: readonly SloLedgerLine[]) {
  const known = lines.flatMap(({ consumed }) =>
    consumed === null ? [] : [consumed],
  );
  return {
    badUnits: sum(lines.map(line => line.badUnits)),
    consumed: known.length === lines.length ? sum(known) : null,
  };
}

/** Tenths of a percent; hundredths where all is small. */
function decimalsOf(shares: readonly number[]): number {
  return Math.max(0, ...shares.map(Math.abs)) < 0.1 ? 2 : 1;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
