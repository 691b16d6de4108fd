import {
  CHECKOUT_SLO,
  LATENCY_SLO,
  SLOTH_SLO,
} from '../__testUtils__/openSloSamples';
import { definitionsOf } from '../definition/definitionsOf';
import { readOpenSlo } from './readOpenSlo';

const read = (text: string) => readOpenSlo([{ file: 'slo.yaml', text }]);
const faultsOf = (text: string) => read(text).faults;

/** The latency SLO without the alerts that it refers to. */
const UNALERTED_SLO = LATENCY_SLO.replace(/ {2}alertPolicies: .*\n$/, '');

/** A policy that is written into an SLO. */
const alert = (
  op: string,
  threshold: number,
  severity = 'page',
) => `  alertPolicies:
    - kind: AlertPolicy
      metadata: { name: a }
      spec:
        conditions:
          - kind: AlertCondition
            metadata: { name: b }
            spec: { severity: ${severity}, condition: { kind: burnrate, op: ${op}, threshold: ${threshold}, lookbackWindow: 1h } }
        notificationTargets: [{ kind: AlertNotificationTarget, metadata: { name: c }, spec: { target: mail } }]
`;

/** The checkout SLO with words replaced. */
function checkout(...changes: [string, string][]) {
  return changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, CHECKOUT_SLO);
}

describe('what is right', () => {
  it('is read without a fault', () => {
    for (const text of [CHECKOUT_SLO, UNALERTED_SLO, SLOTH_SLO]) {
      expect(faultsOf(text)).toEqual([]);
    }
  });

  it('may be JSON, or a list of documents, or have fields that hold nothing', () => {
    const json = JSON.stringify([
      {
        apiVersion: 'openslo/v1',
        kind: 'Service',
        metadata: { name: 'a' },
        spec: {},
      },
    ]);
    expect(read(json)).toMatchObject({
      documents: [{ kind: 'Service' }],
      faults: [],
    });
    expect(faultsOf(`${CHECKOUT_SLO}  alertPolicies:\n`)).toEqual([]);
  });

  it('of several files is read together', () => {
    const [sli, ...others] = UNALERTED_SLO.split('---\n');
    const files = [
      { file: 'others.yaml', text: others.join('---\n') },
      { file: 'sli.yaml', text: sli },
    ];
    expect(readOpenSlo(files).faults).toEqual([]);
    expect(readOpenSlo(files.slice(0, 1)).faults).toMatchObject([
      {
        file: 'others.yaml',
        rule: 'openslo/unknown-reference',
        detail: 'names the SLI "search-latency", which is not there',
      },
    ]);
  });

  it('may refer to data sources of the configuration', () => {
    const text = checkout(['type: Prometheus', 'metricSourceRef: thanos']);
    expect(readOpenSlo([{ file: 'a', text }], ['thanos']).faults).toEqual([]);
    expect(faultsOf(text)).toMatchObject([
      { rule: 'openslo/unknown-reference' },
    ]);
  });
});

