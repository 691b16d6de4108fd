import fc from 'fast-check';
import { countMinutes } from './countMinutes';
import { scenarios } from './scenarios';
import { sumMinutes } from './sumMinutes';

const anyScenario = fc.constantFrom(...scenarios);
/** From 2024 to 2034. */
const anyMinute = fc.integer({ min: 28_401_120, max: 33_661_440 });

const scenarioOf = (id: string) => {
  const found = scenarios.find(one => one.id === id);
  if (!found) throw new Error(`There is no scenario ${id}`);
  return found;
};

describe('counts of a scenario', () => {
  it('of a minute are the same, whatever is asked for with it', () => {
    fc.assert(
      fc.property(
        anyScenario,
        anyMinute,
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 1, max: 300 }),
        (scenario, from, before, minutes) => {
          const part = countMinutes(scenario, from, from + minutes);
          const whole = countMinutes(
            scenario,
            from - before,
            from + minutes + 77,
          );
          for (const count of ['good', 'total'] as const) {
            expect(whole[count].slice(before, before + minutes)).toEqual(
              part[count],
            );
          }
        },
      ),
    );
  });

  it('are whole, and not negative, where they are known', () => {
    fc.assert(
      fc.property(anyScenario, anyMinute, (scenario, from) => {
        const { good, total } = countMinutes(scenario, from, from + 1440);
        for (const [i, value] of [...total.entries()]) {
          expect(Number.isNaN(good[i])).toBe(Number.isNaN(value));
          if (Number.isNaN(value)) continue;
          expect(value >= 0 && Number.isInteger(value)).toBe(true);
          expect(good[i] >= 0 && Number.isInteger(good[i])).toBe(true);
        }
      }),
    );
  });

  it('never hold more good than there is, but for a scenario with a glitch', () => {
    fc.assert(
      fc.property(anyScenario, anyMinute, (scenario, from) => {
        fc.pre(scenario.glitchEveryWeeks === undefined);
        const { good, total } = countMinutes(scenario, from, from + 1440);
        expect(good.every((value, i) => !(value > total[i]))).toBe(true);
      }),
    );
  });

  it('follow the day: a shop is busiest in the evening and quiet at night', () => {
    const midnight = Date.UTC(2026, 10, 25) / 60_000;
    const { total } = countMinutes(
      scenarioOf('cart-answers'),
      midnight,
      midnight + 1440,
    );
    const { total: hours } = sumMinutes({ good: total, total }, 60);
    expect(hours.indexOf(Math.max(...hours))).toBeGreaterThanOrEqual(18);
    expect(hours.indexOf(Math.min(...hours))).toBeLessThan(5);
    expect(Math.max(...hours)).toBeGreaterThan(10 * Math.min(...hours));
  });

  it('follow the week: a warehouse rests on Sundays', () => {
    const sunday = Date.UTC(2026, 10, 22) / 60_000;
    const { total } = countMinutes(
      scenarioOf('picking-walks'),
      sunday,
      sunday + 2880,
    );
    expect(total.slice(0, 1440).every(value => value === 0)).toBe(true);
    expect(total.slice(1440).some(value => value > 0)).toBe(true);
  });

  it('of wider slices are the sums of their minutes', () => {
    fc.assert(
      fc.property(
        anyScenario,
        anyMinute,
        fc.constantFrom(5, 15, 60, 1440),
        (scenario, minute, width) => {
          const from = minute - (minute % width);
          const counts = countMinutes(scenario, from, from + 2880);
          const narrow = sumMinutes(counts, 1);
          const wide = sumMinutes(counts, width);
          const known = (values: Float64Array) =>
            values.reduce((sum, one) => sum + (Number.isNaN(one) ? 0 : one), 0);
          expect(known(wide.good)).toBe(known(narrow.good));
          expect(known(wide.total)).toBe(known(narrow.total));
          expect(known(wide.coverage) * width).toBeCloseTo(
            known(narrow.coverage),
            6,
          );
        },
      ),
    );
  });
});

describe('slices', () => {
  it('that are known in part sum what is known, and say which part it is', () => {
    const counts = {
      good: Float64Array.of(1, 2, NaN, NaN, NaN, NaN),
      total: Float64Array.of(2, 3, NaN, NaN, NaN, NaN),
    };
    expect(sumMinutes(counts, 3)).toEqual({
      good: Float64Array.of(3, NaN),
      total: Float64Array.of(5, NaN),
      coverage: Float64Array.of(2 / 3, 0),
    });
  });
});
