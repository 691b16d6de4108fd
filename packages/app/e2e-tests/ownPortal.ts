import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { test } from '@playwright/test';

const STARTED_MS = 180_000;
const PROGRAM = path.join(__dirname, '../../../tools/serve-test-portal.mjs');

/** Tests on a portal of their own, which starts with the first of them and serves one after the other. */
const testOn = (kind: 'decider' | 'empty' | 'contracts') =>
  test.extend<{}, { portalUrl: string }>({
    portalUrl: [
      // eslint-disable-next-line no-empty-pattern -- how Playwright wants it of a fixture that needs no other
      async ({}, give) => {
        const portal = spawn(process.execPath, [PROGRAM, kind], {
          stdio: ['pipe', 'pipe', 'inherit'],
        });
        const ended = once(portal, 'exit');
        const said = once(createInterface(portal.stdout), 'line');
        const [url] = await Promise.race([
          said,
          ended.then(([code]) => {
            throw new Error(`The portal did not start: it ended with ${code}`);
          }),
        ]);
        await give(url);
        portal.stdin.end();
        await ended;
      },
      { scope: 'worker', timeout: STARTED_MS },
    ],
    baseURL: ({ portalUrl }, give) => give(portalUrl),
  });

/** Tests on a portal in which whoever enters may change and decide. */
export const deciderTest = testOn('decider');

/** Tests on a portal in which no SLO is defined. */
export const emptyTest = testOn('empty');

/** Tests on a portal in which whoever enters owns what consumes the API `shifts`, and `archive` is larger than is read. */
export const contractsTest = testOn('contracts');
