import { expect, Locator, Page } from '@playwright/test';
import { defineSlo } from './defineSlo';
import { openPage } from './openPage';
import { SLOS_READY_MS } from './openSlo';
import { deciderTest as test } from './ownPortal';

test.describe.configure({ timeout: SLOS_READY_MS });
test.use({ timezoneId: 'UTC' });

const TEAM = 'group:default/storefront';

const actions = (page: Page) => page.getByRole('region', { name: 'Actions' });

/** Opens the review of the team until the first evaluation has opened its actions. */
async function openReview(page: Page) {
  await expect(async () => {
    await openPage(page, `/slo/review?team=${TEAM}`);
    await expect(
      actions(page).getByRole('heading', { level: 3 }),
    ).not.toHaveCount(0, { timeout: 5_000 });
  }).toPass();
}

/** An action of the policy on search. */
const action = (page: Page, title: string) =>
  actions(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: title }) });

async function history(item: Locator) {
  await item.getByRole('button', { name: 'History' }).click();
  return item.getByRole('list');
}

test('the teams that own SLOs have a review each', async ({ page }) => {
  await expect(async () => {
    await openPage(page, '/slo/review');
    await page
      .getByRole('link', { name: /^storefront$/i })
      .click({ timeout: 5_000 });
  }).toPass();
  await expect(
    page.getByRole('heading', { name: /^Review of storefront$/i, level: 1 }),
  ).toBeVisible();
  await expect(page).toHaveURL(/team=group(:|%3A)default/);
  await page
    .getByRole('combobox', { name: 'Team' })
    .selectOption('group:default/checkout');
  await expect(
    page.getByRole('table', { name: 'SLOs of the team' }),
  ).toContainText('Cart answers');
});

test('an action is acknowledged, and says so to the next reader, with the name of who did it', async ({
  page,
}) => {
  await openReview(page);
  const item = action(page, 'Rebuild the index beside the running one.');
  await item.getByRole('button', { name: /^Acknowledge/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Acknowledge' });
  await dialog.getByRole('textbox').fill('Planned for this sprint.');
  await dialog.getByRole('button', { name: 'Acknowledge' }).click();
  await expect(dialog).toBeHidden();
  await page.reload();
  await expect(item).toContainText('Acknowledged');
  const events = await history(item);
  await expect(events).toContainText('Planned for this sprint.');
  await expect(events).toContainText(/Acknowledged .*, by mira.osman/i);
});

test('an exception needs a reason and an end, and lasts until then', async ({
  page,
}) => {
  await openReview(page);
  const item = action(page, 'Add no more articles.');
  await item.getByRole('button', { name: /^Make an exception/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Make an exception' });
  const confirm = dialog.getByRole('button', { name: 'Make an exception' });
  await confirm.click();
  await expect(dialog).toContainText('Needed.');
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Black Friday');
  const end = await dialog.getByLabel('Until the end of').inputValue();
  await confirm.click();
  await expect(dialog).toBeHidden();
  await page.reload();
  await expect(item).toContainText(/Excepted/);
  const day = new Date(`${end}T12:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
  });
  await expect(item).toContainText(`excepted until ${day}`);
  const events = await history(item);
  await expect(events).toContainText(/Excepted until .*, by mira.osman/i);
  await expect(events).toContainText('Black Friday');
});

test('what changed: a definition of the team, by whom', async ({ page }) => {
  const name = await defineSlo(page, 'review', 'shop-gateway');
  const changed = page.getByRole('region', { name: 'Definitions' });
  await expect(async () => {
    await openReview(page);
    await expect(
      changed.getByRole('listitem').filter({ hasText: `Tested as ${name}` }),
    ).toContainText(/version 1, .*, by mira.osman/i, { timeout: 5_000 });
  }).toPass();
  await page.getByRole('button', { name: '4 weeks' }).click();
  await expect(page).toHaveURL(/weeks=4/);
  await expect(changed).toContainText(/Search is fast.*from its file/);
});

test('on paper there is the review, without what is only for the screen', async ({
  page,
}) => {
  await openReview(page);
  const sidebar = page
    .getByRole('navigation', { name: 'sidebar nav' })
    .getByRole('link', { name: 'Catalog' });
  await expect(sidebar).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(sidebar).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(
    page.getByRole('heading', { name: /^Review of storefront$/i }),
  ).toBeVisible();
  const paper = await page.pdf();
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
  // An empty page takes a thousand bytes.
  expect(paper.length).toBeGreaterThan(20_000);
});
