import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { CHECKOUT_SLO, LATENCY_SLO } from '../__testUtils__/openSloSamples';
import { definitionsOf } from '../definition/definitionsOf';
import type { SloDefinition } from '../definition/SloDefinition';
import { readOpenSlo } from '../openslo/readOpenSlo';
import { prometheusRules, type RuleOptions } from './prometheusRules';
import { parsePromQl } from './promql/parsePromQl';
import type { AlertingRule, RecordingRule } from './RuleGroup';
import { rulesAsYaml } from './rulesAsYaml';

const PORTAL = { portalUrl: 'https://portal.example.org/' };

function sloOf(text: string, changes: Partial<SloDefinition> = {}) {
  const { documents } = readOpenSlo([{ file: 'slo.yaml', text }]);
  return { ...definitionsOf(documents)[0], ...changes };
}

/** The checkout SLO with its only objective changed. */
function checkout(
  objective: Partial<SloDefinition['objectives'][number]>,
  changes: Partial<SloDefinition> = {},
): SloDefinition {
  const slo = sloOf(CHECKOUT_SLO, changes);
  return { ...slo, objectives: [{ ...slo.objectives[0], ...objective }] };
}

function rulesOf(slo: SloDefinition, options: RuleOptions = PORTAL) {
  const { groups, faults } = prometheusRules(slo, options);
  const rules = groups.flatMap(group => group.rules);
  const expressionOf = (name: string) =>
    rules.find(rule => ('record' in rule ? rule.record : rule.alert) === name)
      ?.expr;
  return {
    groups,
    faults,
    rules,
    expressionOf,
    records: rules.filter((rule): rule is RecordingRule => 'record' in rule),
    alerts: rules.filter((rule): rule is AlertingRule => 'alert' in rule),
  };
}

