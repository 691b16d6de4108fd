#!/usr/bin/env node
/*
 * Prints what the rules of the same SLOs cost the same Prometheus each minute, samples that are loaded and seconds of
 * evaluation: ours, those that Sloth makes, and those in the manner of Pyrra, both ways in which it adds a window up.
 *
 * Every expression is asked at the same moment, with what the others have recorded for 30 days before it, and counts as
 * often as its group is evaluated. `--peers` builds Sloth with Go where there is none.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadModel } from '../conformance/slo-rules/model.mjs';
import { startPrometheus } from '../prometheus/startPrometheus.mjs';
import { figure } from './figure.mjs';
import { openSloOf, SERIES, SERVICES } from './rules/objectives.mjs';
import { pyrraRules } from './rules/pyrraRules.mjs';
import { END, samples } from './rules/samples.mjs';
import { slothRules } from './rules/slothRules.mjs';

/** The quickest of so many answers counts; the first one reads from the disk. */
const TRIES = 4;

async function ourRules(directory) {
  const model = await loadModel(directory);
  const { documents } = model.readOpenSlo(
    SERVICES.map(service => ({ file: service, text: openSloOf(service) })),
  );
  return model
    .definitionsOf(documents)
    .flatMap(slo => model.prometheusRules(slo).groups);
}

const secondsOf = (interval = '1m') =>
  Number.parseInt(interval, 10) * (interval.endsWith('m') ? 60 : 1);

/** What each minute costs. */
async function costOf(url, groups) {
  const sum = { samples: 0, seconds: 0, rules: 0 };
  for (const { interval, rules } of groups) {
    const perMinute = 60 / secondsOf(interval);
    for (const { expr } of rules) {
      const cost = await costOfOne(url, expr);
      sum.samples += cost.samples * perMinute;
      sum.seconds += cost.seconds * perMinute;
      sum.rules += 1;
    }
  }
  return sum;
}

async function costOfOne(url, query) {
  let seconds = Infinity;
  let loaded = 0;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const body = new URLSearchParams({ query, time: END, stats: 'all' });
    const answer = await fetch(`${url}/api/v1/query`, { method: 'POST', body });
    const { status, data, error } = await answer.json();
    if (status !== 'success') throw new Error(`${query}: ${error}`);
    const { samples: counted, timings } = data.stats;
    loaded = counted.totalQueryableSamples;
    seconds = Math.min(seconds, timings.evalTotalTime);
  }
  return { samples: loaded, seconds };
}

const directory = await mkdtemp(path.join(tmpdir(), 'almanac-rule-cost-'));
try {
  const mayBuild = process.argv.includes('--peers');
  const sloth = await slothRules(directory, { mayBuild });
  const compared = {
    ours: await ourRules(directory),
    ...(sloth && { sloth }),
    pyrra: pyrraRules({ isSummedUp: false }),
    pyrra_summed_up: pyrraRules({ isSummedUp: true }),
  };
  const server = await startPrometheus({
    openMetrics: samples(Object.values(compared).flat()),
  });
  try {
    figure('rule_slos', SERVICES.length, 'SLOs');
    figure('rule_series', SERVICES.length * SERIES, 'series');
    for (const [whose, groups] of Object.entries(compared)) {
      const cost = await costOf(server.url, groups);
      figure(`rules_${whose}`, cost.rules, 'rules');
      figure(
        `rule_samples_per_minute_${whose}`,
        Math.round(cost.samples),
        'samples/min',
      );
      figure(`rule_evaluation_seconds_per_minute_${whose}`, cost.seconds, 's');
    }
  } finally {
    await server.stop();
  }
} finally {
  await rm(directory, { recursive: true });
}
