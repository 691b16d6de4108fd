import { expect, test } from '@playwright/test';
import { openPage, openWebPlatform, RADAR_READY_MS } from './openPage';

test.describe.configure({ timeout: RADAR_READY_MS + 60_000 });

test('from the list to a radar of over 1,000 blips, by filter and keyboard to a topic', async ({
  page,
}) => {
  await openPage(page, '/trend-radar');
  await page
    .getByRole('link', { name: 'Web platform', exact: true })
    .click({ timeout: RADAR_READY_MS });
  await expect(page).toHaveURL(/\/trend-radar\/web-platform$/);

  const marks = page.locator('a[data-blip]');
  await expect
    .poll(() => marks.count(), { timeout: RADAR_READY_MS })
    .toBeGreaterThanOrEqual(1000);
  const all = await marks.count();

  await page.getByRole('textbox', { name: 'Search topics' }).fill('grid');
  await expect(page).toHaveURL(/[?&]q=grid/);
  await expect.poll(() => marks.count()).toBeLessThan(all);
  const shown = await marks.count();
  await expect(
    page.getByRole('application', { name: new RegExp(`: ${shown} of`) }),
  ).toBeVisible();

  await page.reload();
  await expect(marks).toHaveCount(shown);

  const stop = page.locator('a[data-blip][tabindex="0"]');
  await expect(stop).toHaveCount(1);
  await stop.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  const focused = page.locator('a[data-blip]:focus');
  await expect(focused).toHaveAttribute('aria-label', /grid/i);
  const topicId = await focused.getAttribute('data-blip');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => decodeURIComponent(new URL(page.url()).pathname))
    .toBe(`/trend-radar/web-platform/${topicId}`);
});

test('the list shows the very topics of the radar', async ({ page }) => {
  await openWebPlatform(page, '?movement=in&q=css');
  const marks = await page
    .locator('a[data-blip]')
    .evaluateAll(links => links.map(link => link.getAttribute('data-blip')));
  const rows = page.getByRole('table', { name: /Topics of the radar/ });
  await expect(rows).toBeVisible();
  const links = await rows
    .getByRole('link')
    .evaluateAll(found =>
      found.map(link =>
        decodeURIComponent(link.getAttribute('href')?.split('/').pop() ?? ''),
      ),
    );
  expect(links).toEqual(marks.slice(0, links.length));
});

test('a number opens its working, and the working the API, as its reader', async ({
  page,
}) => {
  await openWebPlatform(page, '?q=:has()');
  await page
    .getByRole('table', { name: /Topics of the radar/ })
    .getByRole('button', { name: /, :has\(\): how this was computed$/ })
    .click();
  const drawer = page.getByRole('dialog', { name: 'How this was computed' });
  await expect(drawer).toContainText('Ring suggested for :has()');
  const opened = page.waitForEvent('popup');
  await drawer
    .getByRole('button', { name: 'Open in the API', exact: true })
    .click();
  const answer = await opened;
  await answer.waitForURL(/^blob:/);
  await expect(answer.locator('body')).toContainText(
    '"topicId": "web-platform:has"',
  );
  await answer.close();
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  expect(new URL(page.url()).pathname).toBe('/trend-radar/web-platform');
});

test('the number beside a mark can be reached, and opens its working', async ({
  page,
}) => {
  await openWebPlatform(page, '?q=:has()');
  const mark = page.locator('a[data-blip="web-platform:has"]');
  await mark.hover();
  const tooltip = page.locator('[data-blip-tooltip]');
  await expect(tooltip).toHaveCSS('pointer-events', 'auto');
  const number = tooltip.locator('button');
  await number.hover();
  await expect(tooltip).toBeVisible();
  await number.click();
  const drawer = page.getByRole('dialog', { name: 'How this was computed' });
  await expect(drawer).toContainText('Ring suggested for :has()');
  await page.keyboard.press('Escape');
  await expect(mark).toBeFocused();
});

test('the tab names the radar and the topic; Back leads to the mark that one came from', async ({
  page,
}) => {
  await openWebPlatform(page, '?q=:has()');
  await expect(page).toHaveTitle(/^Web platform · Trends \| /);
  const mark = page.locator('a[data-blip="web-platform:has"]');
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/^:has\(\) · Web platform \| /);
  await expect(page.getByRole('main')).toBeFocused();
  await page.goBack();
  await expect(mark).toBeFocused();
});

test('a zoomed quadrant is a place of its own', async ({ page }) => {
  await openWebPlatform(page);
  const parts = page.getByRole('group', { name: 'Part of the radar' });
  await parts.getByRole('button', { name: /^CSS/ }).click();
  await expect(page).toHaveURL(/focus=css/);
  await expect(page.locator('a[data-blip]').first()).toHaveAttribute(
    'aria-label',
    /, CSS, /,
  );
  await page.goBack();
  await expect(page).not.toHaveURL(/focus=/);
});

test('the files say how much they hold', async ({ page }) => {
  await openWebPlatform(page, '?q=grid');
  const shown = await page.locator('a[data-blip]').count();
  const save = async (format: string) => {
    await page.getByRole('button', { name: 'Export' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: new RegExp(format) }).click();
    return download;
  };
  for (const format of ['CSV', 'JSON', 'SVG', 'PNG']) {
    const file = await save(format);
    expect(file.suggestedFilename()).toMatch(
      new RegExp(`^web-platform-${shown}-of-\\d+\\.${format.toLowerCase()}$`),
    );
  }
});
