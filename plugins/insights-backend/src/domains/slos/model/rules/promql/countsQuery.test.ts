import fc from 'fast-check';
import { countsQuery } from './countsQuery';
import { parsePromQl } from './parsePromQl';

const OF_COUNTERS = { countsUp: true, fillsHoles: false };
const OF_VALUES = { countsUp: false, fillsHoles: false };

function over(query: string, options = OF_COUNTERS): string {
  const read = countsQuery(query, options);
  return 'detail' in read ? `fault: ${read.detail}` : read.over(1_800);
}

describe('events of a window', () => {
  it.each([
    ['of a counter', 'hits', 'sum(increase(hits[30m]))'],
    [
      'of a counter with labels that look like PromQL',
      'hits{path="/a[5m]) or ("}',
      'sum(increase(hits{path="/a[5m]) or ("}[30m]))',
    ],
    ['of a sum', 'sum(hits)', 'sum(increase(hits[30m]))'],
    [
      'of a sum by labels, added up',
      'sum by (code) (hits)',
      'sum(sum by (code) (increase(hits[30m])))',
    ],
    [
      'of several sums',
      'sum(a) - sum(b) / 2',
      'sum(sum(increase(a[30m])) - sum(increase(b[30m])) / 2)',
    ],
    [
      'of a rate, whose range becomes the window',
      'sum(rate(hits[5m]))',
      'sum(increase(hits[30m]))',
    ],
    [
      'of a range that is left open',
      'sum(rate(hits[{{.window}}])) or vector(0)',
      'sum(sum(increase(hits[30m])) or vector(0))',
    ],
    [
      "with Grafana's word for it",
      'rate(hits[$__window])',
      'sum(increase(hits[30m]))',
    ],
    [
      'with an offset, which stays',
      'sum(hits offset 1d)',
      'sum(increase(hits[30m] offset 1d))',
    ],
    [
      'without the comment behind them',
      'hits # all\n',
      'sum(increase(hits[30m]))',
    ],
    [
      'of another template, with the window in it',
      'count(count_over_time(hits[{{ .window }}]))',
      '(sum(count(count_over_time(hits[30m]))) >= 0)',
    ],
  ])('%s', (_, query, expected) => {
    expect(over(query)).toBe(expected);
  });

  it('are what a value is at the end where it is no counter', () => {
    expect(over('healthy_nodes', OF_VALUES)).toBe('(sum(healthy_nodes) >= 0)');
    expect(over('3', OF_VALUES)).toBe('(sum(vector(3)) >= 0)');
  });

  it('of several sums are nothing where one has no series, as far as they are a part', () => {
    expect(over('sum(a) + sum(b)', { countsUp: true, fillsHoles: true })).toBe(
      'sum((sum(increase(a[30m])) or vector(0)) + (sum(increase(b[30m])) or vector(0)))',
    );
  });

  it.each([
    ['a mean of counters', 'avg(hits)', OF_COUNTERS],
    ['the largest of counters', 'max(hits)', OF_COUNTERS],
    ['counters and a number', 'sum(hits) + 1', OF_COUNTERS],
    ['counters that find no partner', 'a - b', OF_COUNTERS],
    ['a counter at a fixed moment', 'hits @ 100', OF_COUNTERS],
    ['a quantile', 'histogram_quantile(0.9, rate(x[5m]))', OF_COUNTERS],
    ['a counter that is not declared', 'sum(hits_total)', OF_VALUES],
    ['what is no PromQL', 'sum(hits', OF_COUNTERS],
    ['nothing', '', OF_COUNTERS],
    ['a text', '"hits"', OF_COUNTERS],
    ['a range', 'hits[5m]', OF_COUNTERS],
    ['a window where no range is', 'hits{a="{{.window}}"}', OF_COUNTERS],
  ])('cannot be told of %s', (_, query, options) => {
    expect(over(query, options)).toMatch(/^fault: /);
  });

  it('are PromQL or a fault, whatever the query', () => {
    const word = fc.constantFrom(
      'hits',
      'sum(',
      'rate(',
      ')',
      '[5m]',
      '[{{.window}}]',
      ' + ',
      ' or ',
      'vector(0)',
      '{a="b"}',
      ' offset 5m',
      '# x\n',
      '2',
      '"',
    );
    const query = fc.array(word, { maxLength: 9 }).map(words => words.join(''));
    fc.assert(
      fc.property(
        query,
        fc.boolean(),
        fc.boolean(),
        (text, countsUp, fills) => {
          const read = countsQuery(text, { countsUp, fillsHoles: fills });
          if ('detail' in read) return;
          expect(parsePromQl(read.over(90))).toBeDefined();
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
