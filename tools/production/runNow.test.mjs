/** A member of a deciding group runs a collector from the page, with nothing faked between the button and the database. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium } from '@playwright/test';
import { chromiumOptions } from '../chromium.mjs';
import { DECIDER_SIGNED_IN, deciderIsKnown, until } from '../decider.mjs';
import { guest } from '../guest.mjs';
import { serveProduction, unpackBundle } from '../serve-production.mjs';

const WITHIN_MS = 120_000;
let server;
let browser;

before(async () => {
  unpackBundle();
  server = await serveProduction({ config: DECIDER_SIGNED_IN });
  browser = await chromium.launch(chromiumOptions());
});

after(async () => {
  await browser?.close();
  await server?.stop('SIGKILL');
});

async function firstCollectionHasEnded() {
  const get = await guest(server.url);
  const { running, lastSuccessAt } = await get('/collectors/web-platform');
  return !running && lastSuccessAt;
}

test('a decider runs the collector, and sees that it did run', async () => {
  await deciderIsKnown(server.url);
  await until('the first collection has ended', firstCollectionHasEnded);
  const page = await browser.newPage();
  await page.goto(`${server.url}/insights/sources?collector=web-platform`);
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
