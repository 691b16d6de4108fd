import fc from 'fast-check';
import { toCsv } from './toCsv';

const oneField = (value: string | number | null) =>
  toCsv(['head'], [[value]])
    .split('\r\n')
    .slice(1, -1)
    .join('\r\n');

describe('toCsv', () => {
  it('ends every line with CRLF (RFC 4180)', () => {
    expect(toCsv(['a', 'b'], [[1, 'x']])).toBe('a,b\r\n1,x\r\n');
    expect(toCsv(['a'], [])).toBe('a\r\n');
  });

  it.each([
    { value: 'plain', field: 'plain' },
    { value: 'one, two', field: '"one, two"' },
    { value: 'say "so"', field: '"say ""so"""' },
    { value: 'two\nlines', field: '"two\nlines"' },
    { value: 'two\r\nlines', field: '"two\r\nlines"' },
    { value: 'größer – 测试', field: 'größer – 测试' },
    { value: null, field: '' },
    { value: NaN, field: '' },
    { value: -Infinity, field: '' },
    { value: -1.5, field: '-1.5' },
    { value: 0.1 + 0.2, field: '0.30000000000000004' },
  ])('writes $value as $field', ({ value, field }) => {
    expect(oneField(value)).toBe(field);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1'])(
    'disarms what a spreadsheet would run: %j',
    value =>
      expect(oneField(value).replace(/^"/, '')).toBe(
        oneField(value).startsWith('"') ? `'${value}"` : `'${value}`,
      ),
  );

  it('disarms the head as well', () => {
    expect(toCsv(['=evil()'], [])).toBe("'=evil()\r\n");
  });

  it('can be read back, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const field = oneField(text);
        const read = field.startsWith('"')
          ? field.slice(1, -1).replace(/""/g, '"')
          : field;
        expect(read.replace(/^'(?=[=+\-@\t\r\n])/, '')).toBe(
          text.replace(/^'(?=[=+\-@\t\r\n])/, ''),
        );
      }),
    );
  });
});
