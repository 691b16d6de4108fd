import { expect } from '@playwright/test';
import { CONTRACTS_READY_MS, openContract } from './openContracts';
import { openPage } from './openPage';
import { deciderTest as test } from './ownPortal';
import { publishContract } from './publishContract';

test.describe.configure({ timeout: CONTRACTS_READY_MS + 60_000 });

const accounts = (version: string, ...paths: string[]) =>
  JSON.stringify({
    openapi: '3.0.3',
    info: { title: 'Accounts', version },
    paths: Object.fromEntries(
      paths.map(path => [
        path,
        { get: { responses: { 200: { description: 'Found' } } } },
      ]),
    ),
  });

test('what a new definition breaks is on the page of the API and on the tab of its entity, and is acknowledged', async ({
  page,
}) => {
  const ref = 'api:default/accounts';
  await openContract(page, ref);
  await publishContract(page, ref, accounts('1.0.0', '/accounts', '/sessions'));
  await publishContract(page, ref, accounts('2.0.0', '/accounts'));
  await openContract(page, ref);
  await expect(page.getByText(/and broke one thing/)).toBeVisible();
  const changes = page
    .getByRole('list', { name: 'Changes, the weightiest first' })
    .first();
  await expect(changes).toContainText('/sessions');
  await expect(changes).toContainText('Breaking');
  await page.getByRole('button', { name: 'I know of it' }).click();
  await expect(page.getByText(/have known of it since/)).toBeVisible();
  const definitions = page
    .getByRole('region', { name: 'What changed' })
    .getByRole('button', { name: /version \d/ });
  await expect(definitions).toHaveCount(3);
  await page.getByRole('button', { name: 'Breaking', exact: true }).click();
  // The one of the catalog was the first, and broke nothing.
  await expect(definitions).toHaveCount(2);
  await openPage(page, '/catalog/default/api/accounts/changes');
  await expect(page.getByText(/and broke one thing/)).toBeVisible();
});

test('any two definitions are compared; the address keeps which', async ({
  page,
}) => {
  const ref = 'api:default/products';
  await openContract(page, ref);
  await publishContract(page, ref, accounts('1.0.0', '/a'));
  await publishContract(page, ref, accounts('1.1.0', '/a', '/b'));
  await openContract(page, ref);
  const section = page.getByRole('region', { name: 'Compare any two' });
  const from = section.getByRole('combobox', { name: 'From' });
  const to = section.getByRole('combobox', { name: 'to' });
  await expect(from.getByRole('option').nth(1)).toBeAttached();
  const [later, earlier] = await from
    .getByRole('option')
    .evaluateAll(options =>
      options.map(option => (option as HTMLOptionElement).value),
    );
  await from.selectOption(later);
  await to.selectOption(earlier);
  await section.getByRole('button', { name: 'Compare' }).click();
  await expect(section.getByRole('list')).toContainText('/b');
  await expect(section.getByRole('list')).toContainText('Breaking');
  await page.reload();
  await expect(section.getByRole('list')).toContainText('/b');
});
