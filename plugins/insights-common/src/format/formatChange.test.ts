import {
  changeDecimals,
  changeUnit,
  formatChange,
  formatDifference,
} from './formatChange';

const space = '\u00a0';

describe('formatChange', () => {
  it.each([
    // A difference of ratios is in points, never in percent.
    { change: 0.421, unit: '1', shown: '+42.1 points' },
    { change: -0.05, unit: '1', shown: '−5 points' },
    { change: 0.01, unit: '1', shown: '+1 point' },
    { change: -0.01, unit: '1', shown: '−1 point' },
    { change: 0.0004, unit: '1', shown: '+0.04 points' },
    { change: 0.1 + 0.2 - 0.3, unit: '1', shown: '0 points' },
    { change: 1, unit: '1', shown: '+100 points' },
    { change: 0.05678, unit: '1', shown: '+5.68 points' },
    { change: 0.0100001, unit: '1', shown: '+1 point' },
    { change: 39, unit: '{repository}', shown: '+39 repositories' },
    { change: -1, unit: '{repository}', shown: '−1 repository' },
    { change: 0, unit: '{repository}', shown: '0 repositories' },
    { change: -0, unit: '{repository}', shown: '0 repositories' },
    { change: 1_500_000, unit: 'ms', shown: '+1.5 M ms' },
    { change: -12.345, unit: 'ms', shown: '−12.3 ms' },
    { change: 3, unit: '', shown: '+3' },
  ])('writes $change of $unit as $shown', ({ change, unit, shown }) => {
    expect(formatChange(change, unit)).toBe(shown.replace(/ /g, space));
  });

  it.each([
    { change: 0.421, unit: '1', decimals: 1, shown: '+42.1' },
    { change: 0.42, unit: '1', decimals: 1, shown: '+42.0' },
    { change: -0.0004, unit: '1', decimals: 1, shown: '0.0' },
    { change: -17, unit: '{repository}', decimals: 0, shown: '−17' },
  ])(
    'leaves the unit of $change to the head of a column',
    ({ change, unit, decimals, shown }) => {
      expect(formatChange(change, unit, { decimals, bare: true })).toBe(shown);
    },
  );

  it.each([null, undefined, NaN, -Infinity])('has a dash for %s', change =>
    expect(formatChange(change, '1')).toBe('–'),
  );
});

describe('changeUnit', () => {
  it.each([
    { unit: '1', head: 'points' },
    { unit: '{feature}', head: 'features' },
    { unit: 'ms', head: 'ms' },
  ])('heads a column of $unit with $head', ({ unit, head }) => {
    expect(changeUnit(unit)).toBe(head);
  });
});

describe('formatDifference', () => {
  it.each([
    { change: 0.02, unit: '1', shown: '2 points' },
    { change: 0.01, unit: '1', shown: '1 point' },
    { change: -0.0046, unit: '1', shown: '−0.46 points' },
    { change: 39, unit: '{branch}', shown: '39 branches' },
    { change: 1.5, unit: undefined, shown: '1.5' },
  ])('writes $change of $unit as $shown', ({ change, unit, shown }) => {
    expect(formatDifference(change, unit)).toBe(shown.replace(/ /g, space));
  });
});

describe('changeDecimals', () => {
  it.each([
    { of: 'counts', changes: [39, -17], unit: '{repository}', decimals: 0 },
    { of: 'tenths of points', changes: [0.421, 0.01], unit: '1', decimals: 1 },
    { of: 'small ratios', changes: [0.0003, 0.0001], unit: '1', decimals: 4 },
    { of: 'other numbers', changes: [1.234, 0.1], unit: 'ms', decimals: 2 },
    { of: 'nothing', changes: [0, 0], unit: '1', decimals: 2 },
  ])('gives $of $decimals', ({ changes, unit, decimals }) => {
    expect(changeDecimals(changes, unit)).toBe(decimals);
  });
});
