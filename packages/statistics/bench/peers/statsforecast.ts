import { askPython } from '../askPython';
import { etsSeries, ETS_HORIZON, printEts } from './etsSeries';

/** Exponential smoothing with the trend that the values speak for; statsforecast compiles it. */
export function compareWithStatsforecast(): void {
  const peer = askPython<number[]>(
    'statsforecast.ets as ets',
    `def forecast(x):
    return ets.forecast_ets(ets.ets_f(x, m=1, model='AZN'), h=${ETS_HORIZON})['mean'].tolist()
print(json.dumps([least(lambda: forecast(x)) for x in data]))`,
    etsSeries(),
  );
  if (peer) printEts('statsforecast', peer);
}
