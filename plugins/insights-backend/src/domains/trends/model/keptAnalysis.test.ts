import { trendInputOf } from './__testUtils__/trendInputOf';
import { analyseTrend } from './analyseTrend';
import { keptAnalysis, wholeAnalysis } from './keptAnalysis';
import { DEFAULT_TREND_OPTIONS } from './TrendInput';

const input = trendInputOf(Array.from({ length: 40 }, (_, at) => at));
const { analysis } = analyseTrend(
  input,
  DEFAULT_TREND_OPTIONS,
  '2026-01-01T00:00:00.000Z',
);

describe('an analysis that is kept', () => {
  it('comes back as it was made, and takes less than it says', () => {
    const kept = keptAnalysis(analysis);
    expect(wholeAnalysis(kept)).toEqual(JSON.parse(JSON.stringify(analysis)));
    expect(kept.length).toBeLessThan(0.75 * JSON.stringify(analysis).length);
  });

  it('of an earlier engine is told no thresholds of this one', () => {
    const kept = keptAnalysis({ ...analysis, engineVersion: '0.9.0' });
    expect(wholeAnalysis(kept)).toEqual(JSON.parse(kept));
  });
});
