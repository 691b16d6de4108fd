import { expect, Locator, Page } from '@playwright/test';
import { openPage } from './openPage';

/** Files are read and made-up counts are evaluated within this time after the first start, also on a slow machine. */
export const SLOS_READY_MS = 90_000;

/** The table of all SLOs. */
export const sloRows = (page: Page): Locator =>
  page.getByRole('table', { name: 'SLOs', exact: true });

/** Opens the list of SLOs, and waits until the first of them were evaluated. */
export async function openSlos(page: Page, search = '') {
  await expect(async () => {
    await openPage(page, `/slo${search}`);
    await expect(page.getByText(/^\d+ of \d+ SLOs? needs? /)).toBeVisible({
      timeout: 5_000,
    });
  }).toPass({ timeout: SLOS_READY_MS });
}

/** Opens an SLO of the demo company that always has counts, and waits until it was evaluated. */
export async function openSlo(page: Page, name: string, search = '') {
  await expect(async () => {
    await openPage(page, `/slo/${name}${search}`);
    await expect(
      page.getByRole('region', { name: 'How it stands' }),
    ).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: SLOS_READY_MS });
}
