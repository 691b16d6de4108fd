import { expect, test } from '@playwright/test';
import {
  contractRows,
  CONTRACTS_READY_MS,
  openContracts,
} from './openContracts';
import { openPage } from './openPage';

test.describe.configure({
  mode: 'parallel',
  timeout: CONTRACTS_READY_MS + 60_000,
});

test('the list has every API of the catalog, and says how many broke somebody lately', async ({
  page,
}) => {
  await openContracts(page, '?sort=name');
  await expect(
    page.getByText(
      /APIs had a breaking change in the last 30 days|No API had a breaking change/,
    ),
  ).toBeVisible();
  const rows = Number(await contractRows(page).getAttribute('aria-rowcount'));
  expect(rows).toBeGreaterThan(8);
  await page.getByRole('textbox', { name: 'Search APIs' }).fill('gRPC');
  await expect(page).toHaveURL(/[?&]q=gRPC/);
  await expect(contractRows(page)).toHaveAttribute('aria-rowcount', '2');
});

test('from the list to an API and back to its row', async ({ page }) => {
  await openContracts(page, '?sort=name');
  const first = contractRows(page).locator('[data-row-index="0"]');
  await first.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/api-contracts\/api%3Adefault%2F/);
  await page.goBack();
  await expect(first).toBeFocused();
});

test('an API that nobody knows is called so, with the way back', async ({
  page,
}) => {
  await openPage(page, '/api-contracts/api%3Adefault%2Fnothing');
  await expect(page.getByText('No API is called nothing')).toBeVisible();
  await page.getByRole('button', { name: 'All APIs' }).click();
  await expect(page).toHaveURL(/\/api-contracts$/);
});