describe('the rules of an SLO', () => {
  it('are a file that Prometheus can be given as it is', () => {
    const file = path.join(__dirname, '__fixtures__/checkout.rules.yaml');
    const { groups } = rulesOf(sloOf(CHECKOUT_SLO));
    expect(rulesAsYaml(groups)).toBe(readFileSync(file, 'utf8'));
  });

  it('say the same in YAML, whatever the words of the SLO', () => {
    const { groups } = rulesOf(
      sloOf(CHECKOUT_SLO, {
        service: '\'yes\' "no": #\n- {{ x }}\u2028',
        labels: { owner: ['~'], 'a.b': ['1e3', 'ü'] },
      }),
    );
    expect(parse(rulesAsYaml(groups))).toEqual({ groups });
  });

  it('record the error ratio of every window that an alert looks at, and of the SLO', () => {
    const { records } = rulesOf(sloOf(CHECKOUT_SLO));
    expect(
      records
        .map(({ record }) => record)
        .filter(name => name.startsWith('slo:sli_error:')),
    ).toEqual(
      ['5m', '30m', '1h', '2h', '6h', '1d', '3d', '30d'].map(
        window => `slo:sli_error:ratio_rate${window}`,
      ),
    );
  });

  it('ask the metrics for short windows only', () => {
    const { records } = rulesOf(sloOf(CHECKOUT_SLO));
    const ranges = records.flatMap(({ expr }) =>
      [...expr.matchAll(/http_requests_total(?:{[^}]*})?\[(\w+)\]/g)].map(
        ([, range]) => range,
      ),
    );
    expect(new Set(ranges)).toEqual(new Set(['5m', '30m', '1h']));
  });

  it('weight long windows by traffic: events are added up, not ratios', () => {
    const { expressionOf } = rulesOf(sloOf(CHECKOUT_SLO));
    const id = '{almanac_slo="checkout-availability",almanac_objective="1"}';
    expect(expressionOf('slo:sli_error:ratio_rate1d')).toBe(
      `sum_over_time(slo:sli_bad_events:increase5m${id}[23h59m59s999ms:5m]) / (sum_over_time(slo:sli_events:increase5m${id}[23h59m59s999ms:5m]) > 0)`,
    );
  });

  it('say that no error is none, and that no traffic is no ratio', () => {
    const { expressionOf } = rulesOf(sloOf(CHECKOUT_SLO));
    expect(expressionOf('slo:sli_bad_events:increase5m')).toContain(
      ' or 0 * sum(slo:sli_events:increase5m',
    );
    expect(expressionOf('slo:sli_error:ratio_rate5m')).toMatch(/ > 0\)$/);
  });

  it('have names and labels that tell objectives apart', () => {
    const slo = sloOf(CHECKOUT_SLO);
    const [objective] = slo.objectives;
    const { groups, records } = rulesOf({
      ...slo,
      objectives: [objective, { ...objective, target: 0.99 }],
    });
    expect(groups.map(({ name }) => name)).toEqual([
      'almanac_slo:checkout-availability:1',
      'almanac_slo:checkout-availability:1:budget',
      'almanac_slo:checkout-availability:2',
      'almanac_slo:checkout-availability:2:budget',
    ]);
    const keys = records.map(rule =>
      JSON.stringify([rule.record, rule.labels.almanac_objective]),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each([
    ['1d', 86_400],
    ['7d', 7 * 86_400],
    ['90d', 90 * 86_400],
  ] as const)('of a window of %s are PromQL', (text, seconds) => {
    const duration = { count: seconds / 86_400, unit: 'd' } as const;
    const { rules, expressionOf } = rulesOf(
      checkout({ window: { kind: 'rolling', duration } }),
    );
    for (const { expr } of rules) expect(parsePromQl(expr)).toBeDefined();
    expect(expressionOf(`slo:sli_error:ratio_rate${text}`)).toBeDefined();
  });

  it('record a window once that is as short as a slice', () => {
    const window = {
      kind: 'rolling',
      duration: { count: 5, unit: 'm' },
    } as const;
    const names = rulesOf(checkout({ window })).records.map(
      ({ record }) => record,
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it('tell what is left of the budget, except where there is none', () => {
    expect(
      rulesOf(sloOf(CHECKOUT_SLO)).expressionOf(
        'slo:error_budget_remaining:ratio',
      ),
    ).toBe(
      '1 - slo:sli_error:ratio_rate30d{almanac_slo="checkout-availability",almanac_objective="1"} / 0.001',
    );
    expect(
      rulesOf(checkout({ target: 1 })).expressionOf(
        'slo:error_budget_remaining:ratio',
      ),
    ).toBeUndefined();
  });
});

describe('rules of slices', () => {
  it('judge each slice by its own target, and look at whole slices', () => {
    const { expressionOf } = rulesOf(sloOf(LATENCY_SLO), {
      isPrometheus: source => source === 'mimir',
    });
    expect(expressionOf('slo:sli_slice_error:ratio5m')).toMatch(
      / > 0\) < bool 0\.95$/,
    );
    expect(expressionOf('slo:sli_error:ratio_rate1h')).toBe(
      'avg_over_time(slo:sli_slice_error:ratio5m{almanac_slo="search-speed",almanac_objective="1"}[59m59s999ms:5m])',
    );
  });

  it('look at a value each minute; NaN is neither good nor bad', () => {
    const { expressionOf } = rulesOf(sloOf(LATENCY_SLO), {
      isPrometheus: () => true,
    });
    expect(expressionOf('slo:sli_events:increase5m')).toBe(
      'sum(count_over_time(((search_latency_seconds) >= -Inf)[4m59s999ms:1m]))',
    );
    expect(expressionOf('slo:sli_bad_events:increase5m')).toBe(
      'sum(sum_over_time(((search_latency_seconds) > bool 0.3)[4m59s999ms:1m]))',
    );
  });

  it('take a ratio that is stored as what it is', () => {
    const query = { source: 'prometheus', spec: { query: 'success_ratio' } };
    const { expressionOf } = rulesOf(
      checkout({ sli: { kind: 'raw', counts: 'good', ratio: query } }),
    );
    expect(expressionOf('slo:sli_slice_error:ratio5m')).toBe(
      '1 - avg(avg_over_time(((success_ratio) >= 0)[4m59s999ms:1m]))',
    );
  });
});

describe('the alerts', () => {
  it('page for the fast windows and open a ticket for the slow ones', () => {
    const { alerts } = rulesOf(sloOf(CHECKOUT_SLO));
    expect(alerts.map(({ alert, labels }) => [alert, labels.severity])).toEqual(
      [
        ['SloBudgetBurnsFast', 'page'],
        ['SloBudgetBurnsSlowly', 'ticket'],
        ['SloWithoutData', 'ticket'],
      ],
    );
    expect(alerts[0].expr.match(/> [\d.]+ \* [\d.]+/g)).toEqual([
      '> 14.4 * 0.001',
      '> 14.4 * 0.001',
      '> 6 * 0.001',
      '> 6 * 0.001',
    ]);
  });

  it('that cannot fire are left out, which is told', () => {
    const { alerts, faults } = rulesOf(checkout({ target: 0.9 }));
    expect(alerts[0].expr).not.toContain('14.4');
    expect(faults).toEqual([
      {
        objective: 1,
        severity: 'note',
        detail:
          'the page over 1h is left out: with a target of 0.9 a budget cannot burn more than 14.4 times as fast as it may',
        howToMend: 'Raise the target, or watch the other windows.',
      },
    ]);
  });

  it('say nothing on too little traffic, where the SLO asks for that', () => {
    const lowTraffic = {
      ...{ fewestUnits: 100, fewestBadUnits: 5, isWeighted: false },
    };
    const { alerts, records } = rulesOf(sloOf(CHECKOUT_SLO, { lowTraffic }));
    const id = '{almanac_slo="checkout-availability",almanac_objective="1"}';
    expect(alerts[0].expr).toContain(
      `  and\n  slo:sli_events:increase6h${id} >= 100\n  and\n  slo:sli_bad_events:increase6h${id} >= 5\n`,
    );
    expect(records.map(({ record }) => record)).toContain(
      'slo:sli_events:increase6h',
    );
  });

  it('weigh burn rates by the traffic of the long window, where the SLO asks for that', () => {
    const lowTraffic = { fewestUnits: 0, fewestBadUnits: 0, isWeighted: true };
    const { alerts, expressionOf } = rulesOf(
      sloOf(CHECKOUT_SLO, { lowTraffic }),
    );
    const id = '{almanac_slo="checkout-availability",almanac_objective="1"}';
    const usual = `slo:sli_events:avg30d_increase5m${id}`;
    expect(alerts[0].expr).toContain(
      `slo:sli_error:ratio_rate5m${id} * (slo:sli_events:increase1h${id} / (12 * ${usual})) > 14.4 * 0.001`,
    );
    expect(expressionOf('slo:sli_events:avg30d_increase5m')).toBe(
      `avg_over_time(slo:sli_events:increase5m${id}[29d23h59m59s999ms:5m])`,
    );
    for (const { expr } of alerts) expect(parsePromQl(expr)).toBeDefined();
  });

  it('keep alerts that only a busy hour reaches, where burn rates are weighed', () => {
    const ownAlert = {
      ...({ policy: 'busy', severity: 'page', operator: 'gt' } as const),
      ...{ threshold: 14.4, lookbackSeconds: 3_600, afterSeconds: 0 },
      ...{ whenBreaching: true, whenNoData: false },
    };
    const alertsAt = (isWeighted: boolean) =>
      rulesOf(
        checkout(
          { target: 0.9 },
          {
            lowTraffic: { fewestUnits: 0, fewestBadUnits: 0, isWeighted },
            ownAlerts: [ownAlert],
          },
        ),
      );
    expect(alertsAt(true)).toMatchObject({ alerts: [{}], faults: [] });
    expect(alertsAt(false)).toMatchObject({ alerts: [], faults: [{}] });
  });

  it.each([
    ['gt', 1, '> 0'],
    ['gte', 1, '> 0'],
    ['lt', 1, '<= 0'],
    ['lte', 1, '<= 0'],
    ['gte', 0, '>= 0 * 0'],
  ] as const)(
    'ask whether anything fails where nothing may: %s %d is %s',
    (operator, threshold, expected) => {
      const own = {
        ...({ policy: 'all', severity: 'page', operator, threshold } as const),
        ...{ lookbackSeconds: 3_600, afterSeconds: 0 },
        ...{ whenBreaching: true, whenNoData: false },
      };
      const { alerts } = rulesOf(checkout({ target: 1 }, { ownAlerts: [own] }));
      const id = '{almanac_slo="checkout-availability",almanac_objective="1"}';
      expect(alerts[0].expr).toBe(
        `(\n  slo:sli_error:ratio_rate1h${id} ${expected}\n)`,
      );
    },
  );

  it('weigh slices by how many of them are known', () => {
    const lowTraffic = { fewestUnits: 0, fewestBadUnits: 0, isWeighted: true };
    const slo = sloOf(LATENCY_SLO, { lowTraffic });
    const { alerts } = rulesOf(slo, { isPrometheus: () => true });
    const id = '{almanac_slo="search-speed",almanac_objective="1"}';
    expect(alerts[0].expr).toContain(
      `ratio_rate1h${id} * (count_over_time(slo:sli_slice_error:ratio5m${id}[59m59s999ms:5m]) / 12) > 14.4 * 0.005`,
    );
  });

  it('of the definition take the place of the others, a rule for each', () => {
    const id = '{almanac_slo="checkout-availability",almanac_objective="1"}';
    const own = (changes: object) => ({
      ...({ policy: 'slow', severity: 'ticket', operator: 'gte' } as const),
      ...{ threshold: 2, lookbackSeconds: 7_200, afterSeconds: 900 },
      ...{ whenBreaching: true, whenNoData: false, ...changes },
    });
    const { alerts, faults, records } = rulesOf(
      sloOf(CHECKOUT_SLO, {
        ownAlerts: [
          own({}),
          own({ policy: 'fast', severity: 'page', afterSeconds: 0 }),
          own({ policy: 'silent', whenBreaching: false, whenNoData: true }),
          own({ policy: 'never', threshold: 1_001 }),
        ],
      }),
    );
    expect(
      alerts.map(({ alert, labels, for: waits }) => [
        ...[alert, labels.severity, labels.policy, waits],
      ]),
    ).toEqual([
      ['SloBudgetBurnsSlowly', 'ticket', 'slow', '15m'],
      ['SloBudgetBurnsFast', 'page', 'fast', undefined],
      ['SloWithoutData', 'ticket', 'silent', '15m'],
    ]);
    expect(alerts[0].expr).toBe(
      `(\n  slo:sli_error:ratio_rate2h${id} >= 2 * 0.001\n)`,
    );
    expect(alerts[0].annotations.description).toContain(
      'burns at least 2 times as fast as it may over 2 hours (0.555556 % of the budget)',
    );
    expect(alerts[2].expr).toBe(
      `absent_over_time(slo:sli_events:increase5m${id}[2h])`,
    );
    expect(faults).toMatchObject([{ objective: 1, severity: 'note' }]);
    expect(records.map(({ record }) => record)).not.toContain(
      'slo:sli_error:ratio_rate6h',
    );
  });

  it('name the owner, and lead to the portal', () => {
    const [page] = rulesOf(
      sloOf(CHECKOUT_SLO, { labels: { owner: ['team-shop', 'team-b'] } }),
    ).alerts;
    expect(page.labels).toMatchObject({ owner: 'team-shop' });
    expect(page.annotations.dashboard).toBe(
      'https://portal.example.org/slo/checkout-availability',
    );
    expect(
      rulesOf(sloOf(CHECKOUT_SLO), {}).alerts[0].annotations,
    ).not.toHaveProperty('dashboard');
  });

  it("show a user's words as they are, templates and quotes included", () => {
    const [page] = rulesOf(
      sloOf(CHECKOUT_SLO, { service: 'a "b" {{ $value }}', title: '{{{{' }),
    ).alerts;
    expect(page.labels.service).toBe('a "b" {{"{{"}} $value }}');
    expect(page.annotations.summary).toBe(
      '{{"{{"}}{{"{{"}}: the error budget burns too fast',
    );
  });

  it('of a calendar window say that they look back from now', () => {
    const { alerts, faults } = rulesOf(sloOf(LATENCY_SLO), {
      isPrometheus: () => true,
    });
    expect(alerts[0].annotations.description).toContain(
      'in each period of 1M; this alert looks back from now',
    );
    expect(faults).toMatchObject([{ severity: 'note', objective: null }]);
  });
});

describe('what no rules are made for', () => {
  const asks = (query: unknown, source = 'prometheus') => ({
    source,
    spec: { query },
  });

  it.each([
    [
      'another kind of source',
      {
        kind: 'raw',
        counts: 'bad',
        ratio: asks('a', 'warehouse'),
      },
      'the SLI asks "warehouse", which is no Prometheus',
    ],
    [
      'a query that is none',
      { kind: 'raw', counts: 'bad', ratio: asks(7) },
      'the metric has no query',
    ],
    [
      'a value of what is no PromQL',
      { kind: 'raw', counts: 'bad', ratio: asks('sum:a{b}') },
      'the query is not PromQL for one moment: sum:a{b}',
    ],
    [
      'a counter that is not declared',
      {
        kind: 'ratio',
        counts: 'bad',
        part: asks('errors_total'),
        total: asks('requests_total'),
        isCounter: false,
      },
      'errors_total looks like a counter, but the metric is not declared as one',
    ],
  ] as const)('%s', (_, sli, detail) => {
    const { rules, faults } = rulesOf(checkout({ sli }));
    expect(rules).toEqual([]);
    expect(faults).toMatchObject([{ objective: 1, severity: 'error', detail }]);
  });

  it('two sources at once', () => {
    const sli = {
      kind: 'ratio',
      counts: 'bad',
      part: asks('errors', 'one'),
      total: asks('requests', 'two'),
      isCounter: true,
    } as const;
    const { faults } = rulesOf(checkout({ sli }), { isPrometheus: () => true });
    expect(faults).toMatchObject([
      { detail: 'the SLI asks several sources: one, two' },
    ]);
  });

  it('does not keep the other objectives from theirs', () => {
    const slo = sloOf(CHECKOUT_SLO);
    const [objective] = slo.objectives;
    const sli = { kind: 'raw', counts: 'bad', ratio: asks('(') } as const;
    const { groups, faults } = rulesOf({
      ...slo,
      objectives: [{ ...objective, sli }, objective],
    });
    expect(groups).toHaveLength(2);
    expect(faults).toMatchObject([{ objective: 1 }]);
  });

  it('is told of composites and of silence that counts', () => {
    const { faults } = rulesOf(
      sloOf(CHECKOUT_SLO, { isComposite: true, noData: 'bad' }),
    );
    expect(faults.map(({ detail }) => detail)).toEqual([
      'each objective has its own alerts; the budget they make together has none',
      'time without data is left out of the rules, while the portal counts it as "bad"',
    ]);
  });
});
