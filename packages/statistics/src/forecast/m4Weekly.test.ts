import { describeWithReference, readM4 } from '../__fixtures__/conformance';
import { combinedForecast } from './combinedForecast';
import { conformalIntervals } from './conformalIntervals';
import { meanAbsoluteScaledError } from './meanAbsoluteScaledError';
import { naiveForecast } from './naiveForecast';
import { symmetricMeanAbsolutePercentageError } from './symmetricMeanAbsolutePercentageError';
import { thetaForecast } from './thetaForecast';

const TRAIN = 'trends/m4-weekly-train.csv';
const TEST = 'trends/m4-weekly-test.csv';
const HORIZON = 13;
const COVERAGE_TOLERANCE = 0.03;

type Forecast = typeof naiveForecast;

function score(forecast: Forecast): { sMAPE: number; MASE: number } {
  const actual = readM4(TEST);
  const train = readM4(TRAIN);
  let sMAPE = 0;
  let MASE = 0;
  train.forEach((history, index) => {
    const { mean } = forecast(history, { horizon: HORIZON });
    sMAPE +=
      symmetricMeanAbsolutePercentageError(actual[index], mean) / train.length;
    MASE +=
      meanAbsoluteScaledError(history, actual[index], mean) / train.length;
  });
  return { sMAPE, MASE };
}

describeWithReference(TRAIN)(
  'the 359 weekly series of the M4 competition',
  () => {
    it.each([
      ['Theta', thetaForecast, 9.093, 2.637],
      ['Naive', naiveForecast, 9.161, 2.777],
    ] as const)('score %s as published', (_, forecast, sMAPE, MASE) => {
      const actual = score(forecast);
      expect(actual.sMAPE.toFixed(3)).toBe(sMAPE.toFixed(3));
      expect(actual.MASE.toFixed(3)).toBe(MASE.toFixed(3));
    });

    it('are forecast better by the combination than by Theta, on both scores', () => {
      const combined = score(combinedForecast);
      expect(combined.sMAPE).toBeLessThan(9.0);
      expect(combined.MASE).toBeLessThan(2.55);
    });

    it('fall inside the 80 % and the 95 % band as often as promised', () => {
      const actual = readM4(TEST);
      const inside = new Map([
        [0.8, 0],
        [0.95, 0],
      ]);
      let judged = 0;
      readM4(TRAIN).forEach((history, index) => {
        judged += HORIZON;
        const { bands } = conformalIntervals(history, {
          horizon: HORIZON,
          levels: [...inside.keys()],
          forecast: (known, horizon) => thetaForecast(known, { horizon }).mean,
        });
        for (const { level, low, high } of bands) {
          const hits = actual[index].filter(
            (y, k) => y >= low[k] && y <= high[k],
          );
          inside.set(level, inside.get(level)! + hits.length);
        }
      });
      for (const [level, hits] of inside) {
        expect(Math.abs(hits / judged - level)).toBeLessThan(
          COVERAGE_TOLERANCE,
        );
      }
    });
  },
);
