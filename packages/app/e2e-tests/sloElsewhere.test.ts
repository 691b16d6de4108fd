import { expect, test } from '@playwright/test';
import { openPage } from './openPage';
import { openSlos, SLOS_READY_MS } from './openSlo';

test.describe.configure({ mode: 'parallel', timeout: SLOS_READY_MS + 60_000 });

test('the home page has the SLOs that need somebody, with the way to each and to all', async ({
  page,
}) => {
  await openSlos(page);
  await openPage(page, '/');
  const needed = page.getByText(/^\d+ of \d+ SLOs? needs? somebody/);
  await expect(needed).toContainText('Example data');
  const link = page.getByRole('link', { name: 'Search is fast', exact: true });
  const line = page.getByRole('listitem').filter({ has: link });
  await expect(line).toContainText(/Exhausted.*% over/);
  await line.getByRole('button', { name: /: how this was computed$/ }).click();
  await expect(
    page.getByRole('dialog', { name: 'How this was computed' }),
  ).toContainText('Error budget of Search is fast');
  await page.keyboard.press('Escape');
  await link.click();
  await expect(page).toHaveURL(/\/slo\/search-fast$/);
  await page.goBack();
  await page.getByRole('link', { name: 'See all SLOs' }).click();
  await expect(page).toHaveURL(/\/slo$/);
});

test('a component has its SLOs on its page and in a tab', async ({ page }) => {
  await openSlos(page);
  await openPage(page, '/catalog/default/component/checkout-web');
  const link = page.getByRole('link', { name: 'Checkout pages open' });
  await expect(link).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Content navigation' })
    .getByRole('link', { name: 'SLOs' })
    .click();
  await expect(page).toHaveURL(/\/checkout-web\/slos$/);
  const table = page.getByRole('table', { name: 'SLOs of checkout-web' });
  await expect(table.getByRole('row')).toHaveCount(3);
  await expect(table).toContainText('From cart to paid order');
  await table.getByRole('link', { name: 'Checkout pages open' }).click();
  await expect(page).toHaveURL(/\/slo\/checkout-pages-open$/);
});

test('search finds an SLO by its name, and leads to its page', async ({
  page,
}) => {
  const found = page.getByRole('link', {
    name: 'Picking walks are planned',
    exact: true,
  });
  // The first index is built some seconds after the first start, the next one a minute later.
  await expect(async () => {
    await openPage(page, '/search?query=picking+walks');
    await expect(found).toBeVisible({ timeout: 5_000 });
  }).toPass();
  await found.click();
  await expect(page).toHaveURL(/\/slo\/picking-walks-planned$/);
  await expect(
    page.getByRole('heading', { name: 'Picking walks are planned', level: 1 }),
  ).toBeVisible();
});
