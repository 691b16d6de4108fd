import { stringify } from 'yaml';

/** Whose rules are compared: each service has an SLO and series of its own. */
export const SERVICES = Array.from(
  { length: 10 },
  (_, number) => `service-${number}`,
);

/** Series of a service: half of them count requests that went well, half those that failed. */
export const SERIES = 50;

export const METRIC = 'requests_total';
export const CODES = { good: '200', bad: '500' };
export const TARGET = 0.999;

const WINDOW_DAYS = 30;

/** 99.9 % of a service's requests go well in 30 days, in the version of OpenSLO that Sloth reads. */
export const openSloOf = service =>
  stringify({
    apiVersion: 'openslo/v1alpha',
    kind: 'SLO',
    metadata: { name: service },
    spec: {
      service,
      budgetingMethod: 'Occurrences',
      timeWindows: [{ count: WINDOW_DAYS, unit: 'Day' }],
      objectives: [
        {
          target: TARGET,
          ratioMetrics: {
            good: rateOf(`service="${service}",code="${CODES.good}"`),
            total: rateOf(`service="${service}"`),
          },
        },
      ],
    },
  });

const rateOf = matchers => ({
  source: 'prometheus',
  queryType: 'promql',
  query: `sum(rate(${METRIC}{${matchers}}[{{.window}}]))`,
});
