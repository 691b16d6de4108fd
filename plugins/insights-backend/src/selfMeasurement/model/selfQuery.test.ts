import { readSelfQuery } from './selfQuery';

const faultsOf = (spec: Record<string, unknown>) =>
  readSelfQuery({ source: 'self', spec }).faults.map(
    ({ path, detail, howToMend }) => `${path} ${detail}: ${howToMend}`,
  );

const COUNTS = {
  ...{ requests: 10, failed: 3, abandoned: 2 },
  within: [1, 2, 3, 4, 5, 6, 7, 8],
};

describe('a query of the source self', () => {
  it.each([
    [{ count: 'requests' }, 10],
    [{ count: 'succeeded' }, 7],
    [{ count: 'failed' }, 3],
    [{ count: 'abandoned' }, 2],
    [{ count: 'succeeded', withinMilliseconds: 50 }, 1],
    [{ count: 'succeeded', withinMilliseconds: 300 }, 4],
    [{ count: 'succeeded', withinMilliseconds: 5000 }, 8],
  ])('%j counts what it says', (spec, value) => {
    const { query } = readSelfQuery({
      source: 'self',
      spec: { plugin: 'catalog', ...spec },
    });
    expect(query?.pluginId).toBe('catalog');
    expect(query?.valueOf(COUNTS)).toBe(value);
  });

  it('names everything that is wrong at once', () => {
    expect(
      faultsOf({ plugin: 'Cata log', count: 'fast', path: '/entities' }),
    ).toEqual([
      'path is not understood by this source: Remove it; a query has plugin, count, withinMilliseconds.',
      'plugin is not the id of a plugin: Give the id of a backend plugin such as catalog, app for pages, or all.',
      'count is not something that is counted: Write one of requests, succeeded, failed, abandoned.',
    ]);
    expect(faultsOf({})).toHaveLength(2);
  });

  it.each([
    [700, 500],
    [750, 1000],
    [1, 50],
    [60_000, 5000],
  ])('names the bound that is nearest to %d ms', (milliseconds, nearest) => {
    const spec = { plugin: 'all', count: 'succeeded' };
    const [fault] = faultsOf({ ...spec, withinMilliseconds: milliseconds });
    expect(fault).toContain(`Take ${nearest}, the nearest.`);
  });

  it('takes a bound with successes alone', () => {
    const spec = { plugin: 'all', count: 'requests', withinMilliseconds: 300 };
    expect(faultsOf(spec)).toEqual([
      'withinMilliseconds goes with count: succeeded alone: Set count to succeeded, or remove the bound.',
    ]);
  });
});
