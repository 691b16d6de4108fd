import { sampleChange } from '../../../__testUtils__/sampleChart';
import { periodStart } from '../../../lib/formatPeriod';
import { dayOf } from '../../../lib/periods';
import { levelSegments } from './levelSegments';

function levels(
  changes: ReturnType<typeof sampleChange>[],
  from = '2024-01-01',
  to = '2024-12-01',
) {
  return levelSegments(changes, periodStart(from), periodStart(to)).map(
    segment => [dayOf(segment.from), dayOf(segment.to), segment.level],
  );
}

describe('levelSegments', () => {
  it('has one level before a change and one after it', () => {
    expect(levels([sampleChange('2024-04-01', 1, 5)])).toEqual([
      ['2024-01-01', '2024-04-01', 1],
      ['2024-04-01', '2024-12-01', 5],
    ]);
  });

  it('has a level between two changes', () => {
    expect(
      levels([
        sampleChange('2024-04-01', 1, 5),
        sampleChange('2024-08-01', 5, 2),
      ]),
    ).toEqual([
      ['2024-01-01', '2024-04-01', 1],
      ['2024-04-01', '2024-08-01', 5],
      ['2024-08-01', '2024-12-01', 2],
    ]);
  });

  it('shows what held at the edge of a window that begins after the change', () => {
    expect(levels([sampleChange('2023-04-01', 1, 5)])).toEqual([
      ['2024-01-01', '2024-12-01', 5],
    ]);
  });

  it('has none without a change, nor for a change that is still to come', () => {
    expect(levels([])).toEqual([]);
    expect(levels([sampleChange('2025-04-01', 1, 5)])).toEqual([
      ['2024-01-01', '2024-12-01', 1],
    ]);
  });
});
