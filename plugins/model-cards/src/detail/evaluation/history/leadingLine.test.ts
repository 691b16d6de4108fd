import { ModelMetricLine } from '@almanac/backstage-plugin-insights-react';
import { leadingLine } from './leadingLine';

const line = (
  name: string,
  direction: ModelMetricLine['direction'],
  ...days: string[]
): ModelMetricLine => ({
  name,
  dataset: null,
  unit: null,
  direction,
  points: days.map(createdAt => ({
    version: createdAt,
    createdAt,
    value: 1,
    lower: null,
    upper: null,
    change: null,
  })),
});

describe('leadingLine', () => {
  it('prefers what the newest version has, then what says which way is better, then the longest, then the surest', () => {
    const lines = [
      line('abandoned', 'higher', '2025-01-01', '2025-02-01', '2025-03-01'),
      line('bias', 'unknown', '2025-01-01', '2026-01-01'),
      line('recall', 'higher', '2026-01-01'),
      line('loss', 'lower', '2025-06-01', '2026-01-01'),
      line('error', 'lower', '2025-06-01', '2026-01-01'),
    ];
    expect(leadingLine(lines)?.name).toBe('loss');
    const sure = line('error', 'lower', '2025-06-01', '2026-01-01');
    sure.points[0].lower = 0.9;
    expect(leadingLine([...lines.slice(0, 4), sure])?.name).toBe('error');
  });

  it('takes the first where nothing tells them apart, and none of none', () => {
    expect(
      leadingLine([line('a', 'unknown'), line('b', 'unknown')])?.name,
    ).toBe('a');
    expect(leadingLine([])).toBeUndefined();
  });
});
