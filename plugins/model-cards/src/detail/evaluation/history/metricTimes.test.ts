import { metricTimes } from './metricTimes';

const point = (
  version: string,
  createdAt: string | null,
  value: number | null = 1,
) => ({ version, createdAt, value, lower: null, upper: null });

describe('metricTimes', () => {
  it('puts versions in the order in which they were made, whatever their numbers say', () => {
    const { at, versions } = metricTimes({
      points: [
        point('2', '2026-03-01T00:00:00Z'),
        point('10', '2026-01-01T00:00:00Z'),
      ],
    });
    expect(versions).toEqual(['10', '2']);
    expect(at).toEqual([
      '2026-01-01T00:00:00.000Z',
      '2026-03-01T00:00:00.000Z',
    ]);
  });

  it('leaves a gap where there is no finite number', () => {
    expect(
      metricTimes({ points: [point('1', '2026-01-01T00:00:00Z', null)] })
        .values,
    ).toEqual([null]);
  });

  it('counts versions that cannot be placed in time', () => {
    expect(
      metricTimes({
        points: [point('1', null), point('2', '2026-01-01T00:00:00Z')],
      }),
    ).toMatchObject({ versions: ['2'], leftOff: 1 });
  });

  it('knows whether there are intervals', () => {
    const known = {
      ...point('1', '2026-01-01T00:00:00Z'),
      lower: 0.5,
      upper: 1.5,
    };
    expect(metricTimes({ points: [known] })).toMatchObject({
      hasIntervals: true,
      low: [0.5],
      high: [1.5],
    });
    expect(metricTimes({ points: [] }).hasIntervals).toBe(false);
  });
});
