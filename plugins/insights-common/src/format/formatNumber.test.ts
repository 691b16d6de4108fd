import { formatNumber } from './formatNumber';

const space = '\u00a0';

describe('formatNumber', () => {
  it.each([
    { value: 0, shown: '0' },
    { value: -0, shown: '0' },
    { value: 7, shown: '7' },
    { value: 1216, shown: '1,216' },
    { value: -1216, shown: '−1,216' },
    { value: 99_999, shown: '99,999' },
    { value: 100_000, shown: `100${space}K` },
    { value: 123_456, shown: `123${space}K` },
    { value: 999_999, shown: `1${space}M` },
    { value: 1_234_567, shown: `1.23${space}M` },
    { value: -1_208_704, shown: `−1.21${space}M` },
    { value: 1_200_000_000, shown: `1.2${space}B` },
    { value: 1_500_000_000_000, shown: `1.5${space}T` },
    { value: 1.5e18, shown: `1.50${space}×${space}10¹⁸` },
    {
      value: Number.MAX_VALUE,
      shown: `1.80${space}×${space}10³⁰⁸`,
    },
    { value: 3.14159, shown: '3.14' },
    { value: 1234.56, shown: '1,230' },
    { value: 0.99951, shown: '1' },
    { value: 0.000123456, shown: '0.000123' },
    { value: -0.5, shown: '−0.5' },
    { value: 1.5e-7, shown: `1.50${space}×${space}10⁻⁷` },
    {
      value: Number.MIN_VALUE,
      shown: `4.94${space}×${space}10⁻³²⁴`,
    },
  ])('writes $value as $shown', ({ value, shown }) => {
    expect(formatNumber(value)).toBe(shown);
  });

  it.each([null, undefined, NaN, Infinity, -Infinity])(
    'has a dash for %s',
    value => expect(formatNumber(value)).toBe('–'),
  );

  it('writes another language by its own rules', () => {
    expect(formatNumber(1_234_567, 'de-DE')).toBe(`1,23${space}Mio.`);
    expect(formatNumber(-1216.5, 'de-DE')).toBe('−1.220');
  });
});
