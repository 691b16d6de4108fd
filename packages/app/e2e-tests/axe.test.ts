import AxeBuilder from '@axe-core/playwright';
import { expect, Page, test } from '@playwright/test';
import {
  chooseTheme,
  openPage,
  openWebPlatform,
  RADAR_READY_MS,
  Theme,
} from './openPage';

test.describe.configure({ timeout: RADAR_READY_MS + 60_000 });

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const pages = [
  ['the home page', '/'],
  ['the list of radars', '/trend-radar'],
  ['a radar', '/trend-radar/web-platform'],
  ['a quadrant', '/trend-radar/web-platform?focus=css'],
  ['a radar whose filters leave nothing', '/trend-radar/web-platform?q=zzzz'],
  ['a topic', '/trend-radar/web-platform/web-platform:has'],
  ['an unknown radar', '/trend-radar/no-such-radar'],
  ['the sources', '/insights/sources'],
  ['the gallery', '/insights-gallery'],
] as const;

/** Nothing on the page says any longer that it waits. */
async function settled(page: Page) {
  await expect(page.locator('main').first()).toBeVisible();
  await expect(page.locator('main [aria-label="Loading"]')).toHaveCount(0);
}

/** What axe finds on a page, short enough to read in a report. */
async function faults(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .include('main')
    // The platform's card "Recently visited" puts a paragraph into its list while nothing was visited.
    .exclude('.MuiList-root:has(> p)')
    .withTags(WCAG_2_2_AA)
    .analyze();
  return violations.map(({ id, nodes }) => ({
    id,
    targets: nodes.map(node => node.target.join(' ')).slice(0, 5),
    why: nodes[0].failureSummary,
  }));
}

for (const theme of ['light', 'dark'] satisfies Theme[]) {
  test(`signing in keeps WCAG 2.2 AA, ${theme}`, async ({ page }) => {
    await chooseTheme(page, theme);
    await page.goto('/');
    await expect(page.getByRole('button', { name: 'Enter' })).toBeVisible();
    expect(await faults(page)).toEqual([]);
  });

  for (const [name, path] of pages) {
    test(`${name} keeps WCAG 2.2 AA, ${theme}`, async ({ page }) => {
      if (path.startsWith('/trend-radar/web-platform')) {
        await openWebPlatform(page, '', theme);
      }
      await openPage(page, path, theme);
      await settled(page);
      expect(await faults(page)).toEqual([]);
    });
  }
}
