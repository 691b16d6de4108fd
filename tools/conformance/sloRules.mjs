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
 * `sloRules.test.mjs` is the part of it that every run of the tests has.
 * `--peers` builds what is missing, `--keep` names a directory to keep the files in.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { figure } from '../bench/figure.mjs';
import { peerPrograms } from '../prometheus/peers.mjs';
import { followOutage, seesOthers } from './slo-rules/followOutage.mjs';
import { loadModel } from './slo-rules/model.mjs';
import { OUTAGES } from './slo-rules/outages.mjs';
import { installedPromtool } from './slo-rules/installedPromtool.mjs';
import { promtoolSays } from './slo-rules/promtoolSays.mjs';
import { writeRules } from './slo-rules/writeRules.mjs';

const SCRAPE_SECONDS = 60;

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

/** The tools that the rules are held against, with what their figures are called. */
async function promtools(mayBuild) {
  const tools = [await installedPromtool()];
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

/** Holds all rules against one tool. */
async function hold(model, tool, made, directory) {
  const totals = { rules: 0, alertTests: 0, minutes: 0, page: 0, ticket: 0 };
  for (const { slo, groups, file, alerts } of made) {
    await promtoolSays(tool.program, 'check', 'rules', file);
    totals.rules += groups.flatMap(group => group.rules).length;
    for (const shape of FOLLOWED[slo.name] ?? []) {
      const one = await followOutage(model, tool, {
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
