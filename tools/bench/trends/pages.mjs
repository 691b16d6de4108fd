import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { unpackBundle } from '../../serve-production.mjs';
import { p95OfRequests } from '../apiTimes.mjs';
import { figure } from '../figure.mjs';
import { firstRadar } from '../firstRadar.mjs';
import { radarFrameTime } from './radarFrames.mjs';

const BLIPS = '/radars/web-platform/blips?limit=1000';
/** What a first start does beside (SLOs of past weeks, rules on definitions) is done by then. */
const SETTLED_MS = 60_000;
const SIGNAL = 'web-platform:support-share';

/**
 * Prints how long the API takes for a thousand blips and for what a trend page shows, and how the radar is drawn, on the
 * production build with the web platform.
 */
export async function pageFigures() {
  unpackBundle();
  const data = mkdtempSync(path.join(tmpdir(), 'almanac-trends-'));
  const { server, get } = await firstRadar(data);
  try {
    await sleep(SETTLED_MS);
    const { items } = await get(BLIPS);
    figure('radar_api_blips', items.length, 'blips');
    figure('radar_api_p95_ms', await p95OfRequests(get, [BLIPS]), 'ms');
    figure(
      'trend_api_p95_ms',
      await p95OfRequests(
        get,
        items.map(({ topicId }) => `/topics/${topicId}/analyses/${SIGNAL}`),
      ),
      'ms',
    );
    const frame = await radarFrameTime(server.url);
    figure('radar_1000_blips_frame_ms', frame, 'ms');
  } finally {
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  }
}
