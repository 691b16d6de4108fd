#!/usr/bin/env node
/*
 * What the rules of one SLO cost a real Prometheus each minute: samples that are loaded, and seconds of evaluation. Ours
 * and, where the program is there, those that Sloth makes of the same SLO.
 *
 *   node tools/bench/ruleCost.mjs [path of sloth]
 *
 * Every expression is asked once at the same moment, with what the others have recorded for 30 days before it.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { parse, stringify } from 'yaml';
import { loadModel } from '../conformance/slo-rules/model.mjs';
import { startPrometheus } from '../prometheus/startPrometheus.mjs';
import { figure } from './figure.mjs';

const run = promisify(execFile);

const SERIES = 50;
const SCRAPE_SECONDS = 15;
const RULE_SECONDS = 60;
const DAY = 86_400;
const END = Math.floor(Date.parse('2026-03-02T12:00:00Z') / 1_000);

/** What both are made from; Sloth reads this version. */
const SLO = stringify({
  apiVersion: 'openslo/v1alpha',
  kind: 'SLO',
  metadata: { name: 'checkout' },
  spec: {
    service: 'checkout',
    budgetingMethod: 'Occurrences',
    timeWindows: [{ count: 30, unit: 'Day' }],
    objectives: [
      {
        target: 0.999,
        ratioMetrics: {
          good: source('sum(rate(requests_total{code="200"}[{{.window}}]))'),
          total: source('sum(rate(requests_total[{{.window}}]))'),
        },
      },
    ],
  },
});

function source(query) {
  return { source: 'prometheus', queryType: 'promql', query };
}

function ourGroups(model) {
  const { documents } = model.readOpenSlo([{ file: 'slo', text: SLO }]);
  const [slo] = model.definitionsOf(documents);
  return model.prometheusRules(slo).groups;
}

async function slothGroups(sloth, directory) {
  const input = path.join(directory, 'slo.yaml');
  await writeFile(input, SLO);
  const { stdout } = await run(sloth, ['generate', '-i', input]);
  return parse(stdout).groups;
}

function* samplesOf(name, from, step, valueAt) {
  for (let at = from; at <= END; at += step) {
    yield `${name} ${valueAt(at)} ${at}\n`;
  }
}

/** Counters of three days; what rules record, for 30 days where a rule looks back on it. */
function* openMetrics(groups) {
  yield '# TYPE requests counter\n';
  for (let index = 0; index < SERIES; index += 1) {
    const code = index % 2 === 0 ? '200' : '500';
    const name = `requests_total{code="${code}",instance="${index}"}`;
    yield* samplesOf(name, END - 3 * DAY, SCRAPE_SECONDS, at => at % 1e8);
  }
  const rules = groups.flatMap(group => group.rules);
  const named = rules.filter(({ record }) => record);
  for (const { record, labels } of [...named].sort(byName)) {
    const isLookedBackOn = rules.some(({ expr }) =>
      new RegExp(`${record}\\{[^}]*\\}\\s*\\[`).test(expr),
    );
    const from = isLookedBackOn ? END - 30 * DAY : END - 600;
    const pairs = Object.entries(labels).map(
      ([key, value]) => `${key}=${JSON.stringify(value)}`,
    );
    yield* samplesOf(`${record}{${pairs}}`, from, RULE_SECONDS, () => 0.002);
  }
  yield '# EOF\n';
}

const byName = (a, b) => (a.record < b.record ? -1 : 1);

const secondsOf = (interval = '1m') =>
  Number.parseInt(interval, 10) * (interval.endsWith('m') ? 60 : 1);

/** What each minute costs. */
async function costOf(groups) {
  const server = await startPrometheus({ openMetrics: openMetrics(groups) });
  try {
    const sum = { samples: 0, seconds: 0, rules: 0 };
    for (const { interval, rules } of groups) {
      const perMinute = 60 / secondsOf(interval);
      for (const { expr } of rules) {
        const { samples, timings } = await statsOf(server.url, expr);
        sum.samples += samples.totalQueryableSamples * perMinute;
        sum.seconds += timings.evalTotalTime * perMinute;
        sum.rules += 1;
      }
    }
    return sum;
  } finally {
    await server.stop();
  }
}

async function statsOf(url, query) {
  const ask = async () => {
    const body = new URLSearchParams({ query, time: END, stats: 'all' });
    const answer = await fetch(`${url}/api/v1/query`, { method: 'POST', body });
    const { status, data, error } = await answer.json();
    if (status !== 'success') throw new Error(`${query}: ${error}`);
    return data.stats;
  };
  // The first time reads from the disk.
  await ask();
  return ask();
}

function print(whose, { samples, seconds, rules }) {
  figure(`${whose}_rules_of_an_slo`, rules, 'rules');
  figure(`${whose}_samples_per_minute`, Math.round(samples), 'samples');
  figure(`${whose}_evaluation_per_minute`, seconds * 1_000, 'ms');
}

const directory = await mkdtemp(path.join(tmpdir(), 'rule-cost-'));
try {
  const [sloth] = process.argv.slice(2);
  const model = await loadModel(directory);
  const ours = await costOf(ourGroups(model));
  print('our', ours);
  if (sloth) {
    const others = await costOf(await slothGroups(sloth, directory));
    print('sloth', others);
    figure('samples_sloth_to_ours', others.samples / ours.samples, 'x');
  }
} finally {
  await rm(directory, { recursive: true });
}
