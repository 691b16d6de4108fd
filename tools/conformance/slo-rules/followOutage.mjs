import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { alertMinutes, longestDisagreement } from './alertMinutes.mjs';
import { alertName, assertionsOf, inputSeries } from './alertTests.mjs';
import { OUTAGES, trafficOf } from './outages.mjs';
import { promtoolSays } from './promtoolSays.mjs';
import { seenCounts } from './seenCounts.mjs';

/** What is known of each minute, as the SLI counts it. */
function bucketsFor(slo, { total, bad }) {
  const { sli } = slo.objectives[0];
  const ones = total.map(() => 1);
  const good = {
    ratio: total.map((count, minute) => count - bad[minute]),
    raw: total.map((count, minute) => 1 - bad[minute] / count),
    threshold: bad.map(count => (count > 0 ? 0 : 1)),
  }[sli.kind];
  const isGauge = sli.kind === 'ratio' && !sli.isCounter;
  // Of a bucket of five minutes, a gauge counts at the end only.
  const counted = values =>
    Float64Array.from(values, (value, minute) =>
      isGauge && (minute + 1) % 5 !== 0 ? 0 : value,
    );
  return {
    startSeconds: 0,
    stepSeconds: 60,
    good: counted(good),
    total: counted(sli.kind === 'ratio' ? total : ones),
  };
}

/** Whether a tool sees other counts than those of the minutes. */
export const seesOthers = ({ sli }, { isLeftOpen }) =>
  isLeftOpen && sli.kind === 'ratio' && sli.isCounter;

/** Follows one SLO through one outage. Answers how many assertions held, and how far the buckets are off. */
export async function followOutage(
  model,
  tool,
  { slo, groups, file, directory, shape },
) {
  const traffic = trafficOf(OUTAGES[shape]);
  const minutes = alertMinutes(
    model,
    { slo, rules: groups[0].rules },
    bucketsFor(slo, traffic),
    seesOthers(slo.objectives[0], tool) ? seenCounts(traffic, true) : undefined,
  );
  const tests = { alert_rule_test: [], promql_expr_test: [] };
  const off = { page: 0, ticket: 0 };
  const keys = {
    almanac_slo: slo.name,
    almanac_service: slo.service,
    almanac_objective: '1',
  };
  for (const severity of ['page', 'ticket']) {
    const { asGenerated, asPortal, firing } = minutes[severity];
    const rule = groups[0].rules.find(
      ({ alert }) => alert === alertName(severity),
    );
    const made = assertionsOf(rule, severity, firing, keys);
    tests.alert_rule_test.push(...made.alert_rule_test);
    tests.promql_expr_test.push(...made.promql_expr_test);
    off[severity] = longestDisagreement(asGenerated, asPortal);
  }
  const test = path.join(
    directory,
    `${slo.name}.${shape}.${tool.name}.test.json`,
  );
  await writeFile(
    test,
    JSON.stringify({
      rule_files: [file],
      evaluation_interval: '1m',
      tests: [{ interval: '1m', input_series: inputSeries(traffic), ...tests }],
    }),
  );
  await promtoolSays(tool.program, 'test', 'rules', test);
  return {
    alertTests: tests.alert_rule_test.length,
    minutes: tests.promql_expr_test.length,
    off,
  };
}
