#!/usr/bin/env node
/*
 * Holds the rules that are made of SLOs against Prometheus' own promtool:
 *   - `promtool check rules` takes the rules of every kind of definition,
 *   - `promtool test rules` sees each alert begin and end in the very minute in which the portal's maths says so, on the
 *     windows as the rules have them (up to an hour to the minute, longer ones in whole slices),
 *   - and the figures say how far that is from what the portal says on its buckets of five minutes.
 * All of it is done with the promtool that is installed, and with that of Prometheus 3 where it has been built, whose ranges
 * are open at their start.
 *
 *   node tools/conformance/sloRules.mjs [--peers] [--keep=DIRECTORY]
 *
 * `--peers` builds what is missing, `--keep` names a directory to keep the files in.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { figure } from '../bench/figure.mjs';
import { peerPrograms } from '../prometheus/peers.mjs';
import { prometheusProgram } from '../prometheus/prometheusPrograms.mjs';
import {
  alertMinutes,
  longestDisagreement,
} from './slo-rules/alertMinutes.mjs';
import {
  alertName,
  assertionsOf,
  inputSeries,
} from './slo-rules/alertTests.mjs';
import { documents } from './slo-rules/definitions.mjs';
import { loadModel } from './slo-rules/model.mjs';
import { OUTAGES, trafficOf } from './slo-rules/outages.mjs';
import { seenCounts } from './slo-rules/seenCounts.mjs';

const run = promisify(execFile);
const MOST_SAID = 2_000;
const SCRAPE_SECONDS = 60;
const PORTAL = 'https://portal.example.org';

/** The SLOs whose alerts are followed through outages, and the outages that are long enough to move them. */
const FOLLOWED = {
  'thirty-days': Object.keys(OUTAGES),
  'seven-days': ['sharp', 'flapping', 'short-spike'],
  'one-day': ['sharp', 'slow-burn', 'flapping'],
  'ninety-days': ['sharp', 'short-spike'],
  'calendar-month': ['sharp', 'flapping'],
  'no-budget': ['short-spike'],
  'low-traffic': ['sharp', 'short-spike'],
  'low-traffic-slices': ['sharp', 'short-spike'],
  'weighted-traffic': ['sharp', 'flapping'],
  'own-alerts': ['sharp', 'flapping', 'slow-burn'],
  'sums-of-counters': ['sharp'],
  'rates-of-counters': ['sharp', 'flapping'],
  template: ['sharp', 'flapping'],
  'template-of-other-things': ['sharp'],
  'bad-of-total': ['sharp', 'slow-burn'],
  'gauges-of-good': ['sharp', 'flapping'],
  'time-slices': ['sharp', 'flapping', 'days-of-little'],
  'short-time-slices': ['sharp', 'flapping'],
  'long-time-slices': ['sharp'],
  'ratio-slices': ['sharp', 'flapping'],
  threshold: ['sharp', 'flapping'],
  'threshold-slices': ['sharp', 'flapping'],
  raw: ['sharp', 'flapping'],
};

async function promtoolSays(promtool, ...args) {
  try {
    await run(promtool, args, { maxBuffer: 1 << 28 });
  } catch (error) {
    if (typeof error.stdout !== 'string') throw error;
    const said = `${error.stdout}${error.stderr}`.slice(0, MOST_SAID);
    // The cause would tell all of it again.
    throw new Error(`${promtool} ${args.join(' ')}:\n${said}`);
  }
}

/** The tools that the rules are held against, with what their figures are called. */
async function promtools(mayBuild) {
  const own = prometheusProgram('promtool');
  const { stdout, stderr } = await run(own, ['--version']);
  const [, major] = /version (\d+)/.exec(`${stdout}${stderr}`) ?? [];
  const tools = [
    { name: 'promtool', program: own, isLeftOpen: Number(major) >= 3 },
  ];
  const { folder, missing } = peerPrograms('prometheus3', { mayBuild });
  if (folder) {
    const program = path.join(folder, 'promtool');
    tools.push({ name: 'promtool_3', program, isLeftOpen: true });
  } else {
    console.error(
      `Rules are not held against promtool of Prometheus 3: ${missing}.`,
    );
  }
  return tools;
}

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
const seesOthers = ({ sli }, { isLeftOpen }) =>
  isLeftOpen && sli.kind === 'ratio' && sli.isCounter;

