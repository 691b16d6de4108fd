import { expect } from '@playwright/test';
import { expectNoFaults } from './axeFaults';
import { CONTRACTS_READY_MS, openContract } from './openContracts';
import { openPage } from './openPage';
import { deciderTest as test } from './ownPortal';
import { publishContract } from './publishContract';

test.describe.configure({ timeout: CONTRACTS_READY_MS + 60_000 });

const REF = 'api:default/payments';

/** So many operations that most of it is out of sight, and that it is read in a thread. */
const OPERATIONS = 3_000;

/** The last operation but two is `/payments/old`, or a new one. */
function payments(version: string, path: string): string {
  const operation = { get: { responses: { 200: { description: 'Found' } } } };
  const paths = Array.from(
    { length: OPERATIONS },
    (_, at) => `/payments/${at}`,
  );
  paths.splice(-2, 0, path);
  return JSON.stringify(
    {
      openapi: '3.0.3',
      info: { title: 'Payments', version },
      paths: Object.fromEntries(paths.map(each => [each, operation])),
    },
    null,
    2,
  );
}

test('two definitions beside each other: from a change to its place and back, by mouse and keys, wide and narrow', async ({
  page,
}) => {
  await openContract(page, REF);
  const from = await publishContract(
    page,
    REF,
    payments('1.0.0', '/payments/old'),
  );
  const to = await publishContract(
    page,
    REF,
    payments('2.0.0', '/payments/new'),
  );
  const at = `/api-contracts/${encodeURIComponent(REF)}?from=${from}&to=${to}`;
  await openPage(page, at);
  const section = page.getByRole('region', { name: 'Compare any two' });
  const change = section
    .getByRole('listitem')
    .filter({ hasText: '/payments/old' });
  await change.getByRole('button', { name: 'Show in the lines' }).click();

  const lines = page.getByRole('table', { name: 'Lines of both definitions' });
  const looked = lines.locator('[aria-current="true"]');
  await expect(looked.first()).toBeInViewport();
  await expect(lines.getByText('"/payments/old"')).toBeVisible();
  // Side by side, and only what differs: some rows of 33,000 lines.
  expect(await lines.getByRole('row').count()).toBeLessThan(60);
  await expect(
    lines.getByRole('button', { name: /lines that are the same/ }).first(),
  ).toBeVisible();
  await page
    .getByRole('region', { name: 'Lines of both definitions' })
    .press('n');
  await expect(section.getByText(/^Change \d of \d$/)).toBeVisible();

  await section
    .getByRole('button', { name: 'All', exact: true })
    .last()
    .click();
  await expect(page).toHaveURL(/rows=all/);
  await expect(lines).toHaveAttribute('aria-rowcount', /^\d{5}$/);
  await expect(looked.first()).toBeInViewport();
  await expectNoFaults(page, '#compare');

  // Both ends of 33,000 lines by one key each.
  const region = page.getByRole('region', {
    name: 'Lines of both definitions',
  });
  const count = Number(await lines.getAttribute('aria-rowcount'));
  const row = (index: number) => lines.locator(`[aria-rowindex="${index}"]`);
  await region.press('End');
  await expect(row(count)).toBeInViewport();
  await region.press('Home');
  await expect(row(2)).toBeInViewport();
  await expect(region).toBeFocused();

  await page.setViewportSize({ width: 700, height: 900 });
  const unified = page.getByRole('table', {
    name: 'Lines of both definitions, in one column',
  });
  await expect(unified).toBeVisible();
  await expect(
    unified.locator('[aria-current="true"]').first(),
  ).toBeInViewport();
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth),
  ).toBeLessThanOrEqual(700);

  await section.getByRole('button', { name: 'Back to it in the list' }).click();
  await expect(
    section.getByRole('listitem').and(page.locator(':focus')),
  ).toBeVisible();
});
