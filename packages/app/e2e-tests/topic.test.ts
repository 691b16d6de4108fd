import { expect, test } from '@playwright/test';
import { expectNoFaults } from './axeFaults';
import {
  chooseTheme,
  openPage,
  openWebPlatform,
  RADAR_READY_MS,
} from './openPage';

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

test('an engineer asks whether she may use it, and sends the address on', async ({
  page,
}) => {
  await openWebPlatform(page, '?q=%3Ahas');
  await page.locator('a[data-blip="web-platform:has"]').press('Enter');
  await expect(
    page.getByRole('heading', { level: 1, name: ':has()' }),
  ).toBeVisible();
  await expect(
    page.getByText(/^Browser support of :has\(\) rose from 0/),
  ).toBeVisible();
  await expect(page.getByText('How sure.')).toBeVisible();

  const toDo = page.getByRole('region', { name: 'What to do' });
  await expect(
    toDo.getByText(/^Adopt is suggested for :has\(\)/),
  ).toBeVisible();
  await expect(toDo.getByText(/^Would be /).first()).toBeVisible();
  const changes = page.getByRole('region', { name: 'Changes of level' });
  await expect(
    changes.getByRole('link', { name: /^Firefox 121/ }),
  ).toBeVisible();

  const show = page.getByRole('group', { name: 'Show' });
  await show.getByRole('button', { name: 'By browser' }).click();
  await page
    .getByRole('group', { name: 'Period' })
    .getByRole('button', { name: /^Analysed/ })
    .click();
  await expect(page).toHaveURL(/[?&]by=browser/);
  await expect(page).toHaveURL(/[?&]from=\d{4}-\d{2}-01/);
  await page.reload();
  await expect(
    show.getByRole('button', { name: 'By browser' }),
  ).toHaveAttribute('aria-pressed', 'true');
  await expect(
    page.getByRole('figure', { name: 'Browser support by browser: :has()' }),
  ).toBeVisible();
});

test('the working opens and closes by keyboard, and the focus comes back', async ({
  page,
}) => {
  await openWebPlatform(page);
  await openPage(page, '/trend-radar/web-platform/web-platform:has');
  const button = page.getByRole('button', { name: 'How do we know?' });
  await button.focus();
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog', { name: 'How this was computed' });
  await expect(drawer).toBeVisible();
  await expect(drawer).toContainText('Mann-Kendall');
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await expect(button).toBeFocused();
});

test('the chart is a table, too, and a file', async ({ page }) => {
  await openWebPlatform(page);
  await openPage(page, '/trend-radar/web-platform/web-platform:has');
  const name = 'Browser support: :has()';
  const figure = page.getByRole('figure', { name });
  await figure.getByRole('button', { name: 'Table' }).click();
  const table = figure.getByRole('table', { name });
  await expect(table).toBeVisible();
  // What is foreseen goes on in the column of the values.
  await expect(
    table.getByRole('cell', { name: /^foreseen 100/ }).first(),
  ).toBeVisible();
  await expect.poll(() => table.getByRole('row').count()).toBeGreaterThan(10);

  const download = page.waitForEvent('download');
  await figure.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: /CSV/ }).click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
});

test('a topic on no radar has a page of its own, and is compared from there', async ({
  page,
}) => {
  await openWebPlatform(page);
  for (const theme of ['light', 'dark'] as const) {
    await chooseTheme(page, theme);
    await openPage(page, '/trend-radar/topics/web-platform:group.css');
    await expect(page.getByText('On no radar', { exact: true })).toBeVisible();
    await expect(page.getByRole('figure').first()).toBeVisible();
    await expectNoFaults(page, 'main');
  }
  await page.getByRole('button', { name: 'Compare with …' }).click();
  await expect(page).toHaveURL(/compare\?topics=web-platform%3Agroup.css/);
  await page.getByRole('link', { name: 'CSS (group)' }).first().click();
  await expect(page).toHaveURL(
    /\/trend-radar\/topics\/web-platform:group.css$/,
  );
});

test('a fact leads to its evidence on the page', async ({ page }) => {
  await openWebPlatform(page);
  await openPage(page, '/trend-radar/web-platform/web-platform:has');
  await page.getByRole('link', { name: 'See the parts' }).click();
  await expect(page).toHaveURL(/#parts$/);
  await expect(
    page.getByRole('heading', { name: 'Who brought the change' }),
  ).toBeInViewport();
});

test('an unknown topic is a place with a way out', async ({ page }) => {
  await openPage(page, '/trend-radar/web-platform/web-platform:no-such-topic');
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByRole('button', { name: 'Search the radar for it' }).click();
  await expect(page).toHaveURL(/\/trend-radar\/web-platform\?q=no-such-topic$/);
});
