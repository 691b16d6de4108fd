import { expect, Locator, Page } from '@playwright/test';
import { openPage } from './openPage';

/** Files are read and cards are composed within this time after the first start, also on a slow machine. */
export const MODELS_READY_MS = 120_000;

/** The table of all models. */
export const modelRows = (page: Page): Locator =>
  page.getByRole('table', { name: 'Models', exact: true });

/** Opens the list of models once their cards are composed. */
export async function openModels(page: Page, search = '') {
  await expect(async () => {
    await openPage(page, `/models${search}`);
    await expect(
      page.getByText(/models? (that match(es)? )?needs? somebody/),
    ).toBeVisible({ timeout: 5_000 });
    await expect(
      page
        .getByRole('main')
        .getByText(/^\d+ of \d+$/)
        .first(),
    ).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: MODELS_READY_MS });
}
