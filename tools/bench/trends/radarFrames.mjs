import { chromium } from '@playwright/test';
import { chromiumOptions } from '../../chromium.mjs';
import { percentile } from '../figure.mjs';

const BLIPS = 1_000;
const KEYS = 60;
const HOVERED = 60;
const WITHIN_MS = 120_000;
const SETTLED_MS = 2_000;

/**
 * Milliseconds between the frames that Chromium draws of a radar of a thousand blips and more, while keys and the pointer walk
 * over its blips: the 95th percentile, which is 16.7 where none is dropped.
 *
 * @param url - of the portal
 */
export async function radarFrameTime(url) {
  const browser = await chromium.launch(chromiumOptions());
  try {
    const page = await openRadar(browser, url);
    const frames = await recordFrames(page);
    await walk(page);
    return percentile(await frames(), 0.95);
  } finally {
    await browser.close();
  }
}

async function openRadar(browser, url) {
  const page = await browser.newPage({
    viewport: { width: 1400, height: 900 },
  });
  page.setDefaultTimeout(WITHIN_MS);
  await page.goto(`${url}/trend-radar/web-platform`);
  await page.getByRole('button', { name: 'Enter' }).click();
  await page.waitForFunction(
    count => document.querySelectorAll('[data-blip]').length >= count,
    BLIPS,
  );
  // What is read after the blips would count as theirs.
  await page.waitForTimeout(SETTLED_MS);
  return page;
}

/** Notes how long each frame takes from now on. */
async function recordFrames(page) {
  await page.evaluate(() => {
    window.framesDrawn = [];
    let before = performance.now();
    const note = now => {
      window.framesDrawn.push(now - before);
      before = now;
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  return () => page.evaluate(() => window.framesDrawn.slice(1));
}

async function walk(page) {
  const blips = page.locator('[data-blip]');
  await blips.first().focus();
  for (let key = 0; key < KEYS; key += 1)
    await page.keyboard.press('ArrowRight');
  const boxes = await blips.evaluateAll(
    (all, wanted) =>
      all
        .filter((_, index) => index % Math.ceil(all.length / wanted) === 0)
        .map(blip => blip.getBoundingClientRect())
        .map(({ x, y, width, height }) => [x + width / 2, y + height / 2]),
    HOVERED,
  );
  for (const [x, y] of boxes) await page.mouse.move(x, y, { steps: 3 });
}
