import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { csvRecords } from './csvRecords';
import { modelRows, MODELS_READY_MS, openModels } from './openModels';
import { openPage, openWebPlatform, RADAR_READY_MS } from './openPage';
import { refuse } from './refuse';

test.describe.configure({
  mode: 'parallel',
  timeout: MODELS_READY_MS + 60_000,
});

const ANY_MODEL = /\/api\/insights\/v1\/models/;
const DEMAND = 'model-files/demand-forecast';

test('the list says how many models need somebody and why, and that the data is made up', async ({
  page,
}) => {
  await openModels(page);
  await expect(
    page.getByText(/^\d+ of \d+ models needs? somebody/),
  ).toBeVisible();
  await expect(page.getByText(/^Example data: made up/)).toBeVisible();
  await expect(modelRows(page)).toContainText(/High|Limited|Minimal/);
  await expect(modelRows(page)).toContainText('4 (champion)');
});

test('filters, the order and the shape are in the address, and come back with it', async ({
  page,
}) => {
  await openModels(page);
  const all = Number(await modelRows(page).getAttribute('aria-rowcount'));
  await page.getByRole('button', { name: 'Registry', exact: true }).click();
  await page.getByRole('menuitemcheckbox').first().click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/[?&]registry=/);
  await page.getByRole('textbox', { name: 'Search models' }).fill('demand');
  await expect(page).toHaveURL(/[?&]q=demand/);
  await page.getByRole('button', { name: 'Grid' }).click();
  await expect(page).toHaveURL(/[?&]view=grid/);
  await page.reload();
  await expect(page.getByRole('list', { name: 'Models' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).first().click();
  await page.getByRole('button', { name: 'Table' }).click();
  await expect(modelRows(page)).toHaveAttribute('aria-rowcount', String(all));
  await modelRows(page)
    .getByRole('button', { name: /^Model, / })
    .click();
  await expect(page).toHaveURL(/[?&]sort=name/);
});

test('from the list to a model and back to its row', async ({ page }) => {
  await openModels(page, '?sort=name');
  const first = modelRows(page).locator('[data-row-index="0"]');
  await first.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/models\/[^/]+\/[^/?]+$/);
  await page.goBack();
  await expect(first).toBeFocused();
});

test('what is listed is saved as CSV, a line for each', async ({ page }) => {
  await openModels(page);
  const rows = Number(await modelRows(page).getAttribute('aria-rowcount')) - 1;
  await page.getByRole('button', { name: 'Export' }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /CSV/ }).click();
  const file = await (await saving).path();
  const records = csvRecords(readFileSync(file, 'utf8'));
  expect(records).toHaveLength(rows);
  expect(records.map(({ Name }) => Name)).toContain('demand-forecast');
});

test('two are chosen and compared, swapped, and compared with a third', async ({
  page,
}) => {
  await openModels(page, '?sort=name&registry=model-files');
  const boxes = modelRows(page).getByRole('checkbox');
  await boxes.nth(0).check();
  await expect(page.getByText('Choose one more.')).toBeVisible();
  await boxes.nth(1).check();
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(page).toHaveURL(/\/models\/compare\?side=.*&side=/);
  const sides = page.getByRole('list', { name: 'What is compared' });
  await expect(sides.getByRole('listitem')).toHaveCount(2);
  const before = await sides.getByRole('link').allTextContents();
  await page.getByRole('button', { name: /^Swap / }).click();
  await expect(async () => {
    const after = await sides.getByRole('link').allTextContents();
    expect(after[0]).not.toBe(before[0]);
  }).toPass();

  await page.getByRole('button', { name: 'Add a model or version' }).click();
  await page
    .getByRole('list', { name: 'Models that match' })
    .getByRole('button')
    .last()
    .click();
  await expect(sides.getByRole('listitem')).toHaveCount(3);
});

