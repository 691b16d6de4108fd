import fc from 'fast-check';
import { formatShare } from './formatShare';

const space = '\u00a0';

describe('formatShare', () => {
  it.each([
    { ratio: 0, shown: '0 %' },
    { ratio: -0, shown: '0 %' },
    { ratio: 1, shown: '100 %' },
    { ratio: 0.5, shown: '50 %' },
    { ratio: 0.07, shown: '7 %' },
    { ratio: 0.4213, shown: '42.1 %' },
    { ratio: 0.05678, shown: '5.68 %' },
    { ratio: 0.99, shown: '99 %' },
    { ratio: 0.999, shown: '99.9 %' },
    { ratio: 0.9995, shown: '99.95 %' },
    { ratio: 0.99995, shown: '99.995 %' },
    { ratio: 0.9999999, shown: '99.9999 %' },
    { ratio: 0.9996, shown: '99.96 %' },
    { ratio: 1 - 1e-8, shown: '99.9999 %' },
    // The sum of ten tenths lacks 1.1e-16 of one.
    { ratio: 1 - Number.EPSILON, shown: '100 %' },
    { ratio: 1 + Number.EPSILON, shown: '100 %' },
    { ratio: 1e-6, shown: '0.0001 %' },
    { ratio: 1e-9, shown: '<0.0001 %' },
    { ratio: -1e-9, shown: '>−0.0001 %' },
    { ratio: -0.125, shown: '−12.5 %' },
    { ratio: 1.7, shown: '170 %' },
    { ratio: 12.3456, shown: '1,235 %' },
  ])('writes $ratio as $shown', ({ ratio, shown }) => {
    expect(formatShare(ratio)).toBe(shown.replace(' ', space));
  });

  it.each([
    { ratio: 0.9995, decimals: 2, shown: '99.95 %' },
    { ratio: 0.9987, decimals: 2, shown: '99.87 %' },
    { ratio: 0.5, decimals: 2, shown: '50.00 %' },
    { ratio: 1, decimals: 3, shown: '100.000 %' },
    { ratio: -0.001, decimals: 0, shown: '0 %' },
    { ratio: 0.4213, decimals: 0, shown: '42 %' },
  ])(
    'writes $ratio as $shown beside a target of $decimals digits',
    ({ ratio, decimals, shown }) => {
      expect(formatShare(ratio, { decimals })).toBe(shown.replace(' ', space));
    },
  );

  it.each([null, undefined, NaN, Infinity])('has a dash for %s', ratio =>
    expect(formatShare(ratio)).toBe('–'),
  );

  it('never calls a part of it all, nor something nothing', () => {
    const part = fc.double({
      min: 0,
      max: 1 - 1e-9,
      minExcluded: true,
      maxExcluded: true,
      noNaN: true,
    });
    fc.assert(
      fc.property(part, ratio => {
        expect([`100${space}%`, `0${space}%`]).not.toContain(
          formatShare(ratio),
        );
      }),
    );
  });
});
