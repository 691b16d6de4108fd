import { chromium } from '@playwright/test';
import { chromiumOptions } from '../../chromium.mjs';
import { percentile } from '../figure.mjs';

const RUNS = 5;
const WITHIN_MS = 120_000;
/** Rows so far down are scrolled to. */
const FAR_ROW = 2_000;
const STEP_PIXELS = 1_500;

async function openList(browser, url) {
  const page = await browser.newPage({
    viewport: { width: 1400, height: 900 },
  });
  page.setDefaultTimeout(WITHIN_MS);
  await page.goto(`${url}/slo`);
  await page.getByRole('button', { name: 'Enter' }).click();
  await drawn(page).first().waitFor();
  return page;
}

const drawn = page => page.locator('[data-row-index]');

/** Median milliseconds from doing something until `ready`. */
async function timeOf(act, ready) {
  const times = [];
  for (let run = 0; run < RUNS; run += 1) {
    const began = performance.now();
    await act(run);
    await ready(run);
    times.push(performance.now() - began);
  }
  return percentile(times, 0.5);
}

/** Notes for how long each task holds the page up from now on: the Long Tasks API, which knows those over 50 ms. */
async function noteLongTasks(page) {
  await page.evaluate(() => {
    window.longTasks = [];
    new PerformanceObserver(list =>
      window.longTasks.push(...list.getEntries().map(task => task.duration)),
    ).observe({ type: 'longtask' });
  });
  return () => page.evaluate(() => Math.max(0, ...window.longTasks));
}

/** Scrolls far down as a wheel does; pages of rows are read meanwhile. */
async function scroll(page) {
  const longest = await noteLongTasks(page);
  await page.getByRole('region', { name: 'SLOs', exact: true }).hover();
  const began = performance.now();
  let mostRows = 0;
  for (let row = 0; row < FAR_ROW; ) {
    if (performance.now() - began > WITHIN_MS)
      throw new Error(`scrolling came to row ${row} of ${FAR_ROW}`);
    await page.mouse.wheel(0, STEP_PIXELS);
    await page.waitForTimeout(50);
    const rows = await drawn(page).evaluateAll(elements =>
      elements.map(element => Number(element.dataset.rowIndex)),
    );
    mostRows = Math.max(mostRows, rows.length);
    row = Math.max(...rows);
  }
  return { mostRows, longestTask: await longest() };
}

/** Median milliseconds until a word that is typed has narrowed the list to one. */
function filterTime(page) {
  const search = page.getByRole('textbox', { name: 'Search SLOs' });
  return timeOf(
    run => search.fill(`slo-${4_000 + run}`),
    run =>
      page
        .getByRole('link', { name: `Objective ${4_000 + run}`, exact: true })
        .waitFor(),
  );
}

/** Median milliseconds until a view of all SLOs is drawn. */
const viewTime = (page, url, view, first) =>
  timeOf(
    () => page.goto(`${url}/slo?${view}`, { waitUntil: 'commit' }),
    () => first.first().waitFor(),
  );

/**
 * How the list of SLOs behaves in Chromium. The portal has thousands, as `writeSloFiles` defines them, which are
 * evaluated.
 *
 * @returns the most rows in the page while scrolling, and milliseconds: of the longest task in scrolling, until a filter
 * has answered, and until the groups and the heatmap are drawn
 */
export async function listInBrowser(url) {
  const browser = await chromium.launch(chromiumOptions());
  try {
    const page = await openList(browser, url);
    return {
      ...(await scroll(page)),
      filter: await filterTime(page),
      groups: await viewTime(
        page,
        url,
        'group=service',
        page.getByRole('table', { name: /^SLOs of / }).locator('a'),
      ),
      heatmap: await viewTime(
        page,
        url,
        'view=heatmap',
        page.getByRole('gridcell'),
      ),
    };
  } finally {
    await browser.close();
  }
}
