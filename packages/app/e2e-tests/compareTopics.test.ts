import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { openPage, openWebPlatform, RADAR_READY_MS } from './openPage';

test.describe.configure({ timeout: RADAR_READY_MS + 60_000 });

const HAS_AND_GRID =
  '/trend-radar/compare?topics=web-platform:has,web-platform:grid';

test('rows of a radar are chosen and compared, and the page says what the API says', async ({
  page,
}) => {
  await openWebPlatform(page, '?q=popover');
  await page.getByRole('button', { name: 'Compare topics' }).click();
  await page
    .getByRole('checkbox', { name: 'Compare Popover', exact: true })
    .check();
  await expect(page.getByText('1 of 5 chosen')).toBeVisible();
  const answer = page.waitForResponse(
    response => response.url().includes('/topics/comparison?') && response.ok(),
  );
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await answer;
  await expect(page.getByText(/Only one topic is chosen/)).toBeVisible();

  await page.getByRole('button', { name: 'Add a topic' }).click();
  await page.getByLabel('Title, alias or id of a topic').fill(':has');
  const both = page.waitForResponse(
    response =>
      response.url().includes('web-platform%3Ahas') &&
      response.url().includes('/topics/comparison?') &&
      response.ok(),
  );
  await page.getByRole('button', { name: /^Add :has\(\) / }).click();
  const { sentence, working } = await (await both).json();
  expect(working.inputs).toHaveLength(2);
  await expect
    .poll(async () =>
      (
        await page.locator('header p').first().innerText()
      ).replace(/[\u00a0\u202f]/g, ' '),
    )
    .toBe(sentence);
  await page.getByRole('button', { name: 'How do we know?' }).click();
  await expect(
    page.getByRole('dialog', { name: 'How this was computed' }),
  ).toContainText('do not overlap');
});

test('an index is saved as it is drawn, and its address can be sent on', async ({
  page,
}) => {
  await openPage(page, `${HAS_AND_GRID}&show=indexed&base=2024-01-01`);
  const chart = page.getByRole('figure', { name: 'Index, 100 in Jan 2024' });
  await expect(chart).toBeVisible({ timeout: RADAR_READY_MS });
  await chart.getByRole('button', { name: 'Export' }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /CSV/ }).click();
  const text = await readFile(await (await saved).path(), 'utf8');
  const line = text.split('\r\n').find(one => one.startsWith('2024-01-01'));
  expect(line).toBe('2024-01-01,100,100');
});

test('a product manager goes from what moved to why, who and what to do', async ({
  page,
}) => {
  await openPage(page, '/');
  const moved = page.locator('a[href^="/trend-radar/web-platform/"]').first();
  await expect(moved).toBeVisible({ timeout: RADAR_READY_MS });
  await moved.click();
  await expect(page.getByText('How sure.')).toBeVisible();
  for (const name of ['Why', 'Whom it touches', 'What to do']) {
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Compare with …' }).click();
  await expect(page).toHaveURL(/\/trend-radar\/compare\?topics=.*&radar=/);
  await expect(page.getByText(/Only one topic is chosen/)).toBeVisible();
});
