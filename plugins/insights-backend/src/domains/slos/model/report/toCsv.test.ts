import fc from 'fast-check';
import { toCsv } from './toCsv';

const fieldOf = (value: string | number | null) =>
  toCsv(['head'], [[value]]).slice('head\r\n'.length, -'\r\n'.length);

describe('CSV', () => {
  it('ends every line with CRLF (RFC 4180, 2.1)', () => {
    expect(toCsv(['a', 'b'], [[1, null]])).toBe('a,b\r\n1,\r\n');
  });

  it.each([
    ['one, two', '"one, two"'],
    ['say "so"', '"say ""so"""'],
    ['two\r\nlines', '"two\r\nlines"'],
    ['größer – 测试', 'größer – 测试'],
    [NaN, ''],
    [-0.5, '-0.5'],
  ])('writes %j as %j', (value, field) => {
    expect(fieldOf(value)).toBe(field);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])(
    'disarms what a spreadsheet would run: %j',
    value => {
      expect(fieldOf(value)).toBe(`'${value}`);
    },
  );

  it('never begins a field with a formula, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(fieldOf(text).replace(/^"/, '')).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });
});
