import fc from 'fast-check';
import { sampleRows } from '../../../__testUtils__/sampleChart';
import { valueAxis } from './valueAxis';

const share = { low: 0, high: 1 };

describe('valueAxis', () => {
  it.each([
    {
      given: 'counts near zero',
      values: [10, 254],
      ticks: [0, 50, 100, 150, 200, 250],
    },
    {
      given: 'a share up to all',
      values: [0, 1],
      bounds: share,
      ticks: [0, 0.25, 0.5, 0.75, 1],
    },
    {
      given: 'a share up to 42 %',
      values: [0, 0.421],
      bounds: share,
      ticks: [0, 0.1, 0.2, 0.3, 0.4],
    },
    {
      given: 'values above and below zero',
      values: [-46, 34],
      ticks: [-40, -20, 0, 20, 40],
    },
    {
      given: 'values below zero',
      values: [-100, -10],
      ticks: [-100, -75, -50, -25, 0],
    },
    { given: 'only zeros', values: [0, 0], ticks: [0, 0.25, 0.5, 0.75, 1] },
    {
      given: 'no values',
      values: [null, null],
      ticks: [0, 0.25, 0.5, 0.75, 1],
    },
    { given: 'no periods', values: [], ticks: [0, 0.25, 0.5, 0.75, 1] },
  ])('marks $ticks for $given', ({ values, bounds, ticks }) => {
    const axis = valueAxis(sampleRows(values), { bounds });
    expect(axis.ticks.map(tick => tick + 0)).toEqual(ticks);
    expect(axis.startsAtZero).toBe(true);
  });

  it.each([
    { given: 'one value', values: [42] },
    { given: 'the same value again and again', values: [42, 42, 42] },
    { given: 'values far from zero', values: [900, 1000] },
    { given: 'the same value below zero', values: [-5, -5] },
    { given: 'the noise of adding', values: [0.3, 0.1 + 0.2] },
  ])('leaves zero out, and says so, for $given', ({ values }) => {
    const axis = valueAxis(sampleRows(values), {});
    expect(axis.startsAtZero).toBe(false);
    expect(axis.ticks.length).toBeGreaterThanOrEqual(2);
  });

  it('stands areas on zero and makes room for their sum', () => {
    const axis = valueAxis(sampleRows([900, 950], [90, null]), {
      stacked: true,
    });
    expect(axis.low).toBe(0);
    expect(axis.high).toBeGreaterThanOrEqual(990);
  });

  it('makes room for the whole fan of a forecast', () => {
    const [row] = sampleRows([10]);
    const forecast = {
      median: 10,
      bands: [[-5, 30]] as [number, number][],
      isOrigin: false,
    };
    const axis = valueAxis([{ ...row, forecast }], {});
    expect(axis.low).toBeLessThanOrEqual(-5);
    expect(axis.high).toBeGreaterThanOrEqual(30);
  });

  it('shows all of the bounds where it is asked to', () => {
    const axis = valueAxis(sampleRows([74, 74.5]), {
      bounds: { low: 0, high: 100 },
      wholeBounds: true,
    });
    expect(axis).toMatchObject({ low: 0, high: 100, startsAtZero: true });
  });

  it('keeps to the bounds of the unit, unless a value is beyond', () => {
    expect(valueAxis(sampleRows([0.2, 0.999]), { bounds: share }).high).toBe(1);
    expect(
      valueAxis(sampleRows([0.95, 0.96]), { bounds: share }).high,
    ).toBeLessThanOrEqual(1);
    expect(valueAxis(sampleRows([0.2, 1.3]), { bounds: share }).high).toBe(1.3);
  });

  it('holds all values, with two to seven ascending ticks inside', () => {
    const value = fc.oneof(
      fc.double({ min: -1e15, max: 1e15, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constant(null),
    );
    const values = fc.array(value, { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(values, fc.boolean(), (given, stacked) => {
        const axis = valueAxis(sampleRows(given), { stacked });
        const known = given.filter(one => one !== null);
        const slack = (axis.high - axis.low) * 1e-9;
        expect(Math.min(...known)).toBeGreaterThanOrEqual(axis.low - slack);
        expect(Math.max(...known)).toBeLessThanOrEqual(axis.high + slack);
        expect(axis.ticks.length).toBeGreaterThanOrEqual(2);
        expect(axis.ticks.length).toBeLessThanOrEqual(7);
        axis.ticks.forEach((tick, index) => {
          expect(tick).toBeGreaterThan(axis.ticks[index - 1] ?? -Infinity);
          expect(tick).toBeGreaterThanOrEqual(axis.low);
          expect(tick).toBeLessThanOrEqual(axis.high);
        });
      }),
    );
  });

  it('reaches the limits that values are read against', () => {
    const axis = valueAxis(sampleRows([0.86, 0.9]), { limits: [{ value: 0 }] });
    expect(axis.low).toBe(0);
    const below = valueAxis(sampleRows([0.1, -0.4]), {
      limits: [{ value: 1 }],
    });
    expect(below.high).toBeGreaterThanOrEqual(1);
  });

  it('lets bars stand on zero, however far from it their ends are', () => {
    expect(valueAxis(sampleRows([900, 1000]), { bars: true }).low).toBe(0);
  });

  it('holds ranges whole', () => {
    const [row] = sampleRows([0.5]);
    const axis = valueAxis([{ ...row, ranges: [[-0.2, 1.1]] }], {});
    expect(axis.low).toBeLessThanOrEqual(-0.2);
    expect(axis.high).toBeGreaterThanOrEqual(1.1);
  });
});
