import { figure } from '../../bench/figure.mjs';
import { seededNormal } from './seededNormal.mjs';

const YEAR = 52;
const WEEKS = 520;
/** The last of them, two of a kind. */
const JUDGED = 104;
const SEASON = 6;
/** Standard deviations of the noise in a year. */
const RISE = 1;
const SERIES = 1_000;
const ALPHA = 0.05;
const CORRELATIONS = [0, 0.3, 0.6];
/** Two standard errors of a share of 0.05 in so many series. */
const MOST_FALSE = ALPHA + 2 * Math.sqrt((ALPHA * (1 - ALPHA)) / SERIES);

/**
 * Prints what the engine flags at 0.05 of ten years of weeks with a season of the year, of which two are judged (AR(1), standard
 * deviation 1), each at another time of the year: without a trend, which is false, and with a rise of one in a year.
 *
 * @returns {string[]} what is not as it is to be
 */
export function tellYearsOfWeeks(model) {
  return CORRELATIONS.flatMap(correlation => {
    const [falsely, rightly] = [0, RISE].map(rise =>
      flaggedOf(model, correlation, rise),
    );
    const name = `weeks_with_a_year_at_${correlation}`;
    figure(`${name}_false_alarms`, falsely, 'ratio');
    figure(`${name}_power`, rightly, 'ratio');
    return falsely > MOST_FALSE
      ? [
          `of weeks with a year and without a trend, correlation ${correlation}, ${falsely} are flagged`,
        ]
      : [];
  });
}

function flaggedOf({ seasonalDirection, withoutSeasons }, correlation, rise) {
  const normal = seededNormal(20_261_127);
  let flagged = 0;
  for (let run = 0; run < SERIES; run += 1) {
    const values = weeksWithYear(normal, correlation, { rise, phase: run });
    const past = withoutSeasons(values, [YEAR]);
    const { p } = seasonalDirection(
      values.subarray(-JUDGED),
      past.subarray(-JUDGED),
      YEAR,
      {
        ...{ correction: 'pre-whitening', alpha: ALPHA, past },
        before: values[WEEKS - JUDGED - 1],
      },
    );
    if (p <= ALPHA) flagged += 1;
  }
  return flagged / SERIES;
}

function weeksWithYear(normal, correlation, { rise, phase }) {
  const spread = Math.sqrt(1 - correlation ** 2);
  let carried = normal();
  return Float64Array.from({ length: WEEKS }, (_, week) => {
    if (week > 0) carried = correlation * carried + spread * normal();
    const turn = (2 * Math.PI * (week + phase)) / YEAR;
    return carried + SEASON * Math.sin(turn) + (rise * week) / YEAR;
  });
}
