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

test('the list loses nothing where it is narrow: each cell stands under the title of its column', async ({
  page,
}) => {
  await page.setViewportSize({ width: 700, height: 1000 });
  await openContracts(page, '?sort=name');
  const row = contractRows(page).getByRole('row').filter({ hasText: 'Cart' });
  for (const title of [
    ...['API', 'What it needs', 'Last change', 'Score', 'SLOs'],
    ...['What is to end', 'Consumers', 'Owner'],
  ]) {
    await expect(row.getByText(title, { exact: true })).toBeVisible();
  }
  const list = page.getByRole('region', { name: 'APIs', exact: true });
  const beyondEdge = await list.evaluate(
    element => element.scrollWidth - element.clientWidth,
  );
  expect(beyondEdge).toBe(0);
});

test('beside each format stands how many APIs the other filters leave of it', async ({
  page,
}) => {
  await openContracts(page, '?q=cart');
  await page.getByRole('button', { name: 'Format', exact: true }).click();
  await expect(
    page.getByRole('menuitemcheckbox', { name: 'OpenAPI 1' }),
  ).toBeVisible();
  await expect(
    page.getByRole('menuitemcheckbox', { name: 'GraphQL 0' }),
  ).toBeVisible();
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
