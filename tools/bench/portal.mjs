/**
 * Prints the figures of the portal, `name value unit` a line. Everything is measured on the production build, but
 * `second_start_seconds`, which is `./almanac start` as a developer knows it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../almanac/paths.mjs';
import { unpackBundle } from '../serve-production.mjs';
import { p95OfRequests } from './apiTimes.mjs';
import { contributionsMaxError } from './contributions.mjs';
import { figure } from './figure.mjs';
import { firstRadar } from './firstRadar.mjs';
import { pageTimes } from './pageTimes.mjs';
import { secondStart } from './secondStart.mjs';

const BLIPS = '/radars/web-platform/blips?limit=2000';

function build() {
  for (const script of ['tsc', 'build:all']) {
    const { status, stdout, stderr } = spawnSync('yarn', [script], {
      cwd: root,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`yarn ${script}:\n${stdout}${stderr}`);
  }
}

async function portalFigures(data) {
  const { server, get, seconds } = await firstRadar(data);
  try {
    figure('first_radar_seconds', seconds, 's');
    const { items } = await get('/collectors');
    const total = key =>
      items.reduce((sum, { totals }) => sum + totals[key], 0);
    figure('topics', total('topics'), 'topics');
    figure('observations', total('observations'), 'observations');
    const { items: blips } = await get(BLIPS);
    figure('radar_blips', blips.length, 'blips');
    figure('radar_api_p95_ms', await p95OfRequests(get, [BLIPS]), 'ms');
    const topicIds = blips.map(({ topicId }) => topicId);
    figure(
      'topic_api_p95_ms',
      await p95OfRequests(
        get,
        topicIds.map(id => `/topics/${id}/analyses/web-platform:support-share`),
      ),
      'ms',
    );
    figure(
      'contributions_max_error',
      await contributionsMaxError(get, topicIds),
      'ratio',
    );
    const { bytes, radarMs, topicMs } = await pageTimes(server.url);
    figure('radar_first_load_kb_gzip', bytes / 1000, 'kB');
    figure('radar_interactive_ms', radarMs, 'ms');
    figure('topic_interactive_ms', topicMs, 'ms');
  } finally {
    await server.stop();
  }
}

if (
  !existsSync(path.join(root, 'packages/backend/dist/bundle.tar.gz')) ||
  process.argv.includes('--build')
)
  build();
unpackBundle();
const data = mkdtempSync(path.join(tmpdir(), 'almanac-bench-'));
try {
  await portalFigures(data);
} finally {
  rmSync(data, { recursive: true, force: true });
}
try {
  figure('second_start_seconds', await secondStart(), 's');
} catch (error) {
  console.error(`second_start_seconds is left out: ${error.message}`);
}
const kernels = spawnSync(
  process.execPath,
  ['packages/statistics/bench/kernels.ts'],
  { cwd: root, encoding: 'utf8' },
);
process.stdout.write(kernels.stdout);
process.stderr.write(kernels.stderr);
process.exitCode = kernels.status ?? 1;