describe('what is wrong is named with its place and a remedy', () => {
  it.each<[string, string, object]>([
    ['no YAML', 'a: [', { line: 1, column: 5, rule: 'yaml' }],
    ['a NUL character', 'a: \0', { line: 1, column: 4, rule: 'yaml' }],
    ['a text', 'hello', { line: 1, rule: 'openslo/document' }],
    [
      'aliases that would fill the memory',
      `a: &a [1,1,1,1,1,1,1,1,1,1]\n${'bcdefgh'
        .split('')
        .map((key, i) => `${key}: &${key} [${`*${'abcdefg'[i]},`.repeat(9)}]`)
        .join('\n')}`,
      { rule: 'yaml' },
    ],
    [
      'another version',
      checkout(['openslo/v1', 'openslo/v2']),
      { line: 1, column: 13, path: 'apiVersion', rule: 'openslo/version' },
    ],
    [
      'another kind',
      checkout(['kind: SLO', 'kind: SLA']),
      {
        line: 2,
        path: 'kind',
        rule: 'openslo/kind',
        howToMend: expect.stringContaining('AlertPolicy'),
      },
    ],
    [
      'a kind that v1alpha lacks',
      SLOTH_SLO.replace('kind: SLO', 'kind: SLI'),
      { rule: 'openslo/kind' },
    ],
    [
      'a name in capitals',
      checkout(['name: checkout-availability', 'name: Checkout']),
      { line: 4, path: 'metadata.name', rule: 'openslo/value' },
    ],
    [
      'an unknown field',
      checkout(['objectives:', 'objektives:']),
      { path: 'spec.objektives', rule: 'openslo/unknown-field' },
    ],
    [
      'no objectives',
      checkout(['  objectives:\n    - target: 0.999\n', '']),
      { line: 7, path: 'spec.objectives', rule: 'openslo/missing-field' },
    ],
    [
      'an unknown method',
      checkout(['Occurrences', 'Events']),
      { line: 25, path: 'spec.budgetingMethod', rule: 'openslo/value' },
    ],
    [
      'a target in percent',
      checkout(['0.999', '99.9']),
      {
        line: 27,
        column: 15,
        path: 'spec.objectives[0].target',
        rule: 'openslo/value',
      },
    ],
    [
      'NaN',
      checkout(['0.999', '.nan']),
      { line: 27, path: 'spec.objectives[0].target' },
    ],
    [
      'two targets',
      checkout(['- target: 0.999', '- { target: 0.9, targetPercent: 90 }']),
      { line: 27, path: 'spec.objectives[0]', rule: 'openslo/one-target' },
    ],
    [
      'no target',
      checkout(['- target: 0.999', '- displayName: none']),
      { line: 27, rule: 'openslo/one-target' },
    ],
    [
      'no unit of time',
      checkout(['duration: 30d', 'duration: "30"']),
      { line: 23, path: 'spec.timeWindow[0].duration' },
    ],
    [
      'a window of two kinds',
      checkout([
        'isRolling: true',
        'isRolling: true\n      calendar: { startTime: 2026-01-01 00:00:00, timeZone: UTC }',
      ]),
      { path: 'spec.timeWindow[0]', rule: 'openslo/rolling-or-calendar' },
    ],
    [
      'a window of no kind',
      checkout(['isRolling: true', 'isRolling: false']),
      { rule: 'openslo/rolling-or-calendar' },
    ],
    [
      'an unknown time zone',
      LATENCY_SLO.replace('Europe/Berlin', 'Europe/Atlantis'),
      {
        path: 'spec.timeWindow[0].calendar.timeZone',
        rule: 'openslo/time-zone',
      },
    ],
    [
      'a day that does not exist',
      LATENCY_SLO.replace('2026-01-01', '2026-02-30'),
      {
        path: 'spec.timeWindow[0].calendar.startTime',
        rule: 'openslo/start-time',
      },
    ],
    [
      'time slices without a width',
      LATENCY_SLO.replace(', timeSliceWindow: 5m', ''),
      {
        path: 'spec.objectives[0]',
        rule: 'openslo/time-slice-fields',
        detail: 'has no timeSliceWindow, which Timeslices need',
      },
    ],
    [
      'a threshold without a value, by reference',
      LATENCY_SLO.replace(' value: 0.3,', ''),
      { path: 'spec.objectives[0]', rule: 'openslo/threshold-fields' },
    ],
    [
      'good and bad',
      checkout([
        '        total:',
        '        bad: { metricSource: { type: Prometheus, spec: { query: errors } } }\n        total:',
      ]),
      {
        path: 'spec.indicator.spec.ratioMetric',
        rule: 'openslo/ratio-parts',
        detail: 'has good and bad',
      },
    ],
    [
      'no total',
      checkout([
        '        total:\n          metricSource:\n            type: Prometheus\n            spec: { query: http_requests_total }\n',
        '',
      ]),
      { rule: 'openslo/ratio-parts', detail: 'has no total' },
    ],
    [
      'no source',
      checkout([
        '            type: Prometheus\n            spec: { query: http_requests_total }',
        '            spec: { query: http_requests_total }',
      ]),
      {
        path: 'spec.indicator.spec.ratioMetric.total.metricSource',
        rule: 'openslo/named-source',
      },
    ],
    [
      'no indicator',
      checkout([
        CHECKOUT_SLO.slice(
          CHECKOUT_SLO.indexOf('  indicator:'),
          CHECKOUT_SLO.indexOf('  timeWindow:'),
        ),
        '',
      ]),
      { path: 'spec', rule: 'openslo/indicator-place' },
    ],
    [
      'an indicator in two ways',
      checkout(['  timeWindow:', '  indicatorRef: other\n  timeWindow:']),
      { rule: 'openslo/one-indicator' },
    ],
    [
      'two conditions',
      LATENCY_SLO.replace(
        '[{ conditionRef: fast-burn }]',
        '[{ conditionRef: fast-burn }, { conditionRef: fast-burn }]',
      ),
      { path: 'spec.conditions', detail: 'must hold exactly one condition' },
    ],
    [
      'a fault inside a policy in place',
      checkout([
        '  objectives:',
        '  alertPolicies:\n    - { kind: AlertPolicy, metadata: { name: a }, spec: { conditions: [{ conditionRef: A }], notificationTargets: [] } }\n  objectives:',
      ]),
      {
        line: 27,
        path: 'spec.alertPolicies[0].spec.conditions[0].conditionRef',
      },
    ],
    [
      'a policy for slices without data that does not exist',
      checkout([
        '  displayName',
        '  annotations: { almanac.io/no-data: zero }\n  displayName',
      ]),
      {
        path: 'metadata.annotations.almanac.io/no-data',
        rule: 'almanac/no-data',
      },
    ],
    [
      'ratios beside an indicator in v1alpha',
      SLOTH_SLO.replace(
        '  budgetingMethod',
        '  indicator: { thresholdMetric: { source: a, queryType: b, query: c } }\n  budgetingMethod',
      ),
      {
        path: 'spec.objectives[0]',
        detail: expect.stringContaining('beside the indicator'),
      },
    ],
  ])('%s', (_, text, expected) => {
    const { documents, faults } = read(text);
    expect(faults).toContainEqual(
      expect.objectContaining({
        file: 'slo.yaml',
        severity: 'error',
        howToMend: expect.stringMatching(/\.$/),
        ...expected,
      }),
    );
    expect(documents.filter(({ kind }) => kind === 'SLO')).toEqual([]);
  });

  it('all at once, in the order of the lines', () => {
    const text = checkout(
      ['name: checkout-availability', 'name: Checkout'],
      ['duration: 30d', 'duration: 30 days'],
      ['budgetingMethod: Occurrences', 'budgetingMethod: Timeslices'],
      ['target: 0.999', 'target: 2'],
    );
    expect(faultsOf(text).map(({ line, rule }) => [line, rule])).toEqual([
      [4, 'openslo/value'],
      [23, 'openslo/value'],
      [27, 'openslo/time-slice-fields'],
      [27, 'openslo/time-slice-fields'],
      [27, 'openslo/value'],
    ]);
  });

  it('of v1alpha where v1alpha has it', () => {
    const text = SLOTH_SLO.replace('target: 0.95', 'target: 1');
    expect(faultsOf(text)).toMatchObject([
      {
        path: 'spec.objectives[1].target',
        line: 13,
        rule: 'trap/target-of-everything',
      },
    ]);
    const seconds = SLOTH_SLO.replace(
      'count: 30, unit: Day',
      'count: 90, unit: Second',
    );
    expect(faultsOf(seconds)).toMatchObject([
      { path: 'spec.timeWindows[0].count', detail: 'must be whole minutes' },
    ]);
  });

  it('a document that another names is wrong, and not called missing', () => {
    const text = UNALERTED_SLO.replace(
      'kind: SLI\nmetadata: { name: search-latency }',
      'kind: SLI\nmetadata: { name: search-latency, colour: red }',
    );
    expect(faultsOf(text).map(({ rule }) => rule)).toEqual([
      'openslo/unknown-field',
      'openslo/broken-reference',
    ]);
  });

  it('several objectives for a threshold that stands elsewhere', () => {
    const text = `${UNALERTED_SLO}    - { op: lte, value: 1, target: 0.99, timeSliceTarget: 0.9, timeSliceWindow: 5m }\n`;
    expect(faultsOf(text)).toMatchObject([
      { rule: 'openslo/threshold-fields', path: 'spec.objectives' },
    ]);
  });

  it('a name given twice', () => {
    expect(faultsOf(`${CHECKOUT_SLO}---\n${CHECKOUT_SLO}`)).toMatchObject([
      { line: 32, rule: 'openslo/duplicate-name' },
    ]);
  });
});

