/**
 * Installs the packages as npm would publish them into portals fresh from create-app, once on the new frontend system
 * and once on the old one, adds the lines that the README names, starts them, and sees the radar, the SLOs, the models
 * and the API contracts in a browser; then once more with the SLO pages alone, which share the API with those of the radar.
 *
 * Usage: yarn test:install [new] [legacy]
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { addExampleSlos, EXAMPLE_PACKAGE } from './exampleSlos.mjs';
import { packAll, publishedPackages } from './pack.mjs';
import {
  addLines,
  createPortal,
  installTarballs,
  leaveRadarOut,
} from './freshPortal.mjs';
import { readmeLines } from './readmeLines.mjs';
import { run } from './run.mjs';
import { seesContracts } from './seesContracts.mjs';
import { seesModels } from './seesModels.mjs';
import { seesRadar } from './seesRadar.mjs';
import { seesSlos } from './seesSlos.mjs';
import { startPortal } from './startPortal.mjs';

const root = path.resolve(fileURLToPath(import.meta.url), '../../..');
const WANTED = {
  app: [
    '@almanac/backstage-plugin-trend-radar',
    '@almanac/backstage-plugin-slo',
    '@almanac/backstage-plugin-model-cards',
    '@almanac/backstage-plugin-api-contracts',
  ],
  backend: [
    '@almanac/backstage-plugin-insights-backend',
    '@almanac/backstage-plugin-insights-backend-module-web-platform',
    '@almanac/backstage-plugin-insights-backend-module-prometheus',
    EXAMPLE_PACKAGE,
  ],
};
const say = text => console.log(`install-elsewhere: ${text}`);

const picture = (work, kind) => path.join(work, `${kind}.png`);

async function whileRunning(directory, see) {
  const portal = await startPortal({ directory });
  try {
    await see(portal.url);
  } finally {
    await portal.stop();
  }
}

async function tryPortal({ kind, work, tarballs }) {
  const directory = path.join(work, kind);
  say(`${kind}: creating a portal with create-app`);
  await createPortal({ root, directory, legacy: kind === 'legacy' });
  say(`${kind}: installing the tarballs`);
  await installTarballs({ root, directory, tarballs, wanted: WANTED });
  const additions = readmeLines(path.join(root, 'README.md'), kind);
  for (const { file, lines } of additions) addLines({ directory, file, lines });
  const written = additions.map(
    ({ file, lines }) => `${lines.length} in ${file}`,
  );
  say(`${kind}: lines a user writes: ${written.join(', ') || 'none'}`);
  addExampleSlos({ root, directory });
  await whileRunning(directory, async url => {
    const blips = await seesRadar({ url, screenshot: picture(work, kind) });
    say(`${kind}: the radar shows ${blips} blips`);
    const slos = await seesSlos({ url, screenshot: picture(work, kind) });
    say(`${kind}: the list shows ${slos} SLOs`);
    const models = await seesModels({ url, screenshot: picture(work, kind) });
    say(`${kind}: the list shows ${models} models`);
    const apis = await seesContracts({ url, screenshot: picture(work, kind) });
    say(`${kind}: the list shows ${apis} APIs`);
  });
  leaveRadarOut({ directory });
  await whileRunning(directory, async url => {
    const slos = await seesSlos({ url, screenshot: picture(work, kind) });
    say(`${kind}: without the radar the list shows ${slos} SLOs`);
  });
  // Its last processes may write for a moment yet.
  rmSync(directory, { recursive: true, maxRetries: 10, retryDelay: 500 });
}

async function main() {
  const kinds = process.argv.slice(2);
  const work = mkdtempSync(path.join(tmpdir(), 'almanac-install-'));
  const unbuilt = publishedPackages(root).filter(
    ({ directory }) => !existsSync(path.join(directory, 'dist')),
  );
  if (unbuilt.length || !existsSync(path.join(root, 'dist-types'))) {
    say('building the packages');
    await run('yarn', ['tsc'], { cwd: root });
    await run('yarn', ['backstage-cli', 'repo', 'build'], { cwd: root });
  }
  say('packing');
  const tarballs = await packAll({ root, into: path.join(work, 'tarballs') });
  let failed = 0;
  const tried = kinds.length ? kinds : ['new', 'legacy'];
  for (const kind of tried) {
    try {
      await tryPortal({ kind, work, tarballs });
    } catch (error) {
      failed += 1;
      say(`${kind}: FAILED: ${error.message}`);
      say(`${kind}: what was built is left in ${work}`);
    }
  }
  if (!failed) rmSync(work, { recursive: true, force: true });
  console.log(`${tried.length - failed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}

await main();
