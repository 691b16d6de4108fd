import { expect, test } from '@playwright/test';
import { openPage, openWebPlatform, RADAR_READY_MS } from './openPage';

test.describe.configure({ timeout: RADAR_READY_MS + 60_000 });

test('a source tells when it ran and what it brought', async ({ page }) => {
  await openWebPlatform(page);
  await openPage(page, '/insights/sources');
  await expect(page.getByText('Web platform').first()).toBeVisible();
  await expect(page.getByText(/Fresh|Succeeded/).first()).toBeVisible();
});

test('a guest may not run a collector, and is told so', async ({ page }) => {
  await openWebPlatform(page);
  await openPage(page, '/insights/sources');
  const run = page.getByRole('button', { name: /Run/ }).first();
  await expect(page.getByText('Web platform').first()).toBeVisible();
  if ((await run.count()) > 0 && (await run.isEnabled())) {
    await run.click();
    await expect(page.getByRole('alert').first()).toBeVisible();
  }
});
