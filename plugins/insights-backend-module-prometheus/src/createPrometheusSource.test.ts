import {
  asked,
  failureIn,
  ratioOf,
  readAll,
  sourceOf,
} from './__testUtils__/reading';

const source = sourceOf('http://127.0.0.1:9');
const check = (spec: Record<string, unknown>) =>
  source.check({ source: 'prometheus', spec });

describe('a source of Prometheus', () => {
  it('says what it is', () => {
    expect(
      sourceOf('http://metrics.example.com', {
        name: 'eu-west',
        retentionDays: 15,
        lateSeconds: 60,
      }),
    ).toMatchObject({
      name: 'eu-west',
      type: 'Prometheus',
      title: 'eu-west',
      description: expect.stringContaining('http://metrics.example.com'),
      lateSeconds: 60,
      retentionSeconds: 1_296_000,
    });
    expect(source).not.toHaveProperty('retentionSeconds');
    expect(sourceOf('http://a', { title: 'Europe' }).title).toBe('Europe');
  });

  it.each([
    'a_total',
    'sum(rate(a_total{code!~"5.."}[{{.window}}]))',
    'histogram_quantile(0.99, sum by (le) (rate(a_bucket[$__window])))',
    '  sum(a_total) # with a remark\n',
  ])('finds nothing wrong in %j', query => {
    expect(check({ query })).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['no query', {}, 'is missing'],
    ['an empty query', { query: ' ' }, 'is not a text of PromQL'],
    ['a query that is no text', { query: 5 }, 'is not a text of PromQL'],
    ['what is no PromQL', { query: 'sum(a' }, 'line 1, column 6'],
    ['a range', { query: 'a[5m]' }, 'gives a range vector'],
    ['an open range', { query: 'a[{{.window}}]' }, 'gives a range vector'],
    ['a number', { query: '1 + 1' }, 'gives a scalar'],
    ['a text', { query: '"a"' }, 'gives a string'],
  ])('finds %s', (_, spec, detail) => {
    const [fault, ...rest] = check(spec);
    expect(rest).toEqual([]);
    expect(fault).toMatchObject({
      path: 'query',
      detail: expect.stringContaining(detail),
    });
    expect(fault.howToMend).toMatch(/\.$/);
  });

  it.each([
    ['avg(a_total)', 'avg(…) does not add counts up'],
    ['a_total - b_total', 'only sums without `by`'],
    ['sum(', 'is not PromQL'],
  ])(
    'does not ask for counts in %j, and says so for good',
    async (query, reason) => {
      const readings = await readAll(source, [
        asked('a', ratioOf('a_total', query)),
      ]);
      expect(failureIn(readings.get('a'))).toMatchObject({
        isLasting: true,
        reason: expect.stringContaining(reason),
      });
    },
  );
});
