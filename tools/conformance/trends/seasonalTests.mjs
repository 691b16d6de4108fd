import { figure } from '../../bench/figure.mjs';
import { seededNormal } from './seededNormal.mjs';

/** Days with a week, as the sweep looks back over them. */
const PERIOD = 7;
const CYCLES = 52;
const SEASON = 4;
const RISE = 0.6;
const SERIES = 1_000;
const ALPHA = 0.05;
/** Serial correlations of the series. */
const CORRELATIONS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.9];
/** Those of them well within 0.1 to 0.6, where the engine takes the covariances of the seasons. */
const FITTING = [0.2, 0.3, 0.4, 0.5];
/** Two standard errors of a share of 0.05 in so many series. */
const MOST_FALSE = ALPHA + 2 * Math.sqrt((ALPHA * (1 - ALPHA)) / SERIES);

/**
 * Prints what seasonal tests flag at 0.05 of simulated days with a week (AR(1), standard deviation 1): of those without a trend,
 * which is false, and of those that rise by 0.6 in the year. By pre-whitening alone, as the engine had it; by the covariances of
 * the seasons alone (Hirsch and Slack 1984); and by what the engine takes.
 *
 * @returns {string[]} what is not as it is to be
 */
export function tellSeasonalTests(model) {
  const surprises = [];
  for (const correlation of CORRELATIONS) {
    const [falsely, rightly] = [0, RISE].map(rise =>
      flaggedBy(model, correlation, rise),
    );
    for (const test of Object.keys(falsely)) {
      const name = `seasonal_${test}_at_${correlation}`;
      figure(`${name}_false_alarms`, falsely[test], 'ratio');
      figure(`${name}_power`, rightly[test], 'ratio');
    }
    if (falsely.shipped > MOST_FALSE && correlation < 0.9)
      surprises.push(
        `of seasonal series without a trend, correlation ${correlation}, ${falsely.shipped} are flagged`,
      );
    if (FITTING.includes(correlation) && rightly.shipped < rightly.whitened)
      surprises.push(
        `at a correlation of ${correlation} pre-whitening finds more than what is taken in its place`,
      );
  }
  return surprises;
}

function flaggedBy(
  { statistics, seasonalDirection, withoutSeasons },
  correlation,
  rise,
) {
  const normal = seededNormal(20_261_128);
  const flagged = { whitened: 0, covariances: 0, shipped: 0 };
  const options = { correction: 'pre-whitening', alpha: ALPHA };
  for (let run = 0; run < SERIES; run += 1) {
    const values = daysWithWeek(normal, correlation, rise);
    const adjusted = withoutSeasons(values, [PERIOD]);
    const [, carried] = statistics.autocorrelation(adjusted, 1);
    const whitened = values.map((value, at) =>
      at === 0 ? NaN : value - carried * values[at - 1],
    );
    const p = {
      whitened: statistics.seasonalMannKendall(whitened, PERIOD).p,
      covariances: statistics.correlatedSeasonalMannKendall(values, PERIOD).p,
      shipped: seasonalDirection(values, adjusted, PERIOD, options).p,
    };
    for (const test of Object.keys(p)) if (p[test] <= ALPHA) flagged[test] += 1;
  }
  return Object.fromEntries(
    Object.entries(flagged).map(([test, count]) => [test, count / SERIES]),
  );
}

function daysWithWeek(normal, correlation, rise) {
  const spread = Math.sqrt(1 - correlation ** 2);
  const length = PERIOD * CYCLES;
  let carried = normal();
  return Float64Array.from({ length }, (_, at) => {
    if (at > 0) carried = correlation * carried + spread * normal();
    const week = SEASON * Math.sin((2 * Math.PI * at) / PERIOD);
    return carried + week + (rise * at) / length;
  });
}
