import { expect, Locator, Page } from '@playwright/test';
import { openPage } from './openPage';

/**
 * Files are read, made-up counts are evaluated, and owners and what was deployed are known within this time after the
 * first start, also on a slow machine.
 */
export const SLOS_READY_MS = 120_000;

/** The table of all SLOs. */
export const sloRows = (page: Page): Locator =>
  page.getByRole('table', { name: 'SLOs', exact: true });

/** Opens a page of SLOs until they are evaluated, after the catalog could tell their owners. */
async function openOwned(page: Page, path: string, shown: Locator) {
  const owner = page.getByRole('main').locator('a[href*="/group/"]');
  await expect(async () => {
    await openPage(page, path);
    await expect(shown).toBeVisible({ timeout: 5_000 });
    await expect(owner.first()).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: SLOS_READY_MS });
}

/** Opens the list of SLOs. */
export const openSlos = (page: Page, search = '') =>
  openOwned(
    page,
    `/slo${search}`,
    page.getByText(/^\d+ of \d+ SLOs? needs? somebody: /),
  );

/** Opens an SLO of the demo company that has counts. */
export const openSlo = (page: Page, name: string, search = '') =>
  openOwned(
    page,
    `/slo/${name}${search}`,
    page.getByRole('region', { name: 'How it stands' }),
  );
