/** A spread of SLOs: methods, windows, targets, ways to ask. Each is a document of OpenSLO and what is special in it. */
const counter = (good, total = 'http_requests_total') => ({
  ratioMetric: {
    counter: true,
    good: asks(good),
    total: asks(total),
  },
});

const asks = query => ({
  metricSource: { type: 'Prometheus', spec: { query } },
});

const GOOD = 'http_requests_total{code!~"5.."}';
const REQUESTS = counter(GOOD);

const BERLIN_MONTH = {
  duration: '1M',
  calendar: { startTime: '2026-01-01 00:00:00', timeZone: 'Europe/Berlin' },
};

const slices = (method, window, target) => ({
  method,
  objective: {
    timeSliceWindow: window,
    ...(method === 'Timeslices' && { timeSliceTarget: target }),
  },
});

const ownPolicy = (severity, condition) => ({
  kind: 'AlertPolicy',
  metadata: { name: `${severity}-us` },
  spec: {
    alertWhenNoData: true,
    conditions: [
      {
        kind: 'AlertCondition',
        metadata: { name: `burns-${severity}` },
        spec: { severity, condition: { kind: 'burnrate', ...condition } },
      },
    ],
    notificationTargets: [
      {
        kind: 'AlertNotificationTarget',
        metadata: { name: 'on-call' },
        spec: { target: 'pager' },
      },
    ],
  },
});

const VARIANTS = {
  'thirty-days': {},
  'one-day': { window: '1d', target: 0.99 },
  'seven-days': { window: '7d', target: 0.995 },
  'four-weeks': { window: '4w', target: 0.9995 },
  'ninety-days': { window: '90d', target: 0.99999 },
  'calendar-month': { timeWindow: BERLIN_MONTH, target: 0.99 },
  'nine-tenths': { target: 0.9 },
  'no-budget': { target: 1 },
  'low-traffic': {
    target: 0.99,
    annotations: {
      'almanac.io/alert-min-total': '200',
      'almanac.io/alert-min-bad': '40',
    },
  },
  'low-traffic-slices': {
    ...slices('Timeslices', '5m', 0.95),
    target: 0.99,
    annotations: { 'almanac.io/alert-min-bad': '3' },
  },
  'weighted-traffic': {
    window: '1d',
    target: 0.99,
    annotations: { 'almanac.io/alert-weigh-traffic': 'true' },
  },
  'own-alerts': {
    target: 0.99,
    alertPolicies: [
      ownPolicy('page', { op: 'gte', threshold: 8, lookbackWindow: '30m' }),
      ownPolicy('ticket', {
        ...{ op: 'gt', threshold: 2, lookbackWindow: '2h' },
        alertAfter: '15m',
      }),
    ],
  },
  'two-objectives': { more: [{ target: 0.99 }] },
  'sums-of-counters': {
    indicator: counter(
      'sum(http_requests_total{code="200"}) + sum(http_requests_total{code="404"})',
      'sum by (code) (http_requests_total)',
    ),
  },
  'rates-of-counters': {
    indicator: counter(
      'sum(rate(http_requests_total{code!~"5.."}[5m]))',
      'sum(rate(http_requests_total[5m]))',
    ),
  },
  template: {
    indicator: counter(
      'sum(rate(http_requests_total{code!~"5.."}[{{.window}}]))',
      'sum(rate(http_requests_total[{{.window}}]))',
    ),
  },
  'template-of-other-things': {
    indicator: counter(
      'sum(increase(http_requests_total{code!~"5.."}[{{.window}}])) ^ 1',
      'sum(increase(http_requests_total[{{.window}}])) ^ 1',
    ),
  },
  'bad-of-total': {
    indicator: {
      ratioMetric: {
        counter: true,
        bad: asks('http_requests_total{code=~"5.."}'),
        total: asks('http_requests_total'),
      },
    },
  },
  'gauges-of-good': {
    indicator: {
      ratioMetric: { good: asks('probes_good'), total: asks('probes_all') },
    },
  },
  'time-slices': { ...slices('Timeslices', '5m', 0.95), target: 0.99 },
  'short-time-slices': { ...slices('Timeslices', '1m', 0.95), target: 0.99 },
  'long-time-slices': { ...slices('Timeslices', '2h', 0.95), target: 0.99 },
  'ratio-slices': { ...slices('RatioTimeslices', '5m'), target: 0.99 },
  threshold: {
    indicator: { thresholdMetric: asks('latency_seconds') },
    objective: { op: 'lte', value: 0.3 },
    target: 0.99,
  },
  'threshold-slices': {
    indicator: { thresholdMetric: asks('latency_seconds') },
    ...slices('Timeslices', '5m', 0.9),
    objective: {
      op: 'lte',
      value: 0.3,
      timeSliceWindow: '5m',
      timeSliceTarget: 0.9,
    },
    target: 0.99,
  },
  raw: {
    indicator: {
      ratioMetric: { rawType: 'failure', raw: asks('error_share') },
    },
    target: 0.99,
  },
  'raw-template': {
    indicator: {
      ratioMetric: {
        rawType: 'success',
        raw: asks(
          'sum(rate(http_requests_total{code!~"5.."}[{{.window}}])) / sum(rate(http_requests_total[{{.window}}]))',
        ),
      },
    },
    target: 0.99,
  },
};

const documentOf = ([name, variant]) => ({
  apiVersion: 'openslo/v1',
  kind: 'SLO',
  metadata: {
    name,
    labels: { owner: 'team-"quoted"', 'cost.centre': '{{ 7 }}' },
    ...(variant.annotations && { annotations: variant.annotations }),
  },
  spec: {
    service: 'checkout "beta"',
    indicator: {
      metadata: { name },
      spec: variant.indicator ?? REQUESTS,
    },
    timeWindow: [
      variant.timeWindow ?? {
        duration: variant.window ?? '30d',
        isRolling: true,
      },
    ],
    ...(variant.alertPolicies && { alertPolicies: variant.alertPolicies }),
    budgetingMethod: variant.method ?? 'Occurrences',
    objectives: [
      { target: variant.target ?? 0.999, ...variant.objective },
      ...(variant.more ?? []),
    ],
  },
});

/** All as documents of OpenSLO v1. */
export const documents = Object.entries(VARIANTS).map(documentOf);
