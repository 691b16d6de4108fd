import { figure } from '../../bench/figure.mjs';
import { seededNormal } from './seededNormal.mjs';

const ALPHA = 0.05;
const RISES = 100;
const NULLS = 2_000;
/** Two standard errors of a share of 0.05 in so many series. */
const MOST_FALSE = ALPHA + 2 * Math.sqrt((ALPHA * (1 - ALPHA)) / NULLS);
const NOISE = 2;
/** The slowest of the rises below is, at an unlucky guess of the correlation, just missed once. */
const LEAST_TOLD = 0.99;

/** What is told apart: so many values, with or without a cycle, and the rises per step that nobody would call steady. */
const KINDS = [
  { name: 'months_without_season', length: 60, rises: [0.1, 0.5, 2] },
  { name: 'months_with_year', length: 60, period: 12, rises: [0.1, 0.5, 2] },
  { name: 'months_36_with_year', length: 36, period: 12, rises: [0.5, 2] },
  { name: 'days_with_week', length: 364, period: 7, rises: [0.02, 0.1, 0.5] },
];
const SEASON = 20;

/** Series without a trend, in which a flag is false. */
const LEVEL = [
  ...[24, 36, 60, 104, 364].map(length => ({ length })),
  { length: 36, period: 12 },
  { length: 60, period: 12 },
];
const CORRELATIONS = [0, 0.3, 0.5, 0.7];

/**
 * Prints what is flagged at 0.05 of rises that a person sees at once (in independent noise, standard deviation 2, with and
 * without a season of amplitude 20), and of series without a trend that carry on from each other (AR(1)): by pre-whitening of
 * von Storch, as the engine had it, and by what the engine takes.
 *
 * @returns {string[]} what is not as it is to be
 */
export function tellClearRises(model) {
  const surprises = [];
  for (const { name, rises, ...kind } of KINDS) {
    for (const rise of rises) {
      const flagged = shareFlagged(model, kind, { rise, runs: RISES });
      tell(`rises_${name}_by_${rise}`, flagged);
      if (flagged.shipped < LEAST_TOLD)
        surprises.push(
          `of ${name} that rise by ${rise} a step only ${flagged.shipped} are told`,
        );
    }
  }
  for (const kind of LEVEL) {
    for (const correlation of CORRELATIONS) {
      const flagged = shareFlagged(model, kind, { correlation, runs: NULLS });
      const name = `${kind.length}_values${kind.period ? '_with_year' : ''}`;
      tell(`false_alarms_of_${name}_at_${correlation}`, flagged);
      if (flagged.shipped > MOST_FALSE)
        surprises.push(
          `of ${name} without a trend, correlation ${correlation}, ${flagged.shipped} are flagged`,
        );
    }
  }
  return surprises;
}

function tell(name, flagged) {
  for (const [test, share] of Object.entries(flagged))
    figure(`${name}_${test}`, share, 'ratio');
}

function shareFlagged(
  model,
  { length, period },
  { rise = 0, correlation = 0, runs },
) {
  const normal = seededNormal(20_261_129);
  const flagged = { whitened: 0, shipped: 0 };
  for (let run = 0; run < runs; run += 1) {
    const noise = autoregression(normal, length, correlation);
    const values = noise.map(
      (value, at) =>
        NOISE * value +
        rise * at +
        (period ? SEASON * Math.sin((2 * Math.PI * at) / period) : 0),
    );
    const tests = period
      ? seasonalTests(model, values, period)
      : plainTests(model, values);
    for (const [test, { z, p }] of Object.entries(tests))
      if (p <= ALPHA && (rise === 0 || z > 0)) flagged[test] += 1;
  }
  return Object.fromEntries(
    Object.entries(flagged).map(([test, count]) => [test, count / runs]),
  );
}

const plainTests = ({ statistics }, values) => ({
  whitened: statistics.mannKendall(values, { correction: 'pre-whitening' }),
  shipped: statistics.whitenedMannKendall(values),
});

function seasonalTests(
  { statistics, seasonalDirection, withoutSeasons },
  values,
  period,
) {
  const adjusted = withoutSeasons(values, [period]);
  const [, carried] = statistics.autocorrelation(adjusted, 1);
  const whitened = values.map((value, at) =>
    at === 0 ? NaN : value - carried * values[at - 1],
  );
  const options = { correction: 'pre-whitening', alpha: ALPHA };
  return {
    whitened: statistics.seasonalMannKendall(whitened, period),
    shipped: seasonalDirection(values, adjusted, period, options),
  };
}

function autoregression(normal, length, correlation) {
  const spread = Math.sqrt(1 - correlation ** 2);
  let carried = normal();
  return Float64Array.from({ length }, (_, at) => {
    if (at > 0) carried = correlation * carried + spread * normal();
    return carried;
  });
}
