import fc from 'fast-check';
import { countTerms } from '../promql/countTerms';
import { parsePromql } from '../promql/parsePromql';
import type { Selector } from '../promql/Selector';
import { askKey, type Ask } from './Ask';
import { groupAsks, type AskGroup } from './groupAsks';
import { groupExpression, groupSelector } from './groupExpression';

const label = fc.constantFrom('job', 'env', 'zone');
const matcher = fc.record({
  label,
  operator: fc.constantFrom('=' as const, '!=' as const, '=~' as const),
  value: fc.constantFrom('', 'a', 'b', 'a|b', '.*'),
});
const selector: fc.Arbitrary<Selector> = fc
  .uniqueArray(matcher, { maxLength: 3, selector: one => JSON.stringify(one) })
  .map(matchers => [
    { label: '__name__', operator: '=', value: 'a_total' },
    ...matchers,
  ]);
const ask: fc.Arbitrary<Ask> = fc.oneof(
  fc.record({
    kind: fc.constant('counts' as const),
    selector,
    unitSeconds: fc.constantFrom(60, 300),
    of: fc.constantFrom('events' as const, 'samples' as const),
  }),
  fc.record({
    kind: fc.constant('expression' as const),
    expression: fc.constantFrom('a', 'b'),
    unitSeconds: fc.constantFrom(60, 300),
  }),
);
const asks = fc.uniqueArray(ask, { selector: askKey, maxLength: 30 });

const membersOf = (group: AskGroup): readonly Ask[] =>
  group.kind === 'single' ? [group.ask] : group.members.map(one => one.ask);

/** Which series there can be, and whether a selector means one. A label that is not there counts as empty. */
const VALUES = ['', 'a', 'b', 'a|b', 'c'];
const ALL_SERIES = VALUES.flatMap(job =>
  VALUES.flatMap(env => VALUES.map(zone => ({ job, env, zone }))),
);
function means(of: Selector, series: Record<string, string>): boolean {
  return of.every(({ label: name, operator, value }) => {
    if (name === '__name__') return true;
    const has = series[name];
    const matches = new RegExp(`^(?:${value})$`).test(has);
    if (operator === '=') return has === value;
    if (operator === '!=') return has !== value;
    return operator === '=~' ? matches : !matches;
  });
}

describe('groupAsks', () => {
  it('puts each ask into one group, of at most the largest size', () => {
    fc.assert(
      fc.property(asks, fc.integer({ min: 1, max: 5 }), (all, largest) => {
        const groups = groupAsks(all, largest);
        expect(groups.flatMap(membersOf).map(askKey).sort()).toEqual(
          all.map(askKey).sort(),
        );
        for (const group of groups) {
          expect(membersOf(group).length).toBeLessThanOrEqual(largest);
        }
      }),
    );
  });

  it('tells by the label alone which ask a series of a group belongs to', () => {
    fc.assert(
      fc.property(asks, all => {
        for (const group of groupAsks(all, 100)) {
          const merged = groupSelector(group);
          if (group.kind !== 'merged' || !merged) continue;
          for (const series of ALL_SERIES) {
            const owners = group.members.filter(one =>
              means(one.ask.selector, series),
            );
            const named = group.members.filter(
              one =>
                means(merged, series) &&
                Reflect.get(series, group.label) === one.matcher.value,
            );
            expect(owners).toEqual(named);
          }
        }
      }),
    );
  });

  it('writes queries that are PromQL', () => {
    fc.assert(
      fc.property(asks, all => {
        for (const group of groupAsks(all, 100)) {
          const query = groupExpression(group, {
            resolutionSeconds: 15,
            dialect: 'promql',
          });
          expect(() => parsePromql(query)).not.toThrow();
        }
      }),
    );
  });

  it('merges by the label that joins most', () => {
    const queries = ['a', 'b', 'c'].flatMap(zone => [
      `a_total{job="x",zone="${zone}"}`,
    ]);
    const all = [...queries, 'a_total{job="y",zone="a"}'].map(
      (query): Ask => ({
        kind: 'counts',
        selector: countTerms(parsePromql(query))[0].selector,
        unitSeconds: 300,
        of: 'events',
      }),
    );
    const sizes = groupAsks(all, 100).map(group => membersOf(group).length);
    expect(sizes).toEqual([3, 1]);
  });
});
