import { theilSen } from '../../src/index';
import { askPython } from '../askPython';
import { seconds, series } from '../measure';
import { print } from '../print';
import { TREND_LENGTHS } from './trendLengths';

/** Sen's slope with its interval, beside `theilslopes`. */
export function compareWithScipy(): void {
  const data = TREND_LENGTHS.map(series);
  const peer = askPython<number>(
    'scipy.stats',
    'print(json.dumps([least(lambda: float(scipy.stats.theilslopes(x).slope)) for x in data]))',
    data,
  );
  if (!peer) return;
  const ratios = data.map((values, index) => {
    const [peerSeconds, slope] = peer[index];
    const array = Float64Array.from(values);
    const ours = theilSen(array).slope;
    if (Math.abs(ours - slope) > 1e-12) throw new Error('slopes differ');
    const ratio = peerSeconds / seconds(() => theilSen(array));
    print(`sen_ratio_scipy_n${values.length}`, ratio, 'ratio');
    return ratio;
  });
  print('sen_ratio_scipy', Math.min(...ratios), 'ratio');
}
