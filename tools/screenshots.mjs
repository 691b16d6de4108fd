/**
 * Takes the pictures of the documentation into docs/images, light and dark, from the real pages: all, or those named.
 *
 * Usage: node tools/screenshots.mjs [name…]
 *
 * `PORTAL_URL` names a portal that runs; without it the production build is served (`yarn build:all` must have run).
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { root } from './almanac/paths.mjs';
import { chromiumOptions } from './chromium.mjs';
import { DECIDER_SIGNED_IN, deciderIsKnown } from './decider.mjs';
import { serveProduction, unpackBundle } from './serve-production.mjs';

const READY_WITHIN_MS = 180_000;
const folder = path.join(root, 'docs/images');
const radar = '/trend-radar/web-platform';
const owned = '[data-row-index="0"] a[href*="/group/"]';

const pictures = [
  { name: 'home', at: '/', shows: 'main li' },
  { name: 'radar-list', at: '/trend-radar', shows: 'main article svg path' },
  { name: 'radar', at: radar, shows: 'a[data-blip]' },
  {
    name: 'radar-quarter',
    at: `${radar}?moved=quarter`,
    shows: 'a[data-blip]',
  },
  { name: 'radar-quadrant', at: `${radar}?focus=css`, shows: 'a[data-blip]' },
  { name: 'radar-narrow', at: radar, shows: 'a[data-blip]', width: 700 },
  { name: 'topic', at: `${radar}/web-platform:has`, shows: 'main table' },
  {
    name: 'compare',
    at: '/trend-radar/compare?topics=web-platform:has,web-platform:container-queries,web-platform:grid&radar=web-platform',
    shows: 'main table',
    height: 1400,
  },
  // The first evaluation may come before the catalog, which knows the owners and what was deployed where.
  { name: 'slo', at: '/slo', shows: owned },
  { name: 'slo-narrow', at: '/slo', shows: owned, width: 700, height: 1200 },
  // As high as the picture of the budget ends.
  {
    name: 'slo-detail',
    at: '/slo/payments-answer',
    shows: '#ledger li',
    height: 1285,
  },
  {
    name: 'models',
    at: '/models',
    shows: 'main [data-row-index], main article',
  },
  {
    name: 'model-card',
    at: '/models/model-files/demand-forecast',
    shows: 'main h2',
  },
  {
    name: 'api-contracts',
    at: '/api-contracts',
    // Of the numbers in a row only a score has two digits: the last that is computed.
    shows: 'main [data-row-index] :text-matches("^[0-9]{2,3}$")',
  },
  {
    name: 'api-contract',
    at: '/api-contracts/api%3Adefault%2Ffigma',
    shows: '#changes li',
  },
  { name: 'sources', at: '/insights/sources', shows: 'main time' },
];

const named = process.argv.slice(2);
const wanted = pictures.filter(
  ({ name }) => named.length === 0 || named.includes(name),
);

/** A page of a reader with a theme, signed in as guest. */
async function openAs(browser, theme, { width = 1400, height }) {
  const context = await browser.newContext({
    viewport: { width, height: height ?? (width > 1000 ? 1000 : 1600) },
    deviceScaleFactor: 1,
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  await context.addInitScript(
    chosen => window.localStorage.setItem('theme', chosen),
    theme,
  );
  return context.newPage();
}

async function takePicture(browser, url, picture, theme) {
  const page = await openAs(browser, theme, picture);
  await page.goto(`${url}${picture.at}`);
  const enter = page.getByRole('button', { name: 'Enter' });
  const shown = page.locator(picture.shows).first();
  await enter.or(shown).first().waitFor({ timeout: READY_WITHIN_MS });
  if (await enter.isVisible()) await enter.click();
  await shown.waitFor({ timeout: READY_WITHIN_MS });
  // Where the sign-in button was, something may lie under the pointer now.
  await page.mouse.move(0, 0);
  // Requests that came after the first answer, e.g. counts and pictures.
  await page.waitForLoadState('networkidle').catch(() => {});
  const file = path.join(folder, `${picture.name}-${theme}.png`);
  await page.screenshot({ path: file, animations: 'disabled' });
  await page.context().close();
  console.log(path.relative(root, file));
}

async function takeAll(url) {
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch(chromiumOptions());
  try {
    for (const theme of ['light', 'dark'])
      for (const picture of wanted)
        await takePicture(browser, url, picture, theme);
  } finally {
    await browser.close();
  }
}

if (process.env.PORTAL_URL) {
  await takeAll(process.env.PORTAL_URL);
} else {
  unpackBundle();
  const server = await serveProduction({ config: DECIDER_SIGNED_IN });
  try {
    await deciderIsKnown(server.url);
    await takeAll(server.url);
  } finally {
    await server.stop();
  }
}
