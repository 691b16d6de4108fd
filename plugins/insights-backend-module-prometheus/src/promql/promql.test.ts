import fc from 'fast-check';
import { countTerms } from './countTerms';
import { fillWindow, hasWindow } from './fillWindow';
import { parsePromql } from './parsePromql';
import { resultType } from './resultType';
import { writeSelector } from './Selector';
import { literalRegex, readString, writeString } from './stringLiterals';

const termsOf = (query: string) =>
  countTerms(parsePromql(query)).map(
    ({ factor, selector }) => `${factor} × ${writeSelector(selector)}`,
  );

describe('parsePromql', () => {
  it.each([
    ['sum(a', 'it ends too early at line 1, column 6'],
    ['sum(\n  a{b=}\n)', 'at line 2, column 7, before "}'],
    ['a b', 'at line 1, column 3, before "b"'],
    ['', 'it ends too early at line 1, column 1'],
  ])('%j is not PromQL, and it is said where', (query, place) => {
    expect(() => parsePromql(query)).toThrow(place);
  });
});

describe('resultType', () => {
  it.each([
    ['a', 'instant vector'],
    ['a offset 5m', 'instant vector'],
    ['-(a)', 'instant vector'],
    ['1 - a', 'instant vector'],
    ['sum(rate(a[5m]))', 'instant vector'],
    ['vector(1)', 'instant vector'],
    ['a[5m]', 'range vector'],
    ['(a[5m])', 'range vector'],
    ['a[5m] offset 1h', 'range vector'],
    ['rate(a[5m])[1h:1m]', 'range vector'],
    ['1 + 2', 'scalar'],
    ['scalar(a)', 'scalar'],
    ['time()', 'scalar'],
    ['"a"', 'string'],
  ])('%s gives a %s', (query, type) => {
    expect(resultType(parsePromql(query))).toBe(type);
  });
});

describe('fillWindow', () => {
  it.each([
    ['rate(a[{{.window}}])', 'rate(a[300s])'],
    ['rate(a[{{ .window }}])', 'rate(a[300s])'],
    ['rate(a[$__window])', 'rate(a[300s])'],
    ['max_over_time(a[{{.window}}:1m])', 'max_over_time(a[300s:1m])'],
    [
      'rate(a[$__window]) / rate(b[{{.window}}])',
      'rate(a[300s]) / rate(b[300s])',
    ],
  ])('%s', (query, filled) => {
    expect(hasWindow(query)).toBe(true);
    expect(fillWindow(query, 300)).toBe(filled);
  });

  it('leaves a label alone that reads like a window', () => {
    const query = 'a{b="{{.window}}"}';
    expect(hasWindow(query)).toBe(false);
    expect(fillWindow(query, 300)).toBe(query);
  });
});

describe('countTerms', () => {
  it.each([
    ['a', ['1 × a']],
    ['a{code!~"5.."}', ['1 × a{code!~"5.."}']],
    ['{__name__="a", b="c"}', ['1 × a{b="c"}']],
    ['{"a.b", c="d"}', ['1 × {__name__="a.b",c="d"}']],
    ['{__name__=~"a|b"}', ['1 × {__name__=~"a|b"}']],
    ['sum(a)', ['1 × a']],
    ['sum by (x) (a)', ['1 × a']],
    ['sum(sum without (x) (a))', ['1 × a']],
    ['SUM((a))', ['1 × a']],
    ['sum(rate(a[5m]))', ['1 × a']],
    ['sum(increase(a{b="c"}[1h]))', ['1 × a{b="c"}']],
    ['sum(a) or vector(0)', ['1 × a']],
    ['sum(a or vector( 0 ))', ['1 × a']],
    ['sum(a) - sum(b)', ['1 × a', '-1 × b']],
    ['sum(a) - (sum(b) - sum(c))', ['1 × a', '-1 × b', '1 × c']],
    ['2 * sum(a) + sum(b) / 4', ['2 × a', '0.25 × b']],
    ['sum(a) # all of them', ['1 × a']],
  ])('%s', (query, terms) => {
    expect(termsOf(query)).toEqual(terms);
  });

  it.each([
    ['avg(a)', 'avg(…) does not add counts up'],
    ['count(a)', 'count(…) does not add counts up'],
    ['a - b', 'only sums without `by`'],
    ['sum by (x) (a) - sum by (x) (b)', 'only sums without `by`'],
    ['sum(a) / sum(b)', 'is not a sum of counters'],
    ['sum(a) > 5', 'is not a sum of counters'],
    ['sum(a) or sum(b)', 'is not a sum of counters'],
    ['sum(a) or vector(1)', 'is not a sum of counters'],
    ['irate(a[5m])', 'irate(…) is not a sum of counters'],
    ['rate(a[1h:5m])', 'rate(…) is not a sum of counters'],
    ['histogram_quantile(0.9, a)', 'histogram_quantile(…) is not a sum'],
    ['a offset 5m', 'is not a sum of counters'],
    ['rate(a[5m] offset 5m)', 'is not a sum of counters'],
    ['a @ 5', 'is not a sum of counters'],
    ['5', 'is not a sum of counters'],
    ['topk(3, a)', 'topk(…) does not add counts up'],
  ])('%s is refused', (query, reason) => {
    expect(() => termsOf(query)).toThrow(reason);
  });
});

describe('selectors', () => {
  it('that mean the same are written the same', () => {
    const [first, second] = ['a{b="1",c=\'2\'}', '{c="2", __name__="a", b=`1`}']
      .map(termsOf)
      .map(([term]) => term);
    expect(first).toBe(second);
  });
});

describe('strings of PromQL', () => {
  it.each([
    ['"a\\"b"', 'a"b'],
    ["'a\\'b'", "a'b"],
    ['`a\\n`', 'a\\n'],
    ['"\\x41\\u00e9\\101\\t"', 'Aé' + 'A\t'],
    ['"\\\\."', '\\.'],
  ])('%s', (literal, text) => {
    expect(readString(literal)).toBe(text);
  });

  it('read back what was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(readString(writeString(text))).toBe(text);
      }),
    );
  });

  it('name a label value in a regular expression so that it matches that value alone', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, other) => {
        const regex = new RegExp(`^(?:${literalRegex(text)})$`, 's');
        expect(regex.test(text)).toBe(true);
        expect(regex.test(other)).toBe(other === text);
      }),
    );
  });

  it('are parsed as they were written, as the value of a label', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const query = `a{b=${writeString(text)}}`;
        const [{ selector }] = countTerms(parsePromql(query));
        expect(selector.find(({ label }) => label === 'b')?.value).toBe(text);
      }),
    );
  });
});
