import { trendInputOf } from './model/__testUtils__/trendInputOf';
import { InlineAnalysisRunner } from './__testUtils__/InlineAnalysisRunner';
import type { PastVerdictsRequest } from './model/pastVerdicts';
import { DEFAULT_TREND_OPTIONS } from './model/TrendInput';
import { PiscinaAnalysisRunner } from './PiscinaAnalysisRunner';

const NOW = '2026-01-01T00:00:00.000Z';
const rise = Array.from({ length: 24 }, (_, i) => i);

/** For the verdicts of all periods. */
const requestOf = (values: readonly number[]): PastVerdictsRequest => ({
  values: Float64Array.from(values),
  start: '2020-01-01',
  step: 'month',
  scale: { hasNaturalZero: false },
  windowPeriods: 60,
  periods: [...values.keys()],
});

describe('PiscinaAnalysisRunner', () => {
  const runner = new PiscinaAnalysisRunner(1);
  beforeAll(() => runner.start());
  afterAll(() => runner.stop());

  it('calculates in a thread what the inline runner calculates', async () => {
    const inline = new InlineAnalysisRunner();
    expect(await runner.analyseSubjects([trendInputOf(rise)], NOW)).toEqual(
      await inline.analyseSubjects([trendInputOf(rise)], NOW),
    );
    const request = { ...requestOf(rise), periods: [5, 23] };
    expect(await runner.pastVerdicts([request])).toEqual([
      ['unknown', 'rising'],
    ]);
  });

  it('gives up when it is told to, and goes on with the next', async () => {
    const long = Array.from({ length: 20_000 }, (_, i) => Math.sin(i));
    const gaveUp = runner.analysePosted(
      [trendInputOf(long)],
      DEFAULT_TREND_OPTIONS,
      NOW,
      AbortSignal.timeout(50),
    );
    await expect(gaveUp).rejects.toThrow(/abort/i);
    await expect(
      runner.pastVerdicts([requestOf(long)], AbortSignal.timeout(50)),
    ).rejects.toThrow(/abort/i);
    const next = await runner.analyseSubjects([trendInputOf(rise)], NOW);
    expect(next[0].verdict).toBe('rising');
  });
});

it('refuses to calculate before it is started', async () => {
  const runner = new PiscinaAnalysisRunner(1);
  await expect(runner.pastVerdicts([])).rejects.toThrow(/not running/);
});
