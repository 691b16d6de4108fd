import type { TrendInput, TrendMember } from '../TrendInput';

/** An input for tests: monthly from January 2020, without scale, unless said otherwise. */
export function trendInputOf(
  values: readonly number[],
  over: Partial<TrendInput> = {},
): TrendInput {
  return {
    name: 'test',
    values: Float64Array.from(values),
    start: '2020-01-01',
    step: 'month',
    scale: { hasNaturalZero: false },
    members: [],
    digest: 'sha256:test',
    definitionVersion: '1',
    ...over,
  };
}

/** A member for tests. */
export function trendMemberOf(
  member: string,
  values: readonly number[],
): TrendMember {
  return {
    dimension: 'team',
    member,
    title: member,
    values: Float64Array.from(values),
  };
}
