/** An SLO of the plain kind, right in every respect; the others differ from it in one. */
const RIGHT = `apiVersion: openslo/v1
kind: SLO
metadata: { name: checkout }
spec:
  service: checkout
  indicator:
    metadata: { name: checkout-answers }
    spec:
      ratioMetric:
        counter: true
        good: { metricSource: { type: Prometheus, spec: { query: good_total } } }
        total: { metricSource: { type: Prometheus, spec: { query: all_total } } }
  timeWindow: [{ duration: 30d, isRolling: true }]
  budgetingMethod: Occurrences
  objectives: [{ target: 0.999 }]
`;

const WINDOW = '{ duration: 30d, isRolling: true }';
const CALENDAR =
  "{ duration: 1M, calendar: { startTime: '2026-01-31 00:00:00', timeZone: Europe/Berlin } }";

/** The right one with some words in place of others. */
function changed(...changes) {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`There is no "${from}"`);
    return text.replace(from, to);
  }, RIGHT);
}

const one = (name, text) => ({ name, files: [{ file: `${name}.yaml`, text }] });
const wrong = (name, rule, ...changes) => ({
  name,
  rule,
  text: changed(...changes),
});

/** Files that must be taken. */
export const VALID = [
  one('plain', RIGHT),
  one('percent', changed(['target: 0.999', 'targetPercent: 99.9'])),
  one('calendar', changed([WINDOW, CALENDAR])),
  one(
    'slices',
    changed(
      ['Occurrences', 'Timeslices'],
      [
        '{ target: 0.999 }',
        '{ target: 0.999, timeSliceTarget: 0.95, timeSliceWindow: 1m }',
      ],
    ),
  ),
  one(
    'ratios',
    changed(
      ['Occurrences', 'RatioTimeslices'],
      ['{ target: 0.999 }', '{ target: 0.999, timeSliceWindow: 5m }'],
    ),
  ),
  one(
    'bad-of-total',
    changed(['good: {', 'bad: {'], ['good_total', 'bad_total']),
  ),
  one(
    'raw',
    RIGHT.replace(
      /counter: true[\s\S]*?total: .*\n/,
      'rawType: success\n        raw: { metricSource: { type: Prometheus, spec: { query: ratio } } }\n',
    ),
  ),
  one(
    'several-objectives',
    changed(['[{ target: 0.999 }]', '[{ target: 0.999 }, { target: 0.99 }]']),
  ),
  one(
    'json',
    JSON.stringify({
      apiVersion: 'openslo/v1',
      kind: 'Service',
      metadata: { name: 'a' },
      spec: {},
    }),
  ),
  one(
    'alpha',
    `apiVersion: openslo/v1alpha
kind: SLO
metadata: { name: cart }
spec:
  service: cart
  budgetingMethod: Occurrences
  timeWindows: [{ count: 30, unit: Day }]
  objectives:
    - target: 0.99
      ratioMetrics:
        good: { source: prometheus, queryType: promql, query: good }
        total: { source: prometheus, queryType: promql, query: all }
`,
  ),
];

/** Files that must be refused, or warned of where the rule is a trap, by the rule that is named. */
export const INVALID = [
  { name: 'no-yaml', rule: 'yaml', text: 'a: [' },
  { name: 'no-document', rule: 'openslo/document', text: 'hello' },
  wrong('upper-case-name', 'openslo/value', [
    'name: checkout }',
    'name: Checkout }',
  ]),
  wrong('unknown-field', 'openslo/unknown-field', ['service:', 'servise:']),
  wrong('no-objective', 'openslo/value', ['[{ target: 0.999 }]', '[]']),
  wrong('target-over-one', 'openslo/value', ['0.999', '99.9']),
  wrong('two-targets', 'openslo/one-target', [
    'target: 0.999',
    'target: 0.999, targetPercent: 99.9',
  ]),
  wrong('no-target', 'openslo/one-target', ['target: 0.999', 'displayName: a']),
  wrong('no-window-kind', 'openslo/rolling-or-calendar', [
    ', isRolling: true',
    '',
  ]),
  wrong('both-window-kinds', 'openslo/rolling-or-calendar', [
    WINDOW,
    CALENDAR.replace('duration: 1M', 'duration: 1M, isRolling: true'),
  ]),
  wrong('no-such-zone', 'openslo/time-zone', [
    WINDOW,
    CALENDAR.replace('Europe/Berlin', 'Europe/Atlantis'),
  ]),
  wrong('no-such-day', 'openslo/start-time', [
    WINDOW,
    CALENDAR.replace('01-31', '02-30'),
  ]),
  wrong('window-of-ages', 'openslo/window-length', ['30d', '9Y']),
  wrong('good-and-bad', 'openslo/ratio-parts', [
    'counter: true',
    'counter: true\n        bad: { metricSource: { type: Prometheus, spec: { query: b } } }',
  ]),
  wrong('no-total', 'openslo/ratio-parts', [
    'total: { metricSource: { type: Prometheus, spec: { query: all_total } } }',
    '',
  ]),
  wrong('two-indicators', 'openslo/one-indicator', [
    '  timeWindow',
    '  indicatorRef: other\n  timeWindow',
  ]),
  wrong('unknown-reference', 'openslo/unknown-reference', [
    '  timeWindow',
    '  alertPolicies: [{ alertPolicyRef: nobody }]\n  timeWindow',
  ]),
  wrong('slices-without-a-width', 'openslo/time-slice-fields', [
    'Occurrences',
    'Timeslices',
  ]),
  wrong('nameless-source', 'openslo/named-source', ['type: Prometheus, ', '']),
  {
    name: 'same-name-twice',
    rule: 'openslo/duplicate-name',
    text: `${RIGHT}---\n${RIGHT}`,
  },
  wrong('policy-for-no-data', 'almanac/no-data', [
    'name: checkout }',
    'name: checkout, annotations: { almanac.io/no-data: maybe } }',
  ]),
  wrong('minutes-for-months', 'trap/minute-or-month', ['30d', '1m']),
  wrong('everything', 'trap/target-of-everything', ['0.999', '1']),
  wrong('rolling-month', 'trap/month-of-30-days', ['30d', '1M']),
  wrong('low-target', 'trap/alert-cannot-fire', ['0.999', '0.9']),
  wrong('name-of-a-page', 'trap/name-of-a-page', [
    'name: checkout }',
    'name: review }',
  ]),
  {
    name: 'targets-of-alerts',
    rule: 'trap/notification-targets',
    text: `${RIGHT}  alertPolicies:
    - kind: AlertPolicy
      metadata: { name: page-us }
      spec:
        conditions:
          - kind: AlertCondition
            metadata: { name: fast-burn }
            spec: { severity: page, condition: { kind: burnrate, op: gt, threshold: 14.4, lookbackWindow: 1h } }
        notificationTargets: [{ kind: AlertNotificationTarget, metadata: { name: on-call }, spec: { target: pager } }]
`,
  },
];
