import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { chromiumOptions } from '../../chromium.mjs';
import { DECIDER_SIGNED_IN, deciderIsKnown, until } from '../../decider.mjs';
import { guestToken } from '../../guest.mjs';
import { serveProduction } from '../../serve-production.mjs';

const REF = 'api:default/payments';
const AT = `/contracts/${encodeURIComponent(REF)}`;

/** Steps from change to change, and stretches of the page that are scrolled through. */
const STEPS = 10;
const SCROLLS = 20;

/** Rules take so long at most until they are given up. */
const LINTED_WITHIN_SECONDS = 300;

/** Asks the API as whoever enters; a token lasts less long than all of it. */
async function ask(url, path, body) {
  const answer = await fetch(`${url}/api/insights/v1${path}`, {
    method: body ? 'POST' : 'GET',
    headers: {
      Authorization: `Bearer ${await guestToken(url)}`,
      ...(body && { 'Content-Type': 'application/json' }),
    },
    body: body && JSON.stringify(body),
  });
  const said = await answer.json();
  if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(said)}`);
  return said;
}

async function isKnown(url) {
  const { items } = await ask(url, `/contracts?contractRef=${REF}`);
  return items.length === 1;
}

/** The longest task of the page since it was asked for last, in milliseconds; 0 where none took 50. */
async function longestTask(page) {
  // Tasks are told a moment after they end.
  await sleep(500);
  return page.evaluate(() => {
    const longest = Math.max(0, ...window.longTasks);
    window.longTasks = [];
    return longest;
  });
}

async function openPage(browser, url) {
  const page = await browser.newPage({
    viewport: { width: 1400, height: 900 },
  });
  await page.addInitScript(() => {
    window.longTasks = [];
    new PerformanceObserver(list => {
      for (const { duration } of list.getEntries())
        window.longTasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(url);
  await page.getByRole('button', { name: 'Enter' }).click();
  await page.getByRole('navigation').getByRole('link').first().waitFor();
  return page;
}

/** Goes through the lines as a reader does: from change to change, all lines, down to the end, laid out anew. */
async function readLines(page) {
  const section = page.locator('#compare');
  const lines = section.getByRole('region', {
    name: 'Lines of both definitions',
  });
  const table = lines.getByRole('table');
  await table.waitFor({ timeout: 60_000 });
  for (let step = 0; step < STEPS; step += 1) {
    await lines.press('n');
    await sleep(100);
  }
  await section
    .getByRole('button', { name: 'All', exact: true })
    .last()
    .click();
  for (let scroll = 1; scroll <= SCROLLS; scroll += 1) {
    await lines.evaluate((element, share) => {
      element.scrollTop = element.scrollHeight * share;
    }, scroll / SCROLLS);
    await sleep(100);
  }
}

/**
 * Publishes two definitions of 11 MB in a portal of its own, and reads them there in Chromium.
 *
 * @returns seconds until they were kept and compared, and until rules had looked at the later one or given up, with what they
 * said of it; and milliseconds of the longest task of the page that loads, of the lines beside each other, and of the quality
 */
export async function largePages({ before, after }) {
  const server = await serveProduction({
    config: { ...DECIDER_SIGNED_IN, insights: { radars: [] } },
  });
  const browser = await chromium.launch(chromiumOptions());
  try {
    const { url } = server;
    await deciderIsKnown(url);
    await until(`${REF} is kept`, () => isKnown(url));
    const began = performance.now();
    const publish = async ({ text }) =>
      (await ask(url, `${AT}/snapshots`, { definition: text() })).id;
    const from = await publish(before);
    const to = await publish(after);
    await until('the definitions are compared', async () => {
      const { latest } = await ask(url, AT);
      return latest.id === to && latest.changes !== null;
    });
    const comparedSeconds = (performance.now() - began) / 1000;

    const page = await openPage(browser, url);
    await longestTask(page);
    const at = `${url}/api-contracts/${encodeURIComponent(
      REF,
    )}?from=${from}&to=${to}`;
    await page.goto(at);
    const toLines = page
      .getByRole('button', { name: 'Show in the lines' })
      .first();
    await toLines.waitFor({ timeout: 60_000 });
    const pageMs = await longestTask(page);
    await toLines.click();
    await readLines(page);
    const linesMs = await longestTask(page);

    const quality = await settledQuality(url, began);
    await page.goto(`${url}/catalog/default/api/payments/quality`);
    await page.getByRole('table', { name: 'Operations' }).waitFor();
    return {
      ...{ comparedSeconds, pageMs, linesMs, ...quality },
      qualityMs: await longestTask(page),
    };
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function settledQuality(url, began) {
  for (;;) {
    const quality = await ask(url, `${AT}/quality`);
    const lintedSeconds = (performance.now() - began) / 1000;
    if (quality.state !== 'pending' || lintedSeconds > LINTED_WITHIN_SECONDS)
      return { lintedSeconds, ...quality };
    await sleep(2_000);
  }
}
