import path from 'node:path';
import { build } from 'esbuild';

const ROOT = path.resolve(import.meta.dirname, '../../..');

const ENTRY = `
export * as statistics from './packages/statistics/src';
export { ORACLES, WITHOUT_ORACLE } from './packages/statistics/src/__fixtures__/oracles';
export { totalOfMembers } from './plugins/insights-backend/src/domains/signals/model/totalOfMembers';
export { totalOf, partsOfTotal } from './plugins/insights-backend/src/domains/signals/model/totalOf';
export { analyseTrend } from './plugins/insights-backend/src/domains/trends/model/analyseTrend';
export { sweepOptions } from './plugins/insights-backend/src/domains/trends/model/sweepOptions';
export { seasonalDirection } from './plugins/insights-backend/src/domains/trends/model/season/seasonalDirection';
export { withoutSeasons } from './plugins/insights-backend/src/domains/trends/model/season/withoutSeasons';
export { DEFAULT_TREND_OPTIONS } from './plugins/insights-backend/src/domains/trends/model/TrendInput';
export { readRadarDefinition } from './plugins/insights-backend/src/domains/radars/model/readRadarDefinition';
export { replayRings } from './plugins/insights-backend/src/domains/radars/model/replayRings';
export { carryForward } from './plugins/insights-backend/src/domains/radars/model/RingSeries';
export { webPlatformRadar } from './plugins/insights-backend-module-web-platform/src/webPlatformRadar';
export { createWebPlatformCollector } from './plugins/insights-backend-module-web-platform/src/createWebPlatformCollector';
`;

/** The portal's own code for trends and radars, as it stands in the sources. */
export async function loadModel(directory) {
  const outfile = path.join(directory, 'model.cjs');
  await build({
    stdin: { contents: ENTRY, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    // The data of the web platform is read from its packages.
    external: ['web-features', '@mdn/browser-compat-data', 'caniuse-lite'],
    outfile,
    logLevel: 'error',
  });
  return (await import(outfile)).default;
}
