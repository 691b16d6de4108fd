import { expect, Locator, Page } from '@playwright/test';
import { openPage } from './openPage';

/** The catalog is read, and definitions are kept, within this time after the first start, also on a slow machine. */
export const CONTRACTS_READY_MS = 150_000;

/** The table of all APIs. */
export const contractRows = (page: Page): Locator =>
  page.getByRole('table', { name: 'APIs', exact: true });

/** Opens the list of APIs once their definitions are there. */
export async function openContracts(page: Page, search = '') {
  await expect(async () => {
    await openPage(page, `/api-contracts${search}`);
    await expect(contractRows(page)).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: CONTRACTS_READY_MS });
}

/** Opens an API once its definition is read. */
export async function openContract(page: Page, contractRef: string) {
  await expect(async () => {
    await openPage(page, `/api-contracts/${encodeURIComponent(contractRef)}`);
    await expect(
      page.getByRole('heading', { name: 'What changed' }),
    ).toBeVisible({ timeout: 5_000 });
    await expect(
      page.getByText(/has had this definition since|last changed on/),
    ).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: CONTRACTS_READY_MS });
}
