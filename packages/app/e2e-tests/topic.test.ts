import { expect, test } from '@playwright/test';
import { openPage, openWebPlatform, RADAR_READY_MS } from './openPage';

test.describe.configure({ timeout: RADAR_READY_MS + 60_000 });

/** A number as the page writes it: true minus sign, thousands by comma. */
function numberOf(text: string): number {
  return Number(
    text.replace('\u2212', '-').replace(/[+,]/g, '').replace(/\s.*$/, ''),
  );
}

test('what the browsers added to :has() is the whole change, shown and in the API', async ({
  page,
}) => {
  await openWebPlatform(page);
  const answer = page.waitForResponse(
    response =>
      /\/api\/insights\/v1\/topics\/[^/]+\/analyses\//.test(response.url()) &&
      response.ok(),
  );
  await openPage(page, '/trend-radar/web-platform/web-platform:has');

  const { analysis } = await (await answer).json();
  const { contributions } = analysis;
  const parts: { change: number }[] = contributions.parts;
  const sum = parts.reduce((total, part) => total + part.change, 0);
  expect(parts.length).toBeGreaterThanOrEqual(5);
  expect(
    Math.abs(sum + contributions.other - contributions.change),
  ).toBeLessThan(1e-9);

  const table = page
    .getByRole('group', { name: 'What each member added to the change' })
    .getByRole('table');
  await expect(table).toBeVisible();
  const changes = await table
    .locator('tbody tr')
    .evaluateAll(rows =>
      rows.map(row => row.querySelectorAll('td')[3].textContent ?? ''),
    );
  const total = await table.locator('tfoot tr td').nth(3).textContent();
  const shown = changes.reduce((added, text) => added + numberOf(text), 0);
  expect(shown).toBeCloseTo(numberOf(total ?? ''), 9);
});

test('an unknown topic is a place with a way out', async ({ page }) => {
  await openPage(page, '/trend-radar/web-platform/web-platform:no-such-topic');
  await expect(page.getByRole('alert')).toBeVisible();
});
