import { mannKendall, theilSen } from '../../src/index';
import { askPython } from '../askPython';
import { seconds, series } from '../measure';
import { print } from '../print';
import { TREND_LENGTHS } from './trendLengths';

/**
 * pyMannKendall computes the Sen slope with every test, so ours is timed alone and together with
 * `theilSen`. Hamed-Rao needs the slope in both.
 */
export function compareWithPymannkendall(): void {
  const data = TREND_LENGTHS.map(series);
  const peer = askPython<number>(
    'pymannkendall as mk',
    `print(json.dumps([least(lambda: float(mk.original_test(x).s)) for x in data]
  + [least(lambda: float(mk.hamed_rao_modification_test(x).var_s)) for x in data]))`,
    data,
  );
  if (!peer) return;
  const least: Record<string, number> = {};
  data.forEach((values, index) => {
    const [plainSeconds, s] = peer[index];
    const [hamedRaoSeconds, varS] = peer[data.length + index];
    const array = Float64Array.from(values);
    const test = () => mannKendall(array);
    const hamedRao = () => mannKendall(array, { correction: 'hamed-rao' });
    if (test().s !== s) throw new Error('scores differ');
    if (Math.abs(hamedRao().varS / varS - 1) > 1e-12) {
      throw new Error('variances differ');
    }
    const ratios = {
      mk_ratio_pymannkendall: plainSeconds / seconds(test),
      mk_with_slope_ratio_pymannkendall:
        plainSeconds / seconds(() => [test(), theilSen(array)]),
      mk_hamed_rao_ratio_pymannkendall: hamedRaoSeconds / seconds(hamedRao),
    };
    for (const [name, ratio] of Object.entries(ratios)) {
      print(`${name}_n${values.length}`, ratio, 'ratio');
      least[name] = Math.min(least[name] ?? Infinity, ratio);
    }
  });
  for (const [name, ratio] of Object.entries(least))
    print(name, ratio, 'ratio');
}
