import fc from 'fast-check';
import {
  bucketsOf,
  FIVE_MINUTES,
  MONDAY_SECONDS,
} from '../__testUtils__/bucketsOf';
import { unitsOf } from '../__testUtils__/sumsOf';
import type { Buckets } from '../buckets/Buckets';
import { widenBuckets } from '../buckets/widenBuckets';
import { budgetUnits } from './budgetUnits';
import { compositeBurnRate, compositeRatio } from './composite';
import { compositeSlices } from './compositeSlices';

describe('composite SLOs, by the specification', () => {
  const part = (
    total: number,
    badUnits: number,
    target = 0.99,
    weight = 1,
  ) => ({ total, badUnits, target, weight });

  it('burn at the weighted sum of their parts', () => {
    // 2 % failing of 1 % allowed burns at 2, twice that with weight 2.
    expect(
      compositeBurnRate([part(100, 2), part(100, 1, 0.99, 2)]),
    ).toBeCloseTo(4, 12);
    expect(compositeBurnRate([part(0, 0), part(100, 1)])).toBeCloseTo(1, 12);
    expect(compositeBurnRate([part(0, 0)])).toBeNull();
    expect(compositeBurnRate([part(100, 1), part(100, 1, 1)])).toBeNull();
  });

  it('miss what their parts miss: twice 95 % is 90 %', () => {
    expect(compositeRatio([part(100, 5), part(100, 5)])).toBeCloseTo(0.9, 12);
    expect(compositeRatio([part(2, 1), part(2, 1), part(2, 1)])).toBeCloseTo(
      -0.5,
      12,
    );
    expect(compositeRatio([])).toBeNull();
  });

  it('have a bad slice where one part has', () => {
    const parts = [
      [1, 1, undefined, undefined],
      [1, 0, 1, undefined],
    ].map(marks => [
      unitsOf(
        bucketsOf(
          marks,
          marks.map(mark => (mark === undefined ? undefined : 1)),
        ),
        { method: 'Timeslices', noData: 'exclude' },
      ),
    ]);
    const { least, most, isExact } = compositeSlices(parts);
    const [{ good, bad, known }] = least;
    expect([most, isExact]).toEqual([least, true]);
    expect([...good]).toEqual([1, 0, 1, 0]);
    expect([...bad]).toEqual([0, 1, 0, 0]);
    expect([...known]).toEqual([1, 1, 0, 0]);
  });
});

const TIMESLICES = { method: 'Timeslices', noData: 'exclude' } as const;
const AN_HOUR = 12 * FIVE_MINUTES;

/** Slices as good (1) or bad (0), or without a verdict, and as hours keep them. */
function slicesOf(marks: readonly (number | undefined)[]) {
  const fine = bucketsOf(
    marks,
    marks.map(mark => (mark === undefined ? undefined : 1)),
  );
  return { fine, hours: widenBuckets(fine, AN_HOUR) };
}

/** Units of buckets that were made of slices. */
const unitsInHours = (hours: Buckets) =>
  budgetUnits([hours], TIMESLICES, FIVE_MINUTES);

const hoursOfTwo = fc.nat({ max: 4 }).chain(hours => {
  const slices = fc.array(fc.constantFrom(0, 1, undefined), {
    minLength: 12 * (hours + 1),
    maxLength: 12 * (hours + 1),
  });
  return fc.tuple(slices, slices);
});

describe('rolled-up slices of a composite', () => {
  it('are bad as often as those of the worst part at least, and as all of them at most', () => {
    const one = slicesOf([...Array(9).fill(1), 0, 0, 0]);
    const other = slicesOf([0, 0, ...Array(10).fill(1)]);
    const made = compositeSlices(
      [one, other].map(({ hours }) => unitsInHours(hours)),
    );
    expect(made.isExact).toBe(false);
    expect([made.least[0].bad[0], made.most[0].bad[0]]).toEqual([3, 5]);
  });

  it('weigh least where those with a verdict are others in each part: three bad of nine, or six of six', () => {
    const marks = [...Array(3).fill(1), 0, 0, 0, ...Array(6).fill(undefined)];
    const { least, most, isExact } = compositeSlices(
      [marks, marks].map(one => unitsInHours(slicesOf(one).hours)),
    );
    const verdicts = [least, most].map(([{ good, bad }]) => [
      ...[bad[0], good[0] + bad[0]],
    ]);
    expect([isExact, verdicts]).toEqual([
      false,
      [
        [3, 9],
        [6, 6],
      ],
    ]);
  });

  it('are known where one part alone has bad ones', () => {
    const one = slicesOf([...Array(9).fill(1), 0, 0, 0]);
    const other = slicesOf(Array(12).fill(1));
    const { isExact, least } = compositeSlices(
      [one, other].map(({ hours }) => unitsInHours(hours)),
    );
    expect([isExact, least[0].bad[0], least[0].good[0]]).toEqual([true, 3, 9]);
  });

  it('lie between the bounds that are told, whatever they were; what was kept of the whole tells them', () => {
    fc.assert(
      fc.property(hoursOfTwo, ([a, b]) => {
        const parts = [slicesOf(a), slicesOf(b)];
        const exact = compositeSlices(
          parts.map(({ fine }) => [unitsOf(fine, TIMESLICES)]),
        );
        const [whole] = exact.least;
        const truth = widenBuckets(
          {
            ...{ startSeconds: MONDAY_SECONDS, stepSeconds: FIVE_MINUTES },
            good: whole.good,
            total: whole.good.map((good, i) => good + whole.bad[i]),
          },
          AN_HOUR,
        );
        const rolled = parts.map(({ hours }) => unitsInHours(hours));
        const bounds = compositeSlices(rolled);
        const kept = compositeSlices(rolled, [truth]);
        truth.total.forEach((total, hour) => {
          const bad = total - truth.good[hour];
          const [few, many] = [bounds.least, bounds.most].map(
            ([units]) => units.bad[hour] / (units.good[hour] + units.bad[hour]),
          );
          if (total === 0) return;
          expect(few).toBeLessThanOrEqual(bad / total + 1e-9);
          expect(many).toBeGreaterThanOrEqual(bad / total - 1e-9);
          expect(kept.least[0].bad[hour]).toBe(bad);
        });
        expect([exact.isExact, kept.isExact]).toEqual([true, true]);
      }),
    );
  });

  it('go by what was kept only where all of it was, and where it can be right', () => {
    const one = unitsInHours(slicesOf([...Array(9).fill(1), 0, 0, 0]).hours);
    const other = unitsInHours(slicesOf([0, 0, ...Array(10).fill(1)]).hours);
    const keptOf = (bad: number, coverage: number) => ({
      ...{ startSeconds: MONDAY_SECONDS, stepSeconds: AN_HOUR },
      good: Float64Array.of(12 - bad),
      total: Float64Array.of(12),
      coverage: Float64Array.of(coverage),
    });
    const isExact = (bad: number, coverage: number) =>
      compositeSlices([one, other], [keptOf(bad, coverage)]).isExact;
    expect(isExact(4, 1)).toBe(true);
    expect(isExact(4, 11 / 12)).toBe(false);
    // Late counts changed a part since: fewer than the worst part has, more than all together.
    expect(isExact(2, 1)).toBe(false);
    expect(isExact(6, 1)).toBe(false);
  });
});
