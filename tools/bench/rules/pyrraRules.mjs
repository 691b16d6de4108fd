import { CODES, METRIC, SERVICES, TARGET } from './objectives.mjs';

const NAME = METRIC.replace(/_total$/, '');

/** Windows that alerts look at for 30 days, scaled from 28 to whole minutes: long and short, and the factor of each. */
const ALERTS = [
  { long: '1h4m', short: '5m', factor: 14 },
  { long: '6h26m', short: '32m', factor: 7 },
  { long: '1d1h43m', short: '2h9m', factor: 2 },
  { long: '4d6h51m', short: '6h26m', factor: 1 },
];
const WINDOWS = [
  ...new Set(ALERTS.flatMap(({ long, short }) => [short, long])),
];

/** How often burn rates are looked at, and the window of the SLO. */
const BURN_RATE_INTERVAL = '30s';
const WINDOW_INTERVAL = '150s';

function burnRates(service) {
  const all = `service="${service}"`;
  const failed = `${METRIC}{${all},code="${CODES.bad}"}`;
  const labels = { slo: service, service };
  const over = window => `${NAME}:burnrate${window}`;
  const burns = (window, factor) =>
    `${over(window)}{${all},slo="${service}"} > (${factor} * (1-${TARGET}))`;
  return {
    interval: BURN_RATE_INTERVAL,
    rules: [
      ...WINDOWS.map(window => ({
        record: over(window),
        expr: `sum(rate(${failed}[${window}])) / sum(rate(${METRIC}{${all}}[${window}]))`,
        labels,
      })),
      ...ALERTS.map(({ long, short, factor }) => ({
        alert: 'ErrorBudgetBurn',
        expr: `${burns(short, factor)} and ${burns(long, factor)}`,
      })),
    ],
  };
}

function requestsOfWindow(service, isSummedUp) {
  const series = `${METRIC}{service="${service}"}`;
  const labels = { slo: service, service };
  const recordedBy = { code: Object.values(CODES) };
  const increase = (window, expr) => ({
    record: `${NAME}:increase${window}`,
    expr: `sum by (code) (${expr})`,
    labels,
    recordedBy,
  });
  const ofFive = `${NAME}:increase5m{slo="${service}"}`;
  return {
    interval: WINDOW_INTERVAL,
    rules: [
      ...(isSummedUp
        ? [
            increase('5m', `increase(${series}[5m])`),
            increase('30d', `sum_over_time(${ofFive}[30d:5m])`),
          ]
        : [increase('30d', `increase(${series}[30d])`)]),
      { alert: 'SLOMetricAbsent', expr: `absent(${series}) == 1` },
    ],
  };
}

/**
 * Rule groups in the manner of Pyrra, of its version 0.9: a burn rate for each window of an alert every 30 seconds, asked of
 * the metric itself, and the requests of the SLO's window every 150 seconds. Its own program is not there to be asked, so
 * they are written after its shape; rules that it makes only when told so ("generic") are left out.
 *
 * @param isSummedUp whether the window is summed up from what is recorded of five minutes, which Pyrra calls
 *   `performance_over_accuracy`; it asks the metric for the whole window when not told so
 */
export const pyrraRules = ({ isSummedUp }) =>
  SERVICES.flatMap(service => [
    burnRates(service),
    requestsOfWindow(service, isSummedUp),
  ]);
