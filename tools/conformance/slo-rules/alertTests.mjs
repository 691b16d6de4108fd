const NAMES = { page: 'SloBudgetBurnsFast', ticket: 'SloBudgetBurnsSlowly' };

/** Running sums as the samples of a counter, one a minute from minute 0. */
const counterOf = counts => {
  let sum = 0;
  return [0, ...counts.map(count => (sum += count))].join(' ');
};

/** Values of the minutes that end at 1, 2, …; nothing is known at minute 0. */
const gaugeOf = values => ['_', ...values].join(' ');

/** What Prometheus scrapes of the traffic: counters, and gauges that say the same in their way. */
export function inputSeries({ total, bad }) {
  const good = total.map((count, minute) => count - bad[minute]);
  const share = total.map((count, minute) => bad[minute] / count);
  return [
    { series: 'http_requests_total{code="200"}', values: counterOf(good) },
    { series: 'http_requests_total{code="500"}', values: counterOf(bad) },
    { series: 'probes_good', values: gaugeOf(good) },
    { series: 'probes_all', values: gaugeOf(total) },
    { series: 'error_share', values: gaugeOf(share) },
    {
      series: 'latency_seconds',
      values: gaugeOf(bad.map(count => (count > 0 ? 0.7 : 0.1))),
    },
  ];
}

/** The minutes around each beginning and end of an alert, the last one before and the first one of the change. */
function edges(holds) {
  return holds.flatMap((now, minute) =>
    minute > 0 && now !== holds[minute - 1] ? [minute - 1, minute] : [],
  );
}

/** Assertions of `promtool test rules` that an alert holds in some minutes and in no other. */
export function assertionsOf(rule, severity, holds, keys) {
  const alertname = NAMES[severity];
  const present = {
    exp_labels: { ...keys, ...rule?.labels },
    exp_annotations: rule?.annotations ?? {},
  };
  const alert_rule_test = [...new Set(edges(holds))].map(minute => ({
    eval_time: `${minute}m`,
    alertname,
    exp_alerts: holds[minute] ? [present] : [],
  }));
  const { almanac_slo, almanac_objective } = keys;
  const expr = `count(ALERTS{alertname="${alertname}",alertstate="firing",almanac_slo="${almanac_slo}",almanac_objective="${almanac_objective}"})`;
  const promql_expr_test = holds.map((now, minute) => ({
    expr,
    eval_time: `${minute}m`,
    exp_samples: now ? [{ labels: '{}', value: 1 }] : [],
  }));
  return { alert_rule_test, promql_expr_test };
}

/** The name of the alert of a severity. */
export const alertName = severity => NAMES[severity];