describe('what is seldom meant is a warning, and used', () => {
  it.each<[string, string, object]>([
    [
      '1m for a month',
      checkout(['30d', '1m']),
      {
        line: 23,
        rule: 'trap/minute-or-month',
        howToMend: expect.stringContaining('1M'),
      },
    ],
    [
      'a rolling month',
      checkout(['30d', '1M']),
      {
        rule: 'trap/month-of-30-days',
        howToMend: expect.stringContaining('30d'),
      },
    ],
    [
      'a rolling quarter',
      checkout(['30d', '1Q']),
      {
        rule: 'trap/month-of-30-days',
        howToMend: expect.stringContaining('90d'),
      },
    ],
    [
      'no window',
      checkout([
        '  timeWindow:\n    - duration: 30d\n      isRolling: true\n',
        '',
      ]),
      { rule: 'trap/assumed-window' },
    ],
    ...['new', 'reports', 'review', 'sla'].map(
      (name): [string, string, object] => [
        `the name of a page of the portal, ${name}`,
        checkout(['name: checkout-availability', `name: ${name}`]),
        { path: 'metadata.name', rule: 'trap/name-of-a-page' },
      ],
    ),
    [
      'a target of everything',
      checkout(['0.999', '1']),
      { path: 'spec.objectives[0].target', rule: 'trap/target-of-everything' },
    ],
    [
      'alerts that cannot fire at 93 %',
      checkout(['0.999', '0.93']),
      {
        rule: 'trap/alert-cannot-fire',
        detail: expect.stringContaining('14.4 can never fire'),
        howToMend: expect.stringContaining('0.9306'),
      },
    ],
    [
      'an alert that cannot fire',
      `${CHECKOUT_SLO}${alert('gt', 1_500)}`,
      {
        path: 'spec.alertPolicies[0].spec.conditions[0].spec.condition.threshold',
        rule: 'trap/alert-cannot-fire',
      },
    ],
    [
      'an alert that fires when all is well',
      `${CHECKOUT_SLO}${alert('lte', 2)}`,
      { rule: 'trap/alert-on-calm' },
    ],
    [
      'a severity that nobody knows',
      `${CHECKOUT_SLO}${alert('gt', 2).replace(
        'severity: page',
        'severity: purple',
      )}`,
      {
        rule: 'trap/alert-severity',
        detail: expect.stringContaining('taken for a ticket'),
      },
    ],
    [
      'a lookback window that ends within a bucket',
      `${CHECKOUT_SLO}${alert('gt', 2).replace('Window: 1h', 'Window: 7m')}`,
      {
        rule: 'trap/lookback-between-buckets',
        howToMend: 'Take 10m.',
      },
    ],
    [
      'a policy that never alerts',
      `${CHECKOUT_SLO}${alert('gt', 2).replace(
        'spec:\n        cond',
        'spec:\n        alertWhenBreaching: false\n        cond',
      )}`,
      { rule: 'trap/policy-never-alerts' },
    ],
    [
      'an end that nobody is to be told of',
      `${CHECKOUT_SLO}${alert('gt', 2).replace(
        'spec:\n        cond',
        'spec:\n        alertWhenResolved: false\n        cond',
      )}`,
      { rule: 'trap/alert-when-resolved' },
    ],
    [
      'a policy named twice',
      LATENCY_SLO.replace(/(\{ alertPolicyRef: page-us \})/, '$1, $1'),
      {
        path: 'spec.alertPolicies[1].alertPolicyRef',
        rule: 'trap/same-policy-twice',
      },
    ],
    [
      'a slice that does not fit the buckets',
      UNALERTED_SLO.replace('timeSliceWindow: 5m', 'timeSliceWindow: 7m'),
      { rule: 'trap/slice-between-buckets' },
    ],
    [
      'a weight that nothing weighs',
      checkout(['- target', '- compositeWeight: 2\n      target']),
      { rule: 'trap/unused-weight' },
    ],
    [
      'an operator beside a ratio',
      checkout(['- target', '- op: gt\n      target']),
      { rule: 'trap/unused-threshold' },
    ],
  ])('%s', (_, text, expected) => {
    const { documents, faults } = read(text);
    // An SLO that brings alerts has a warning of its own.
    expect(
      faults.filter(({ rule }) => rule !== 'trap/notification-targets'),
    ).toEqual([expect.objectContaining({ severity: 'warning', ...expected })]);
    expect(documents.some(({ kind }) => kind === 'SLO')).toBe(true);
  });

  it('say that an alert cannot fire where no traffic makes it, if rates are weighed by that', () => {
    const weighed = (threshold: number) =>
      faultsOf(
        `${checkout(
          [
            '  displayName',
            '  annotations: { almanac.io/alert-weigh-traffic: "true" }\n  displayName',
          ],
          ['0.999', '0.9'],
        )}${alert('gt', threshold)}`,
      ).filter(({ rule }) => rule === 'trap/alert-cannot-fire');
    expect(weighed(14.4)).toEqual([]);
    expect(weighed(7_200)).toMatchObject([
      { howToMend: 'Take a threshold under 7200.' },
    ]);
  });

  it('targets of alerts of its own, named or written out, are not told', () => {
    const warning = {
      path: 'spec.alertPolicies',
      severity: 'warning',
      rule: 'trap/notification-targets',
      detail: expect.stringContaining('kept and exported, and not told'),
    };
    const { documents, faults } = read(LATENCY_SLO);
    expect(faults).toMatchObject([{ line: 46, ...warning }]);
    expect(documents).toHaveLength(6);
    expect(faultsOf(`${CHECKOUT_SLO}${alert('gt', 14.4)}`)).toMatchObject([
      { line: 29, ...warning },
    ]);
    expect(faultsOf(`${CHECKOUT_SLO}  alertPolicies: []\n`)).toEqual([]);
  });

  it('a target of 93.06 % is just high enough for a burn rate of 14.4', () => {
    expect(faultsOf(checkout(['0.999', '0.9306']))).toEqual([]);
  });
});

