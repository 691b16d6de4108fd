import fc from 'fast-check';
import type { Matcher } from '../promql/Selector';
import type { CountsAsk } from './Ask';
import { partTotals } from './partTotals';
import type { SliPlan } from './SliPlan';

const matcher: fc.Arbitrary<Matcher> = fc.record({
  label: fc.constantFrom('job', 'code'),
  operator: fc.constantFrom(
    '=' as const,
    '!=' as const,
    '=~' as const,
    '!~' as const,
  ),
  value: fc.constantFrom('', 'a', 'b', 'a|b', '.*'),
});
const selector = fc.uniqueArray(matcher, {
  maxLength: 3,
  selector: one => JSON.stringify(one),
});

const ask = (matchers: readonly Matcher[]): CountsAsk => ({
  kind: 'counts',
  of: 'events',
  selector: matchers,
  unitSeconds: 300,
});
const planOf = (
  part: readonly Matcher[],
  total: readonly Matcher[],
): SliPlan => ({
  request: {
    id: 'a',
    stepSeconds: 300,
    sli: {} as SliPlan['request']['sli'],
  },
  unitSeconds: 300,
  part: [{ factor: 1, ask: ask(part) }],
  total: [{ factor: 1, ask: ask(total) }],
  counts: 'good',
});

const VALUES = ['', 'a', 'b', 'a|b', 'c'];
const ALL_SERIES = VALUES.flatMap(job => VALUES.map(code => ({ job, code })));

/** Whether a selector means a series, as Prometheus says: a label that is not there counts as empty. */
function means(
  matchers: readonly Matcher[],
  series: { job: string; code: string },
) {
  return matchers.every(({ label, operator, value }) => {
    const has: string = Reflect.get(series, label);
    const matches = new RegExp(`^(?:${value})$`).test(has);
    switch (operator) {
      case '=':
        return has === value;
      case '!=':
        return has !== value;
      default:
        return matches === (operator === '=~');
    }
  });
}

describe('partTotals', () => {
  it('counts each series of a total once, and no other', () => {
    fc.assert(
      fc.property(selector, selector, matcher, (part, total, one) => {
        for (const plan of [
          planOf(part, total),
          planOf([...total, one], total),
        ]) {
          const [{ total: terms = [] }] = partTotals([plan]);
          for (const series of ALL_SERIES) {
            const times = terms.filter(
              term =>
                term.ask.kind === 'counts' && means(term.ask.selector, series),
            );
            expect(times).toHaveLength(means(total, series) ? 1 : 0);
          }
        }
      }),
    );
  });

  it('puts a total together where it is its part but for one condition', () => {
    const all: Matcher = { label: 'job', operator: '=', value: 'a' };
    const failed: Matcher = { label: 'code', operator: '=~', value: '5..' };
    const plan = planOf([all, failed], [all]);
    const rest = { ...failed, operator: '!~' };
    expect(partTotals([plan])[0].total).toEqual([
      ...plan.part,
      { factor: 1, ask: ask([all, rest as Matcher]) },
    ]);
  });
});
