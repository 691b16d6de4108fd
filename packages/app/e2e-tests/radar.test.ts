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
