import { chromium } from '@playwright/test';
import { chromiumOptions } from '../chromium.mjs';
import { percentile } from './figure.mjs';

const RUNS = 5;

async function openPortal(browser, url) {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('button', { name: 'Enter' }).click();
  await page.getByRole('navigation').getByRole('link').first().waitFor();
  return { context, page };
}

/** Milliseconds from navigation to `ready`, median of some loads with the browser's cache warm, as on a second visit. */
async function interactive(page, url, ready) {
  const times = [];
  for (let run = 0; run < RUNS; run += 1) {
    await page.goto('about:blank');
    const began = performance.now();
    await page.goto(url, { waitUntil: 'commit' });
    await ready(page);
    times.push(performance.now() - began);
  }
  return percentile(times, 0.5);
}

/** Bytes over the wire until the radar is there, in a browser that has never seen the portal. */
async function firstLoadBytes(browser, url) {
  const { context } = await openPortal(browser, url);
  const cookies = await context.storageState();
  await context.close();
  const fresh = await browser.newContext({ storageState: cookies });
  const freshPage = await fresh.newPage();
  const session = await fresh.newCDPSession(freshPage);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', event => {
    bytes += event.encodedDataLength;
  });
  await freshPage.goto(`${url}/trend-radar/web-platform`);
  await radarReady(freshPage);
  await fresh.close();
  return bytes;
}

/** The radar answers: its blips are drawn and a key moves between them. */
async function radarReady(page) {
  await page.waitForFunction(
    () => document.querySelectorAll('[data-blip]').length >= 1000,
  );
}

/** The topic answers: its sentence and its chart are there. */
async function topicReady(page) {
  await page.getByText(/^Browser support of :has\(\)/).waitFor();
  await page.locator('.recharts-surface').first().waitFor();
}

/** How the pages of the production build load in Chromium. */
export async function pageTimes(url) {
  const browser = await chromium.launch(chromiumOptions());
  try {
    const bytes = await firstLoadBytes(browser, url);
    const { page } = await openPortal(browser, url);
    return {
      bytes,
      radarMs: await interactive(
        page,
        `${url}/trend-radar/web-platform`,
        radarReady,
      ),
      topicMs: await interactive(
        page,
        `${url}/trend-radar/web-platform/web-platform:has`,
        topicReady,
      ),
    };
  } finally {
    await browser.close();
  }
}
