import { stl } from '../../src/index';
import { askPython } from '../askPython';
import { largestDifference, seconds, series } from '../measure';
import { print } from '../print';

const LENGTH = 364;
/** The year of months and of weeks. Even ones: of odd ones statsmodels takes a longer low-pass window than the paper. */
const PERIODS = [12, 52];
const SEASONAL_WINDOW = 7;

/** STL with the same windows and passes; statsmodels compiles it from C. */
export function compareWithStatsmodels(): void {
  const values = Float64Array.from(series(LENGTH), (value, at) =>
    PERIODS.reduce(
      (sum, period) => sum + Math.sin((2 * Math.PI * at) / period),
      value,
    ),
  );
  const peer = askPython<number[]>(
    'statsmodels.tsa.seasonal as tsa',
    `print(json.dumps([least(lambda: tsa.STL(data[0], period=p, seasonal=${SEASONAL_WINDOW}).fit().seasonal.tolist())
  for p in ${JSON.stringify(PERIODS)}]))`,
    [[...values]],
  );
  if (!peer) return;
  const ratios = PERIODS.map((period, index) => {
    const [peerSeconds, seasonal] = peer[index];
    const decompose = () =>
      stl(values, { period, seasonalWindow: SEASONAL_WINDOW });
    if (largestDifference(decompose().seasonal, seasonal) > 1e-9) {
      throw new Error('seasons differ');
    }
    return peerSeconds / seconds(decompose);
  });
  print('stl_ratio_statsmodels', Math.min(...ratios), 'ratio');
}
