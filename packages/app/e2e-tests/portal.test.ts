import { expect, test } from '@playwright/test';
import { openPage, openWebPlatform, RADAR_READY_MS } from './openPage';

test.describe.configure({ timeout: RADAR_READY_MS + 60_000 });

test('the home page says what moved, and leads to the topic and to the radar', async ({
  page,
}) => {
  await openWebPlatform(page);
  await openPage(page, '/');
  const moved = page.locator('main li', {
    hasText: /^.*(In to|Out to|New in)/,
  });
  await expect(moved).toHaveCount(7);
  const topic = moved.first().getByRole('link');
  const title = (await topic.textContent()) ?? '';
  await topic.click();
  await expect(page).toHaveURL(/\/trend-radar\/web-platform\/web-platform:/);
  await expect(
    page.getByRole('heading', { name: title, level: 1, exact: true }),
  ).toBeVisible();

  await openPage(page, '/');
  // Beside others a radar is named above its topics, alone the way to it is below.
  await page.getByRole('link', { name: /Web platform$/ }).click();
  await expect(page).toHaveURL(/\/trend-radar\/web-platform$/);
});

test('the first stop of the Tab key leads past the navigation', async ({
  page,
}) => {
  await openPage(page, '/trend-radar');
  await expect(page.getByRole('main')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(
    page.getByRole('link', { name: 'Skip to content' }),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page).toHaveURL(/\/trend-radar$/);
});

test('the navigation has the areas in the order of use', async ({ page }) => {
  await openPage(page, '/');
  const menu = page.getByRole('navigation').first();
  const names = async () =>
    (await menu.getByRole('link').allTextContents())
      .map(name => name.trim())
      .filter(Boolean);
  await expect
    .poll(names)
    .toEqual([
      'Almanac',
      'Home',
      'Trends',
      'SLOs',
      'Models',
      'API contracts',
      'Catalog',
      'APIs',
      'Docs',
      'Sources',
      'Notifications',
      'Settings',
    ]);
  await expect(menu.getByText('Search', { exact: true })).toBeVisible();
});

test('the catalog shows the company and this suite to whoever owns nothing', async ({
  page,
}) => {
  await openPage(page, '/catalog');
  await expect(page.getByText(/^All components \(\d{2}\)$/i)).toBeVisible();
  await openPage(page, '/catalog/default/system/almanac');
  await expect(page.getByRole('heading', { name: 'Almanac' })).toBeVisible();
});

test('a component that watches topics shows their trends on its page', async ({
  page,
}) => {
  await openWebPlatform(page);
  await openPage(page, '/catalog/default/component/checkout-web');
  await expect(page.getByText('Trends touching this component')).toBeVisible();
});

test('search finds components and APIs of the catalog', async ({ page }) => {
  const found = page.getByRole('link', { name: /^payments/i }).first();
  // The first index is built some seconds after the first start, the next one a minute later.
  await expect(async () => {
    await openPage(page, '/search?query=payments');
    await expect(found).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: RADAR_READY_MS + 30_000 });
});

test('search has one main landmark, filters by kind, and asks for nothing that fails', async ({
  page,
}) => {
  const failed: string[] = [];
  page.on('response', response => {
    if (response.status() >= 500) failed.push(response.url());
  });
  await expect(async () => {
    await openPage(page, '/search?query=payments');
    await expect(
      page.getByRole('button', { name: /^API contracts [1-9]\d* found$/ }),
    ).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: RADAR_READY_MS + 30_000 });
  await expect(page.getByRole('main')).toHaveCount(1);
  await page.getByRole('button', { name: /^API contracts \d/ }).click();
  await expect(page).toHaveURL(
    /query=payments&types%5B%5D=insights-contracts$/,
  );
  await expect(
    page.getByRole('region', { name: 'Results' }).getByRole('link').first(),
  ).toHaveText('Payments');
  expect(failed).toEqual([]);
});

test('the documents of the suite are built and read in the portal', async ({
  page,
}) => {
  await openPage(page, '/docs/default/system/almanac');
  await expect(
    page.getByRole('heading', { name: 'What to expect of a number' }),
  ).toBeVisible({ timeout: 90_000 });
});

test('an address below a topic says that no page is there', async ({
  page,
}) => {
  await openPage(page, '/trend-radar/web-platform/web-platform:has/extra');
  await expect(
    page.getByText('There is no page at this address'),
  ).toBeVisible();
});

test('search finds a topic by its name, and leads to its page', async ({
  page,
}) => {
  const found = page.getByRole('link', { name: ':has()', exact: true });
  await expect(async () => {
    await openPage(page, '/');
    const field = page.getByPlaceholder(/^Search/);
    await field.fill(':has');
    await field.press('Enter');
    await expect(page).toHaveURL(/\/search\?query=(:|%3A)has/);
    await expect(found).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: RADAR_READY_MS + 30_000 });
  await found.click();
  await expect(page).toHaveURL(
    /\/trend-radar\/web-platform\/web-platform:has$/,
  );
  await expect(
    page.getByRole('heading', { name: ':has()', level: 1 }),
  ).toBeVisible();
});
