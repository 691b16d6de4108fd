import { expect, test } from '@playwright/test';
import { expectNoFaults } from './axeFaults';
import { openPage } from './openPage';

const DOCS_BUILT_MS = 90_000;

test.describe.configure({ timeout: DOCS_BUILT_MS + 60_000 });

test('an error leads to a page that says what to do, and the documents tell of all', async ({
  page,
}) => {
  const answer = await page.request.get('/api/insights/v1/topics');
  const { type, title } = await answer.json();
  // Nobody is signed in: what the error means is for everybody.
  await page.goto(type);
  await expect(
    page.getByRole('heading', { name: title, level: 1 }),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Ask again?' })).toBeVisible();
  await expectNoFaults(page);

  await openPage(page, '/docs/default/system/almanac/api/');
  const document = page.locator('article');
  await document
    .getByRole('link', { name: 'all types' })
    .click({ timeout: DOCS_BUILT_MS });
  await document.getByRole('link', { name: 'unauthenticated' }).click();
  await expect(
    document.getByRole('heading', { name: title, level: 1 }),
  ).toBeVisible();
  await page.goto('/docs/default/system/almanac/api/changelog/');
  await expect(
    document.getByRole('heading', { name: 'Unreleased' }),
  ).toBeVisible();
});
