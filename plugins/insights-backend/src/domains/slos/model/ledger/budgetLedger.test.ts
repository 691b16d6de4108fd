import fc from 'fast-check';
import {
  FIVE_MINUTES,
  MONDAY_SECONDS,
  steady,
} from '../__testUtils__/bucketsOf';
import { sumsOf } from '../__testUtils__/sumsOf';
import { burnRate } from '../budget/errorBudget';
import { budgetLedger, type LedgerMarker } from './budgetLedger';

const SLICES = 100;
const at = (slice: number) => MONDAY_SECONDS + slice * FIVE_MINUTES;
const span = { startSeconds: at(0), endSeconds: at(SLICES) };

function marker(id: string, from: number, to: number): LedgerMarker {
  return {
    id,
    title: id,
    kind: 'deploy',
    startSeconds: at(from),
    endSeconds: at(to),
  };
}

function ledgerOf(
  badOf: (index: number) => number,
  markers: LedgerMarker[],
  target = 0.99,
) {
  const sums = sumsOf(steady(SLICES, badOf), {
    method: 'Occurrences',
    noData: 'exclude',
  });
  const entries = budgetLedger({ sums, target, ...span, markers });
  return { entries, sums };
}

describe('budget ledger', () => {
  it('lists what burnt while something was under way, and the rest without a name', () => {
    const { entries } = ledgerOf(
      i => (i >= 20 && i < 30 ? 50 : 1),
      [marker('deploy', 20, 30)],
    );
    expect(
      entries.map(({ markers, badUnits }) => [
        markers.map(({ id }) => id),
        badUnits,
      ]),
    ).toEqual([
      [['deploy'], 500],
      [[], 90],
    ]);
  });

  it('prefers none of two at once', () => {
    const { entries } = ledgerOf(
      () => 1,
      [marker('deploy', 10, 30), marker('incident', 20, 40)],
    );
    expect(
      entries.map(({ markers, badUnits }) => [
        markers.map(({ id }) => id).join('+'),
        badUnits,
      ]),
    ).toEqual([
      ['', 70],
      ['deploy', 10],
      ['deploy+incident', 10],
      ['incident', 10],
    ]);
  });

  it('tells what happened to a dependency only where nothing did to the service', () => {
    const elsewhere = {
      ...marker('elsewhere', 10, 30),
      dependency: 'component:default/payments',
    };
    const { entries } = ledgerOf(
      () => 1,
      [marker('deploy', 20, 40), elsewhere],
    );
    expect(
      entries.map(({ markers, atDependencies, badUnits }) => [
        markers.map(({ id }) => id).join('+'),
        atDependencies.map(({ id }) => id).join('+'),
        badUnits,
      ]),
    ).toEqual([
      ['', '', 70],
      ['deploy', '', 20],
      ['', 'elsewhere', 10],
    ]);
  });

  it('gives a marker shorter than a slice the slice that it lies in', () => {
    const short = {
      ...marker('blip', 5, 5),
      startSeconds: at(5) + 60,
      endSeconds: at(5) + 90,
    };
    const { entries } = ledgerOf(i => (i === 5 ? 10 : 0), [short]);
    expect(entries).toMatchObject([
      { markers: [{ id: 'blip' }], badUnits: 10 },
    ]);
  });

  it('names no share of a budget of nothing', () => {
    expect(ledgerOf(() => 1, [], 1).entries).toMatchObject([
      { badUnits: SLICES, consumed: null },
    ]);
  });

  it('adds up to what is consumed, whatever happened when', () => {
    const edges = fc.tuple(
      fc.integer({ min: -10, max: 110 }),
      fc.integer({ min: 0, max: 40 }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.nat(1_000), { minLength: SLICES, maxLength: SLICES }),
        fc.array(edges, { maxLength: 12 }),
        (bad, spans) => {
          const { entries, sums } = ledgerOf(
            i => bad[i],
            spans.map(([from, length], i) => ({
              ...marker(`m${i}`, from, from + length),
              ...(i % 3 === 0 && { dependency: 'component:default/db' }),
            })),
          );
          const window = sums.over(span.startSeconds, span.endSeconds);
          const consumed = entries.reduce(
            (sum, entry) => sum + entry.consumed!,
            0,
          );
          expect(entries.reduce((sum, entry) => sum + entry.badUnits, 0)).toBe(
            window.badUnits,
          );
          expect(consumed).toBeCloseTo(burnRate(window, 0.99)!, 9);
        },
      ),
    );
  });
});
