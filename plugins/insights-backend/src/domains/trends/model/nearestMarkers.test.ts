import type { ChangePoint } from './changePoints';
import { nearestMarkers } from './nearestMarkers';

const YEAR = { start: '2024-01-01', end: '2024-12-01', step: 'month' } as const;
const DAYS_OF_YEAR = 366;

/** A shift that may lie anywhere in March and nowhere else. */
const IN_MARCH: ChangePoint = {
  ...{ index: 2, at: '2024-03-01', low: '2024-03-01', high: '2024-03-01' },
  ...{ before: 0.4, after: 0.9, markers: [] },
};

const markerAt = (at: string) => ({
  ...{ id: at, title: 'Firefox 124', source: 'test', topicId: 'test:t', at },
  kind: 'release' as const,
});

const nearest = (...days: string[]) =>
  nearestMarkers(IN_MARCH, days.map(markerAt), [], YEAR);

describe('nearestMarkers', () => {
  it.each([
    ['the last day before', '2024-02-29T00:00:00.000Z', 1],
    ['the last hour before', '2024-02-29T23:00:00.000Z', 1],
    ['the first instant of it', '2024-03-01T00:00:00.000Z', 0],
    ['its last instant', '2024-03-31T23:59:59.999Z', 0],
    ['the first instant after', '2024-04-01T00:00:00.000Z', -1],
    ['the evening of the day after', '2024-04-01T20:00:00.000Z', -1],
    ['a month after its end', '2024-04-30T00:00:00.000Z', -30],
  ])('tells the days to %s of a month', (_, at, distanceDays) => {
    expect(nearest(at)).toMatchObject([{ distanceDays }]);
  });

  it('names the nearer one first, and none that lies more than a quarter off', () => {
    const told = nearest(
      '2024-07-02T00:00:00.000Z',
      '2024-07-01T00:00:00.000Z',
      '2024-04-01T00:00:00.000Z',
      '2024-03-31T00:00:00.000Z',
    );
    expect(told.map(({ distanceDays }) => distanceDays)).toEqual([0, -1, -92]);
  });

  // Evenly shifted around the year, one marker lies within so many days as often as there are such days.
  it.each([
    ['2024-03-15T00:00:00.000Z', 31],
    ['2024-04-01T00:00:00.000Z', 31 + 2],
    ['2024-04-11T00:00:00.000Z', 31 + 22],
  ])('counts the chance for %s by the same days', (at, days) => {
    const [{ chance }] = nearest(at);
    expect(chance).toBeGreaterThan(days / DAYS_OF_YEAR - 0.01);
    expect(chance).toBeLessThan(days / DAYS_OF_YEAR + 0.01);
  });
});
