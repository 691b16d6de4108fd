/**
 * Serves a portal of its own to browser tests, from the bundle that is unpacked for them, until its input ends. Prints
 * its address as soon as it can be used.
 *
 * Usage: node tools/serve-test-portal.mjs decider|empty
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { home, root } from './almanac/paths.mjs';
import { DECIDER_SIGNED_IN, deciderIsKnown } from './decider.mjs';
import { serveProduction, unpackBundle } from './serve-production.mjs';

/** The budget of search is gone at any time, so that there is something to decide on. */
const policy = {
  apiVersion: 'almanac.io/v1',
  kind: 'ErrorBudgetPolicy',
  metadata: { name: 'search' },
  spec: {
    title: 'Budget of search',
    appliesTo: { slos: ['search-fast'] },
    rules: [
      {
        name: 'rebuild-beside',
        when: { state: 'exhausted' },
        action: 'Rebuild the index beside the running one.',
        dueWithin: '1w',
      },
      {
        name: 'no-more-articles',
        when: { consumed: 1 },
        action: 'Add no more articles.',
        dueWithin: '1w',
      },
    ],
  },
};

/** Settings laid over those of the tests' portal, by what the portal is for. */
const settings = {
  /** Whoever enters may change and decide. */
  async decider(folder) {
    await writeFile(path.join(folder, 'search.yaml'), JSON.stringify(policy));
    return {
      ...DECIDER_SIGNED_IN,
      insights: {
        radars: [],
        slos: {
          files: [path.join(root, 'examples/slos')],
          policies: [folder],
        },
        slas: { files: [] },
      },
    };
  },
  /** Nothing is defined. */
  async empty() {
    return {
      insights: {
        radars: [],
        exampleData: false,
        slos: { files: [], policies: [] },
        slas: { files: [] },
      },
    };
  },
};

const [kind] = process.argv.slice(2);
const folder = await mkdtemp(path.join(tmpdir(), 'almanac-browser-test-'));
const bundle = path.join(home, 'production');
if (!existsSync(bundle)) unpackBundle();
const server = await serveProduction({ config: await settings[kind](folder) });

async function stop() {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
  process.exit(0);
}
// Also when whoever asked for the portal was killed.
process.stdin.on('end', stop).resume();
process.once('SIGTERM', stop);
// A runner that is interrupted from the keyboard ends the input itself.
process.on('SIGINT', () => {});

if (kind === 'decider') await deciderIsKnown(server.url);
console.log(server.url);
