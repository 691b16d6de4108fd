/**
 * Prints how the list of a portal with 10,000 SLOs behaves in Chromium, `name value unit` a line: the most rows in the page
 * and the longest task while one scrolls, and how long a filter, the groups and the heatmap take.
 *
 * Measured on the production build; `yarn tsc` and `yarn build:all` must have run.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { guest } from '../guest.mjs';
import { serveProduction, unpackBundle } from '../serve-production.mjs';
import { figure } from './figure.mjs';
import { listInBrowser } from './slo/listInBrowser.mjs';
import { writeSloFiles } from './slo/sloFiles.mjs';

const COUNT = 10_000;
const EVALUATED_WITHIN_MS = 600_000;

async function untilEvaluated(url) {
  const began = performance.now();
  const get = await guest(url);
  for (;;) {
    const { totalCount, states, evaluatedAt } = await get('/slos/overview');
    const isWaiting = states.some(({ value }) => value === 'computing');
    if (totalCount === COUNT && evaluatedAt && !isWaiting) return;
    if (performance.now() - began > EVALUATED_WITHIN_MS)
      throw new Error(`${totalCount} of ${COUNT} SLOs were evaluated`);
    await sleep(1_000);
  }
}

unpackBundle();
const folder = await mkdtemp(path.join(tmpdir(), 'almanac-bench-slo-'));
await writeSloFiles(folder, COUNT);
const server = await serveProduction({
  config: {
    insights: { radars: [], exampleData: true, slos: { files: [folder] } },
  },
});
try {
  await untilEvaluated(server.url);
  const list = await listInBrowser(server.url);
  figure('slo_list_10000_most_rows', list.mostRows, 'rows');
  figure('slo_list_10000_longest_task_ms', list.longestTask, 'ms');
  figure('slo_list_10000_filter_ms', list.filter, 'ms');
  figure('slo_list_10000_groups_ms', list.groups, 'ms');
  figure('slo_list_10000_heatmap_ms', list.heatmap, 'ms');
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
