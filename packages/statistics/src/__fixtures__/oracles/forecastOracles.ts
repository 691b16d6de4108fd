import { bridgeGaps } from '../../forecast/bridgeGaps';
import { combinedForecast } from '../../forecast/combinedForecast';
import { conformalIntervals } from '../../forecast/conformalIntervals';
import { dampedTrendForecast } from '../../forecast/dampedTrendForecast';
import { etsForecast } from '../../forecast/etsForecast';
import { exponentialSmoothing } from '../../forecast/exponentialSmoothing';
import { meanAbsoluteScaledError } from '../../forecast/meanAbsoluteScaledError';
import { naiveForecast } from '../../forecast/naiveForecast';
import { symmetricMeanAbsolutePercentageError } from '../../forecast/symmetricMeanAbsolutePercentageError';
import { thetaForecast } from '../../forecast/thetaForecast';
import ets from '../etsGoldens.json';
import { series } from '../goldens';
import pieces from '../pieceGoldens.json';
import { ETS_FILE, PIECES_FILE } from './goldenFiles';
import { largestOf, overCases, rowError } from './largestError';
import { oracleOf, type Oracle } from './Oracle';

/** Both search the weights, and stop where the error hardly changes any more: forecasts are near, not equal. */
const SEARCHED = 1e-3;
/** statsforecast stops earlier, and ours fits better: never by more than this in what it foretells. */
const SEARCHED_ELSEWHERE = 0.02;

const naive = (history: Float64Array, horizon: number) =>
  naiveForecast(history, { horizon }).mean;

/** Forecasts, their bands and their scores. */
export const FORECAST_ORACLES: readonly Oracle[] = [
  oracleOf(PIECES_FILE, ['pandas'], {
    of: 'naiveForecast',
    source: 'Makridakis, Spiliotis and Assimakopoulos 2020',
    error: () =>
      overCases(pieces.naive, ({ values, season, mean }) =>
        rowError(
          naiveForecast(values, { horizon: mean.length, season }).mean,
          mean,
        ),
      ),
  }),
  oracleOf(PIECES_FILE, ['statsmodels'], {
    of: 'exponentialSmoothing',
    source: 'Hyndman, Koehler, Ord and Snyder 2008, sections 2.3.1 and 5.1',
    tolerance: SEARCHED,
    error: () =>
      overCases(pieces.smoothing, ({ values, level }) => {
        const found = exponentialSmoothing(Float64Array.from(values));
        const squared = values.reduce(
          (sum, value, at) => sum + (value - found.fitted[at]) ** 2,
          0,
        );
        return largestOf([
          rowError([found.level], [level.mean]),
          rowError([squared], [level.squaredError]),
        ]);
      }),
  }),
  oracleOf(PIECES_FILE, ['statsmodels'], {
    of: 'thetaForecast',
    source: 'Assimakopoulos and Nikolopoulos 2000',
    tolerance: SEARCHED,
    error: () =>
      overCases(pieces.smoothing, ({ values, theta }) =>
        rowError(thetaForecast(values, { horizon: theta.length }).mean, theta),
      ),
  }),
  oracleOf(PIECES_FILE, ['statsmodels'], {
    of: 'dampedTrendForecast',
    source: 'Gardner and McKenzie 1985',
    tolerance: SEARCHED,
    error: () =>
      overCases(pieces.smoothing, ({ values, damped: { mean } }) =>
        rowError(
          dampedTrendForecast(values, { horizon: mean.length }).mean,
          mean,
        ),
      ),
  }),
  oracleOf(PIECES_FILE, ['statsmodels'], {
    of: 'combinedForecast',
    source: 'Clemen 1989',
    tolerance: SEARCHED,
    error: () =>
      overCases(pieces.smoothing, ({ values, combined }) =>
        rowError(
          combinedForecast(values, { horizon: combined.length }).mean,
          combined,
        ),
      ),
  }),
  oracleOf(ETS_FILE, ['statsforecast'], {
    of: 'etsForecast',
    source: 'Hyndman et al. 2008',
    tolerance: SEARCHED_ELSEWHERE,
    error: () =>
      overCases(ets.cases, ({ values, models }) => {
        const { mean, model } = etsForecast(values, { horizon: 6 });
        return model === undefined
          ? Infinity
          : rowError(mean, models[model].mean);
      }),
  }),
  oracleOf(PIECES_FILE, ['pandas', 'numpy'], {
    of: 'conformalIntervals',
    source: 'Lei et al. 2018, section 2.2; Tashman 2000',
    error: () =>
      overCases(pieces.bands, ({ values, level, horizon, low, high }) => {
        const [band] = conformalIntervals(values, {
          ...{ horizon, levels: [level], forecast: naive },
        }).bands;
        return largestOf([rowError(band.low, low), rowError(band.high, high)]);
      }),
  }),
  oracleOf(PIECES_FILE, ['utilsforecast'], {
    of: 'symmetricMeanAbsolutePercentageError',
    source: 'Makridakis, Spiliotis and Assimakopoulos 2020, equation 1',
    error: () =>
      overCases(pieces.scores, ({ actual, forecast, smape }) =>
        rowError(
          [symmetricMeanAbsolutePercentageError(actual, forecast)],
          [smape],
        ),
      ),
  }),
  oracleOf(PIECES_FILE, ['utilsforecast'], {
    of: 'meanAbsoluteScaledError',
    source: 'Hyndman and Koehler 2006',
    error: () =>
      overCases(pieces.scores, ({ history, actual, forecast, season, mase }) =>
        rowError(
          [meanAbsoluteScaledError(history, actual, forecast, season)],
          [mase],
        ),
      ),
  }),
  oracleOf(PIECES_FILE, ['pandas'], {
    of: 'bridgeGaps',
    source: 'straight lines between neighbours',
    error: () =>
      rowError(
        bridgeGaps(series(pieces.bridged.values)).values,
        pieces.bridged.bridged,
      ),
  }),
];