test('two versions of a model: the best of each metric in words, what differs first', async ({
  page,
}) => {
  await openModels(page);
  await openPage(
    page,
    `/models/compare?side=${encodeURIComponent(
      `${DEMAND}@1`,
    )}&side=${encodeURIComponent(`${DEMAND}@2`)}`,
  );
  const metrics = page.getByRole('table', { name: 'Metrics side by side' });
  const wape = metrics.getByRole('row').filter({ hasText: 'wape' }).first();
  await expect(wape).toContainText('lower is better');
  await expect(wape.getByRole('cell').last()).toContainText('Best');
  await expect(wape).toContainText(/to .*\(95\s%\)/);
  await expect(
    page.getByRole('table', { name: 'Parameters side by side' }),
  ).toContainText('seasonal_average');
});

test('the home page has the models that need attention, with the way to all', async ({
  page,
}) => {
  await openModels(page);
  await openPage(page, '/');
  const need = page.getByText(/^\d+ of \d+ models needs? somebody/);
  await expect(need).toBeVisible();
  await page.getByRole('link', { name: 'See all models' }).click();
  await expect(page).toHaveURL(/\/models$/);
});

test('an entity has its models on its page and in a tab', async ({ page }) => {
  await openModels(page);
  await openPage(page, '/catalog/default/component/order-service');
  const link = page.locator('main a[href="/models/model-files/delivery-time"]');
  await expect(link.first()).toBeVisible({ timeout: MODELS_READY_MS });
  await page
    .getByRole('navigation', { name: 'Content navigation' })
    .getByRole('link', { name: 'Models' })
    .click();
  await expect(page).toHaveURL(/\/order-service\/models$/);
  const table = page.getByRole('table', { name: /^Models of / });
  await expect(table.getByRole('row')).toHaveCount(2);
  await table.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/models\/model-files\/delivery-time$/);
});

test('search finds a model by its name, and leads to its page', async ({
  page,
}) => {
  await openModels(page);
  // The page of the portal's search has no main part.
  const found = page.locator('a[href="/models/model-files/delivery-time"]');
  // The first index is built some seconds after the first start, the next one a minute later.
  await expect(async () => {
    await openPage(
      page,
      '/search?query=delivery-time&types%5B%5D=insights-models',
    );
    await expect(found.first()).toBeVisible({ timeout: 5_000 });
  }).toPass();
  await found.first().click();
  await expect(page).toHaveURL(/\/models\/model-files\/delivery-time$/);
});

test('a forecast leads to the card of the version that made it', async ({
  page,
}) => {
  test.setTimeout(RADAR_READY_MS + 60_000);
  await openWebPlatform(page);
  const asked = page.waitForResponse(
    response =>
      /\/v1\/topics\/[^/]+\/analyses\//.test(response.url()) && response.ok(),
  );
  await openPage(page, '/trend-radar/web-platform/web-platform:has');
  const { analysis } = await (await asked).json();
  const version: string = analysis.engineVersion;
  await page
    .getByRole('link', { name: `Model card of version ${version}` })
    .click();
  await expect(page).toHaveURL(
    /\/models\/built-in\/trend-forecaster\?version=/,
  );
  await expect(page.getByRole('combobox', { name: 'Version' })).toHaveValue(
    version,
  );
});

test('who may not read models is told so; what failed can be asked for again', async ({
  page,
}) => {
  await openModels(page);
  await refuse(page, ANY_MODEL, 403, 'Forbidden');
  await openPage(page, '/models?q=a');
  await expect(page.getByRole('alert')).toContainText('Forbidden');
  await page.unroute(ANY_MODEL);
  await refuse(page, ANY_MODEL, 503, 'Not now');
  await openPage(page, '/models?q=b');
  const retry = page.getByRole('button', { name: 'Try again' });
  await expect(retry).toBeVisible({ timeout: 30_000 });
  await page.unroute(ANY_MODEL);
  await retry.click();
  await expect(page.getByRole('search')).toBeVisible();
});
