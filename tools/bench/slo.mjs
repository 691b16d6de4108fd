/**
 * Prints the figures of the SLOs, `name value unit` a line: how many are evaluated in a second, how long it takes to read
 * 10,000 definitions and for how long nothing else can run meanwhile, how long lists and pages take at 1,000 and 10,000
 * SLOs, what a month of Prometheus takes to collect, what a page view costs Prometheus, and what generated rules cost it.
 *
 * `--aims` ends with 1 where one is not what it is to be. The pages are measured on the production build; `yarn tsc` and `yarn build:all` must have run. `--peers` builds Sloth with
 * Go, whose rules are measured beside ours, where there is none.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { unpackBundle } from '../serve-production.mjs';
import { holdAims } from './aims.mjs';
import { figure } from './figure.mjs';
import { evaluationsPerSecond } from './slo/evaluationsPerSecond.mjs';
import { importTimes } from './slo/importTimes.mjs';
import { pageTimes } from './slo/pageTimes.mjs';
import { queriesPerPageView } from './slo/queriesPerPageView.mjs';

holdAims('slo');
const OTHERS = ['prometheusBackfill.mjs', 'sloList.mjs', 'ruleCost.mjs'];

figure('slo_evaluations_per_second', await evaluationsPerSecond(), 'SLOs/s');
const imported = await importTimes(10_000);
figure('slo_import_10000_seconds', imported.firstSeconds, 's');
figure('slo_import_changed_file_seconds', imported.againSeconds, 's');
figure('slo_import_longest_block_ms', imported.longestBlockMs, 'ms');
unpackBundle();
for (const count of [1_000, 10_000]) {
  const times = await pageTimes(count);
  figure(`slo_first_evaluation_${count}_seconds`, times.evaluatedSeconds, 's');
  figure(`slo_list_${count}_p95_ms`, times.list, 'ms');
  figure(`slo_overview_${count}_p95_ms`, times.overview, 'ms');
  figure(`slo_groups_${count}_p95_ms`, times.groups, 'ms');
  if (count > 1_000) continue;
  figure('slo_detail_p95_ms', times.detail, 'ms');
  figure('slo_history_p95_ms', times.history, 'ms');
  figure('whatif_ms', times.whatIf, 'ms');
}
figure(
  'prometheus_queries_per_page_view',
  await queriesPerPageView(),
  'queries',
);
for (const script of OTHERS) {
  const child = spawn(
    process.execPath,
    [
      path.join(import.meta.dirname, script),
      ...process.argv.slice(2).filter(one => one !== '--aims'),
    ],
    { stdio: 'inherit' },
  );
  const [code] = await once(child, 'exit');
  if (code !== 0) process.exitCode = 1;
}