describe('definitions', () => {
  const definitions = (text: string) => definitionsOf(read(text).documents);

  it('hold everything that documents refer to', () => {
    expect(definitions(LATENCY_SLO)).toEqual([
      {
        name: 'search-speed',
        title: 'search-speed',
        service: 'search',
        labels: {},
        isComposite: false,
        noData: 'exclude',
        lowTraffic: { fewestUnits: 0, fewestBadUnits: 0, isWeighted: false },
        ownAlerts: [
          {
            ...{ policy: 'page-us', severity: 'page', operator: 'gt' },
            ...{ threshold: 14.4, lookbackSeconds: 3_600, afterSeconds: 300 },
            ...{ whenBreaching: true, whenNoData: false },
          },
        ],
        objectives: [
          {
            target: 0.995,
            window: {
              kind: 'calendar',
              duration: { count: 1, unit: 'M' },
              anchor: '2026-01-01T00:00:00',
              timeZone: 'Europe/Berlin',
            },
            budgeting: {
              method: 'Timeslices',
              timeSliceTarget: 0.95,
              noData: 'exclude',
            },
            sliceSeconds: 300,
            sli: {
              kind: 'threshold',
              value: {
                source: 'mimir',
                spec: { query: 'search_latency_seconds' },
              },
              operator: 'lte',
              threshold: 0.3,
            },
            weight: 1,
          },
        ],
      },
    ]);
  });

  it('of v1alpha become one SLO for each ratio', () => {
    expect(definitions(SLOTH_SLO)).toMatchObject([
      {
        name: 'cart-1',
        objectives: [
          {
            target: 0.99,
            window: { kind: 'rolling', duration: { count: 30, unit: 'd' } },
            sli: {
              kind: 'ratio',
              counts: 'good',
              isCounter: true,
              part: { source: 'prometheus' },
            },
          },
        ],
      },
      { name: 'cart-2', objectives: [{ target: 0.95 }] },
    ]);
  });

  it('take annotations for what OpenSLO has no field for', () => {
    const annotations = `  annotations: { almanac.io/no-data: hold, almanac.io/alert-min-total: "50", almanac.io/alert-weigh-traffic: "true" }\n  displayName`;
    expect(definitions(checkout(['  displayName', annotations]))).toMatchObject(
      [
        {
          title: 'Checkout answers',
          noData: 'hold',
          lowTraffic: { fewestUnits: 50, fewestBadUnits: 0, isWeighted: true },
        },
      ],
    );
    const maybe = '  annotations: { almanac.io/alert-weigh-traffic: maybe }';
    expect(
      faultsOf(checkout(['  displayName', `${maybe}\n  displayName`])),
    ).toMatchObject([{ severity: 'error', rule: 'almanac/low-traffic' }]);
  });

  it('take alerts that are written out, with what the specification has by default', () => {
    const text = `${CHECKOUT_SLO}${alert('gte', 6, 'sev3')
      .replace('conditions', 'alertWhenNoData: true\n        conditions')
      .replace('1h', '1h, alertAfter: 0m')}`;
    expect(definitions(text)[0].ownAlerts).toEqual([
      {
        ...{ policy: 'a', severity: 'ticket', operator: 'gte', threshold: 6 },
        ...{ lookbackSeconds: 3_600, afterSeconds: 0 },
        ...{ whenBreaching: true, whenNoData: true },
      },
    ]);
  });
});
