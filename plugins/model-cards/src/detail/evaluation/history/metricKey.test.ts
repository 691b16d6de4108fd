import { metricKey } from './metricKey';

const line = (name: string, dataset: string | null, unit: string | null) => ({
  ...{ name, dataset, unit, direction: 'higher' as const, points: [] },
});

describe('metricKey', () => {
  it('is the name, with the data where one is named', () => {
    const lines = [line('f1', null, '1'), line('f1', 'holdout', '1')];
    expect(lines.map(one => metricKey(one, lines))).toEqual([
      'f1',
      'f1 @ holdout',
    ]);
  });

  it('has the unit where nothing else tells metrics apart', () => {
    const lines = [line('latency', null, 's'), line('latency', null, null)];
    expect(lines.map(one => metricKey(one, lines))).toEqual([
      'latency [s]',
      'latency []',
    ]);
  });
});