/** Follows one SLO through one outage. Answers how many assertions held, and how far the buckets are off. */
async function follow(model, tool, { slo, groups, file, directory, shape }) {
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

/** The rules of each SLO, and files with them. */
async function writeRules(model, directory) {
  const text = documents
    .map(document => JSON.stringify(document))
    .join('\n---\n');
  const { documents: read, faults } = model.readOpenSlo([
    { file: 'slos', text },
  ]);
  const wrong = faults.filter(({ severity }) => severity === 'error');
  if (wrong.length > 0) throw new Error(JSON.stringify(wrong, null, 2));
  return Promise.all(
    model.definitionsOf(read).map(async slo => {
      const rules = model.prometheusRules(slo, { portalUrl: PORTAL });
      const refused = rules.faults.filter(
        ({ severity }) => severity === 'error',
      );
      if (refused.length > 0) throw new Error(JSON.stringify(refused, null, 2));
      const { groups } = rules;
      const file = path.join(directory, `${slo.name}.yaml`);
      await writeFile(file, model.rulesAsYaml(groups));
      // Alerts do not go by the budgets, which look back a month each time, but for the traffic that is usual.
      const needed = slo.lowTraffic.isWeighted ? groups : groups.slice(0, 1);
      const alerts = path.join(directory, `${slo.name}.alerts.yaml`);
      await writeFile(alerts, model.rulesAsYaml(needed));
      return { slo, groups, file, alerts };
    }),
  );
}

/** Holds all rules against one tool. */
async function hold(model, tool, made, directory) {
  const totals = { rules: 0, alertTests: 0, minutes: 0, page: 0, ticket: 0 };
  for (const { slo, groups, file, alerts } of made) {
    await promtoolSays(tool.program, 'check', 'rules', file);
    totals.rules += groups.flatMap(group => group.rules).length;
    for (const shape of FOLLOWED[slo.name] ?? []) {
      const one = await follow(model, tool, {
        slo,
        groups,
        file: alerts,
        directory,
        shape,
      });
      totals.alertTests += one.alertTests;
      totals.minutes += one.minutes;
      if (isTooShort(slo, tool)) continue;
      totals.page = Math.max(totals.page, one.off.page);
      totals.ticket = Math.max(totals.ticket, one.off.ticket);
      if (process.env.VERBOSE)
        console.error(tool.name, slo.name, shape, JSON.stringify(one));
    }
  }
  return totals;
}

/** Whether a slice holds one scrape alone, of which no tool can tell a count. */
const isTooShort = ({ objectives: [objective] }, tool) =>
  seesOthers(objective, tool) && objective.sliceSeconds === SCRAPE_SECONDS;

function print({ name }, files, totals) {
  const off = name === 'promtool' ? '' : `_${name}`;
  figure(`${name}_rule_files_checked`, files, 'files');
  figure(`${name}_rules_checked`, totals.rules, 'rules');
  figure(`${name}_alert_tests_passed`, totals.alertTests, 'tests');
  figure(`${name}_alert_minutes_confirmed`, totals.minutes, 'minutes');
  figure(`alert_minutes_off_max_page${off}`, totals.page, 'min');
  figure(`alert_minutes_off_max_ticket${off}`, totals.ticket, 'min');
  figure(
    `alert_minutes_off_max${off}`,
    Math.max(totals.page, totals.ticket),
    'min',
  );
}

async function main(directory, mayBuild) {
  const model = await loadModel(directory);
  const tools = await promtools(mayBuild);
  const made = await writeRules(model, directory);
  for (const tool of tools) {
    print(tool, made.length, await hold(model, tool, made, directory));
  }
}

const {
  values: { keep, peers },
} = parseArgs({
  strict: false,
  options: { keep: { type: 'string' }, peers: { type: 'boolean' } },
});
if (keep) await mkdir(keep, { recursive: true });
const directory = keep
  ? path.resolve(keep)
  : await mkdtemp(path.join(tmpdir(), 'slo-rules-'));
try {
  await main(directory, peers);
} finally {
  if (!keep) await rm(directory, { recursive: true });
}
