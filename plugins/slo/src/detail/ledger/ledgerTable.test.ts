import fc from 'fast-check';
import { sampleEvaluation } from '../../gallery/samples/sampleEvaluation';
import { ledgerTable } from './ledgerTable';

const sum = (values: (number | null)[]) =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

describe('ledgerTable', () => {
  it('shows lines that add up to the total that is shown, folded or not', () => {
    const [sample] = sampleEvaluation().ledger;
    const line = fc.record({
      badUnits: fc.integer({ min: 1, max: 1_000_000 }),
      consumed: fc.double({ min: 0, max: 3, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 40 }),
        fc.boolean(),
        (lines, showsAll) => {
          const ledger = lines.map(one => ({ ...sample, ...one }));
          const badUnits = sum(lines.map(one => one.badUnits));
          const table = ledgerTable({ ledger, badUnits }, showsAll);
          expect(sum(table.rows.map(row => row.badUnits))).toBe(badUnits);
          expect(table.badUnits).toBe(badUnits);
          expect(table.consumed).toBeCloseTo(
            sum(table.rows.map(row => row.consumed)),
            9,
          );
          expect(
            Math.abs(table.consumed! - sum(lines.map(l => l.consumed))),
          ).toBeLessThan(0.0011);
          expect(
            table.rows.length + table.folded - Number(table.folded > 0),
          ).toBe(lines.length);
        },
      ),
    );
  });

  it('has no shares where there is no budget', () => {
    const [line] = sampleEvaluation().ledger;
    const table = ledgerTable(
      { ledger: [{ ...line, consumed: null }], badUnits: 410 },
      false,
    );
    expect(table.rows[0].consumed).toBeNull();
    expect(table.consumed).toBeNull();
  });

  it('does not fold one line alone', () => {
    const [line] = sampleEvaluation().ledger;
    const ledger = Array.from({ length: 9 }, () => line);
    expect(ledgerTable({ ledger, badUnits: 9 * 410 }, false).folded).toBe(0);
  });
});
