/**
 * Serves a portal of its own to browser tests, from the bundle that is unpacked for them, until its input ends. Prints
 * its address as soon as it can be used.
 *
 * Usage: node tools/serve-test-portal.mjs decider|empty|contracts
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

/** Characters of a definition that the portal of contracts reads at most. */
const MOST_CHARACTERS = 50_000;

/** An API that is consumed by what whoever enters owns, and one that is larger than is read. */
const contracts = `
apiVersion: backstage.io/v1alpha1
kind: API
metadata: { name: shifts, title: Shifts }
spec:
  type: openapi
  lifecycle: production
  owner: group:default/guests
  definition: '{"openapi":"3.0.3","info":{"title":"Shifts","version":"1.0.0"},"paths":{"/shifts":{"get":{"responses":{}}}}}'
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: shift-board }
spec: { type: website, lifecycle: production, owner: group:default/platform, consumesApis: [shifts] }
---
apiVersion: backstage.io/v1alpha1
kind: API
metadata: { name: archive, title: Archive }
spec:
  type: openapi
  lifecycle: production
  owner: group:default/platform
  definition: '{"openapi":"3.0.3","info":{"title":"Archive","version":"1.0.0","description":"${'x'.repeat(
    MOST_CHARACTERS,
  )}"},"paths":{}}'
`;

/** What a build proves who it is with; whoever publishes a definition is not told of it. */
const BUILD = { token: 'a-build-of-the-tests', subject: 'build' };

/** What the portal of tests is given beside what all are, by what the portal is for. */
const beside = {
  decider: async () => ({}),
  empty: async () => ({}),
  async contracts(folder) {
    const target = path.join(folder, 'contracts.yaml');
    await writeFile(target, contracts);
    return {
      locations: [
        { type: 'file', target, rules: [{ allow: ['API', 'Component'] }] },
      ],
      env: {
        APP_CONFIG_backend_auth_externalAccess: JSON.stringify([
          { type: 'static', options: BUILD },
        ]),
      },
    };
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
  /** Whoever enters owns what consumes an API, and little is read. */
  async contracts() {
    return {
      ...DECIDER_SIGNED_IN,
      insights: {
        radars: [],
        contracts: { mostDefinitionCharacters: MOST_CHARACTERS },
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
const server = await serveProduction({
  config: await settings[kind](folder),
  ...(await beside[kind](folder)),
});

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

if (kind !== 'empty') await deciderIsKnown(server.url);
console.log(server.url);
