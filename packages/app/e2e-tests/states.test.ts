import { expect, test } from '@playwright/test';
import { openPage, openWebPlatform, RADAR_READY_MS } from './openPage';
import { refuse } from './refuse';

test.describe.configure({ timeout: RADAR_READY_MS + 60_000 });

const RADARS = /\/api\/insights\/v1\/radars(\?|$)/;
const ONE_RADAR = /\/api\/insights\/v1\/radars\/web-platform(\?|$)/;
const ANY_RADAR = /\/api\/insights\/v1\/radars/;

test('a failing backend: what failed, and asking again', async ({ page }) => {
  await refuse(page, ANY_RADAR, 503, 'Unavailable');
  await openPage(page, '/trend-radar');
  await expect(page.getByRole('alert')).toContainText('told by the test');
  await page.unroute(ANY_RADAR);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('alert')).toBeHidden();
});

const OTHER_ANSWERS = [
  {
    given: 'a page in place of the data',
    answer: { contentType: 'text/html', body: '<html>Sign in</html>' },
    says: 'Something else answered in place of the backend',
  },
  {
    given: 'data of another shape',
    answer: { json: { items: [{ id: 'web-platform' }], faults: [] } },
    says: 'items[0].title is not a text',
  },
];

for (const { given, answer, says } of OTHER_ANSWERS) {
  test(`${given}: what failed, what still works, what to do`, async ({
    page,
  }) => {
    await page.route(RADARS, route => route.fulfill(answer));
    await openPage(page, '/trend-radar');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(says);
    await expect(alert).toContainText('What still works.');
    await expect(alert).toContainText('What to do. Reload the page');
    await page.unroute(RADARS);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(alert).toBeHidden();
  });
}

test('a reader without permission is told so and offered no retry', async ({
  page,
}) => {
  await refuse(page, ANY_RADAR, 403, 'Forbidden');
  await openPage(page, '/trend-radar/web-platform');
  await expect(page.getByRole('alert')).toContainText('Forbidden');
  await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);
});

test('no radars: what will appear and what fills the page', async ({
  page,
}) => {
  await page.route(RADARS, route =>
    route.fulfill({ json: { items: [], faults: [] } }),
  );
  await openPage(page, '/trend-radar');
  await expect(page.getByText('No radar yet')).toBeVisible();
  await page.getByRole('button', { name: 'Open sources' }).click();
  await expect(page).toHaveURL(/\/insights\/sources/);
});

test('a radar file with a fault: where and how to mend it', async ({
  page,
}) => {
  const fault = {
    file: 'radars/languages.yaml',
    line: 14,
    column: 9,
    path: 'rings[2].when',
    detail: '1.4 is not a ratio.',
    howToMend: 'Write 0.95.',
  };
  await page.route(RADARS, route =>
    route.fulfill({ json: { items: [], faults: [fault] } }),
  );
  await openPage(page, '/trend-radar');
  await expect(page.getByText('radars/languages.yaml:14:9')).toBeVisible();
});

test('an unknown radar: the way to the others', async ({ page }) => {
  await openPage(page, '/trend-radar/no-such-radar');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);
  await expect(page.getByRole('alert')).not.toContainText('GET /');
  await page.getByRole('button', { name: 'See all radars' }).click();
  await expect(page).toHaveURL(/\/trend-radar$/);
});

test('a slow backend: an outline of what will come', async ({ page }) => {
  let letGo = () => {};
  const held = new Promise<void>(resolve => {
    letGo = resolve;
  });
  await page.route(ANY_RADAR, async route => {
    await held;
    await route.continue();
  });
  await openPage(page, '/trend-radar/web-platform');
  await expect(page.getByRole('status').first()).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  letGo();
  await expect(page.locator('a[data-blip]').first()).toBeVisible({
    timeout: RADAR_READY_MS,
  });
});

test('old data: shown, with the time that it is from', async ({ page }) => {
  await openWebPlatform(page);
  await page.route(ONE_RADAR, async route => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      json: { ...(await response.json()), state: 'stale' },
    });
  });
  await openPage(page, '/trend-radar/web-platform');
  await expect(page.getByText(/What you see is from/)).toBeVisible();
  await expect(page.locator('a[data-blip]').first()).toBeVisible();
});

test('a radar being computed: how far it is', async ({ page }) => {
  await openWebPlatform(page);
  await page.route(ONE_RADAR, async route => {
    const response = await route.fetch();
    const progress = { done: 512, total: 1308, what: 'Analysing topics' };
    await route.fulfill({
      response,
      json: { ...(await response.json()), state: 'computing', progress },
    });
  });
  await openPage(page, '/trend-radar/web-platform');
  await expect(page.getByText('Analysing topics: 512 of 1,308')).toBeVisible();
});
