import { freshnessFilter } from './freshness';

const now = Date.parse('2026-11-26T06:10:00Z');

describe('freshnessFilter', () => {
  it.each`
    choice       | filter
    ${'30d'}     | ${{ versionSince: '2026-10-27T00:00:00.000Z' }}
    ${'90d'}     | ${{ versionSince: '2026-08-28T00:00:00.000Z' }}
    ${'over90d'} | ${{ versionBefore: '2026-08-28T00:00:00.000Z' }}
    ${'over1y'}  | ${{ versionBefore: '2025-11-26T00:00:00.000Z' }}
  `('asks for $filter at $choice', ({ choice, filter }) => {
    expect(freshnessFilter(choice, now)).toEqual(filter);
  });

  it('asks the same all day', () => {
    expect(freshnessFilter('30d', now)).toEqual(
      freshnessFilter('30d', Date.parse('2026-11-26T23:59:59.999Z')),
    );
  });
});
