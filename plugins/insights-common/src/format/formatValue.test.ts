import { formatBareValue, formatValue } from './formatValue';

const space = '\u00a0';

describe('formatValue', () => {
  it.each([
    { value: 0.9995, unit: '1', shown: '99.95 %' },
    { value: 1, unit: '{repository}', shown: '1 repository' },
    { value: -1, unit: '{repository}', shown: '−1 repository' },
    { value: 1.001, unit: '{repository}', shown: '1 repository' },
    { value: 1.5, unit: '{repository}', shown: '1.5 repositories' },
    { value: 0, unit: '{repository}', shown: '0 repositories' },
    { value: 1_208_704, unit: '{observation}', shown: '1.21 M observations' },
    { value: 850, unit: 'ms', shown: '850 ms' },
    { value: 12, unit: 'furlong', shown: '12 furlong' },
    { value: 12, unit: '', shown: '12' },
    { value: 12, unit: undefined, shown: '12' },
    { value: 3, unit: '{branch}', shown: '3 branches' },
    { value: 1_216_000, unit: '{observation}', shown: '1.22 M observations' },
  ])('writes $value of $unit as $shown', ({ value, unit, shown }) => {
    expect(formatValue(value, unit)).toBe(shown.replace(/ /g, space));
  });

  it.each([null, undefined, NaN, Infinity])(
    'has a dash without unit for %s',
    value => expect(formatValue(value, '{repository}')).toBe('–'),
  );
});

describe('formatBareValue', () => {
  it('leaves words to the axis, and percent their sign', () => {
    expect(formatBareValue(1216, '{repository}')).toBe('1,216');
    expect(formatBareValue(0.25, '1')).toBe(`25${space}%`);
    expect(formatBareValue(null, '1')).toBe('–');
  });
});
