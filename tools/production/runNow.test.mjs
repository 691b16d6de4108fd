/** A member of a deciding group runs a collector from the page, with nothing faked between the button and the database. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { chromiumOptions } from '../chromium.mjs';
import { guest } from '../guest.mjs';
import { serveProduction, unpackBundle } from '../serve-production.mjs';

const DECIDER = 'user:default/mira.osman';
const WITHIN_MS = 120_000;
let server;
let browser;

before(async () => {
  unpackBundle();
  server = await serveProduction({
    config: {
      auth: {
        providers: {
          guest: {
            userEntityRef: DECIDER,
            dangerouslyAllowOutsideDevelopment: true,
          },
        },
      },
    },
  });
  browser = await chromium.launch(chromiumOptions());
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

async function until(what, isSo) {
  for (let waited = 0; waited < WITHIN_MS; waited += 500) {
    if (await isSo()) return;
    await sleep(500);
  }
  throw new Error(`not within ${WITHIN_MS / 1000} s: ${what}`);
}

/** Whoever signs in before the catalog has read their groups is in none of them until they sign in anew. */
async function deciderIsKnown() {
  const get = await guest(server.url, '/api/catalog');
  const { items } = await get(
    `/entities/by-query?filter=${encodeURIComponent(
      'kind=User,metadata.name=mira.osman,relations.memberOf=group:default/architects',
    )}`,
  );
  return items.length === 1;
}

async function firstCollectionHasEnded() {
  const get = await guest(server.url);
  const [{ running, lastSuccessAt }] = (await get('/collectors')).items;
  return !running && lastSuccessAt;
}

test('a decider runs the collector, and sees that it did run', async () => {
  await until('the catalog knows the decider', deciderIsKnown);
  await until('the first collection has ended', firstCollectionHasEnded);
  const page = await browser.newPage();
  await page.goto(`${server.url}/insights/sources`);
  await page.getByRole('button', { name: 'Enter' }).click();
  const button = page.getByRole('button', { name: 'Run now: Web platform' });
  await button.click({ timeout: WITHIN_MS });
  const manual = page.getByRole('row', { name: /Succeeded.*Asked for/ });
  await manual.waitFor({ timeout: WITHIN_MS });
  const get = await guest(server.url);
  const { items } = await get('/collectors/web-platform/runs');
  assert.deepEqual(
    items.map(({ trigger, state }) => [trigger, state]),
    [
      ['manual', 'succeeded'],
      ['schedule', 'succeeded'],
    ],
  );
  // The packages are the same: all is found unchanged, nothing is written twice.
  assert.equal(items[0].written.observations, 0);
});
