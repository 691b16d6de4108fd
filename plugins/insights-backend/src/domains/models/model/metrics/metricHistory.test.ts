import { metricHistory } from './metricHistory';

const version = (name: string, metrics: object[]) => ({
  ...{ version: name, createdAt: `2026-01-0${name}T00:00:00.000Z` },
  metrics: metrics.map(metric => ({ name: 'accuracy', value: 0.5, ...metric })),
});

describe('the history of metrics', () => {
  it('is a line for each metric and data, the first version first', () => {
    const { metrics, metricsLeftOff } = metricHistory([
      version('1', [{ value: 0.8 }, { value: 0.7, dataset: 'held out' }]),
      version('2', [{ value: 0.9, lower: 0.88, upper: 0.92 }]),
    ]);
    expect(metricsLeftOff).toBe(0);
    expect(
      metrics.map(({ dataset, points }) => [
        dataset,
        points.map(point => [point.version, point.value]),
      ]),
    ).toEqual([
      [
        null,
        [
          ['1', 0.8],
          ['2', 0.9],
        ],
      ],
      ['held out', [['1', 0.7]]],
    ]);
    expect(metrics[0].points[1]).toMatchObject({
      ...{ version: '2', createdAt: '2026-01-02T00:00:00.000Z' },
      ...{ value: 0.9, lower: 0.88, upper: 0.92 },
    });
  });

  it('tells how each version is beside the last one with a finite number', () => {
    const [{ points }] = metricHistory([
      version('1', [{ value: 0.8 }]),
      version('2', [{ value: 'NaN' }]),
      version('3', [{ value: 0.9 }]),
      version('4', [{ value: 0.9 }]),
    ]).metrics;
    expect(points.map(({ change }) => change?.verdict)).toEqual([
      ...[undefined, undefined, 'better', 'same'],
    ]);
    expect(points[2].change?.difference).toBeCloseTo(0.1);
  });

  it('says of intervals that overlap that there is no clear difference', () => {
    const about = (name: string, value: number) =>
      version(name, [{ value, lower: value - 0.05, upper: value + 0.05 }]);
    const [{ points }] = metricHistory([
      about('1', 0.8),
      about('2', 0.85),
      about('3', 0.99),
    ]).metrics;
    expect(points.map(({ change }) => change?.verdict)).toEqual([
      ...[undefined, 'unclear', 'better'],
    ]);
    expect(points[1].change?.isBeyondIntervals).toBe(false);
  });

  it('leaves out slices, which are no course of the whole', () => {
    const { metrics } = metricHistory([
      version('1', [{ slice: 'country=DE' }, { name: 'recall' }]),
    ]);
    expect(metrics.map(({ name }) => name)).toEqual(['recall']);
  });

  it('has a gap where there is no finite number', () => {
    const { metrics } = metricHistory([version('1', [{ value: 'NaN' }])]);
    expect(metrics[0].points[0].value).toBeNull();
  });

  it('does not join numbers of other units', () => {
    const { metrics } = metricHistory([
      version('1', [{ name: 'latency', value: 0.2, unit: 's' }]),
      version('2', [{ name: 'latency', value: 180, unit: 'ms' }]),
    ]);
    expect(metrics.map(({ unit }) => unit)).toEqual(['ms', 's']);
  });

  it('has the direction that the registry says, or else the name', () => {
    const directions = (metric: object) =>
      metricHistory([version('1', [metric])]).metrics[0].direction;
    expect(directions({ name: 'accuracy' })).toBe('higher');
    expect(directions({ name: 'rmse' })).toBe('lower');
    expect(directions({ name: 'clicks' })).toBe('unknown');
    expect(directions({ name: 'clicks', higherIs: 'better' })).toBe('higher');
    expect(directions({ name: 'accuracy', higherIs: 'worse' })).toBe('lower');
  });

  it('keeps the lines with the most points where there are too many', () => {
    const many = Array.from({ length: 250 }, (_, n) => ({ name: `m${n}` }));
    const { metrics, metricsLeftOff } = metricHistory([
      version('1', [...many, { name: 'z' }]),
      version('2', [{ name: 'z' }]),
    ]);
    expect(metrics).toHaveLength(200);
    expect(metricsLeftOff).toBe(51);
    expect(metrics[metrics.length - 1].name).toBe('z');
  });
});
