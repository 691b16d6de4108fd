import { sampleRadar } from '../../__testUtils__/sampleRadar';
import { recentSpans } from './recentSpans';

const { signal } = sampleRadar();

describe('recent times of a radar', () => {
  it.each([
    ['month', 12, '2026-10-01', ['quarter 2026-08-01', 'half 2026-05-01']],
    ['month', 6, '2026-10-01', ['quarter 2026-08-01']],
    ['month', 3, '2026-10-01', []],
    ['month', 12, '2026-01-01', ['quarter 2025-11-01', 'half 2025-08-01']],
    ['week', 52, '2026-11-23', ['quarter 2026-08-31', 'half 2026-06-01']],
    ['day', 365, '2026-11-27', ['quarter 2026-08-29', 'half 2026-05-30']],
    ['month', 12, null, []],
  ] as const)(
    'by the %s, of %d of them, up to %s: %j',
    (step, movementPeriods, dataAsOf, said) => {
      const spans = recentSpans({
        signal: signal && { ...signal, step },
        policy: { version: '1', movementPeriods },
        dataAsOf,
      });
      expect(spans.map(({ id, since }) => `${id} ${since}`)).toEqual(said);
    },
  );

  it('are none where nothing is measured', () => {
    expect(recentSpans({ ...sampleRadar(), signal: null })).toEqual([]);
  });
});
