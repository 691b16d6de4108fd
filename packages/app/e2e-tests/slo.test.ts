import { expect, Locator, test } from '@playwright/test';
import { numbersIn } from './numbersIn';
import { openPage } from './openPage';
import { openSlo, openSlos, sloRows, SLOS_READY_MS } from './openSlo';
import { refuse } from './refuse';

test.describe.configure({ mode: 'parallel', timeout: SLOS_READY_MS + 60_000 });

/** Search is slow again and again: its budget is gone at any time. */
const EXHAUSTED = 'search-fast';
const ANY_SLO = /\/api\/insights\/v1\/slo/;

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);

/** Holds the lines of a ledger to their totals, and the share to the budget, in percent, that is exceeded by `over`. */
async function expectToAddUp(ledger: Locator, over: number) {
  const rows = ledger.locator('tbody tr');
  const units = await numbersIn(rows.locator('td:nth-last-child(2)'));
  const shares = await numbersIn(rows.locator('td:last-child'));
  expect(shares.length).toBeGreaterThan(3);
  const totals = await numbersIn(ledger.locator('tfoot td'));
  expect(totals).toHaveLength(2);
  expect(sum(units)).toBeCloseTo(totals[0], 9);
  expect(sum(shares)).toBeCloseTo(totals[1], 9);
  // Spent is the whole budget, and what it was exceeded by; three digits of that are shown.
  const rounding = over < 100 ? 0.1 : 0.6;
  expect(Math.abs(totals[1] - 100 - over)).toBeLessThan(rounding);
}

test('the list says how many need somebody, the worst first, and that the data is made up', async ({
  page,
}) => {
  await openSlos(page);
  const sentence = page.getByText(/^\d+ of \d+ SLOs? needs? somebody: /);
  await expect(sentence).toContainText(/\d budgets? (is|are) gone/);
  await expect(page.getByText(/^Example data: made up/)).toBeVisible();
  const first = sloRows(page).locator('[data-row-index="0"]');
  await expect(first).toContainText('Exhausted');
  await expect(first).toContainText('% over');
});

test('filters and the order are in the address, and come back with it', async ({
  page,
}) => {
  await openSlos(page);
  await page.getByRole('textbox', { name: 'Search SLOs' }).fill('answer');
  await expect(page).toHaveURL(/[?&]q=answer/);
  await page.getByRole('button', { name: 'Team', exact: true }).first().click();
  await page
    .getByRole('menu', { name: 'Team' })
    .getByRole('menuitemcheckbox', { name: /^checkout/i })
    .click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/[?&]owner=[^&]*checkout/);
  await expect(sloRows(page)).toHaveAttribute('aria-rowcount', '3');
  await expect(sloRows(page)).toContainText('Payments are taken');

  await page.reload();
  await expect(sloRows(page)).toHaveAttribute('aria-rowcount', '3');
  await page.getByRole('button', { name: 'Clear filters' }).first().click();
  await sloRows(page).getByRole('button', { name: 'SLO, service' }).click();
  await expect(page).toHaveURL(/[?&]sort=title/);
  const titles = sloRows(page).locator('[data-row-index] a[href^="/slo/"]');
  await expect(async () => {
    const shown = await titles.allTextContents();
    expect(shown.length).toBeGreaterThan(5);
    const byTitle = (a: string, b: string) => a.localeCompare(b, 'en-GB');
    expect(shown).toEqual([...shown].sort(byTitle));
  }).toPass();
});

test('a cell of the heatmap leads to its SLOs, and Back to the cells', async ({
  page,
}) => {
  await openSlos(page, '?view=heatmap');
  const cells = page.getByRole('grid', { name: /^Services by team/ });
  await cells.getByRole('button', { name: /^Shop search Exhausted/ }).click();
  await expect(page).toHaveURL(/[?&]service=shop-search/);
  await expect(page).not.toHaveURL(/view=heatmap/);
  await expect(sloRows(page)).toContainText('Search is fast');
  await page.goBack();
  await expect(cells).toBeVisible();
});

test('from the list to an SLO and back to its row; the picture is a table, too', async ({
  page,
}) => {
  await openSlos(page);
  const link = page.getByRole('link', { name: 'Search is fast', exact: true });
  const row = sloRows(page).getByRole('row').filter({ has: link });
  await row.getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`/slo/${EXHAUSTED}$`));
  await expect(page).toHaveTitle(/^Search is fast · SLOs \| /);
  await expect(
    page.getByText(/^The budget is exceeded by .*% of it; it recovers only/),
  ).toBeVisible();

  const chart = page.getByRole('figure', { name: /^Budget that was left/ });
  await expect(chart.locator('svg path.recharts-line-curve')).not.toHaveCount(
    0,
  );
  await chart.getByRole('button', { name: 'Table' }).click();
  await expect.poll(() => chart.getByRole('row').count()).toBeGreaterThan(10);

  await page.goBack();
  await expect(row).toBeFocused();
});

test('a number opens its working, with the version of the definition, and gets the focus back', async ({
  page,
}) => {
  await openSlo(page, EXHAUSTED);
  const number = page.getByRole('button', {
    name: / over of the budget: how this was computed$/,
  });
  await number.click();
  const drawer = page.getByRole('dialog', { name: 'How this was computed' });
  await expect(drawer).toContainText('Error budget of Search is fast');
  await expect(drawer).toContainText('Error budget by time slices');
  await expect(drawer).toContainText(/Definition version\s*1 \(sha256:/);
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await expect(number).toBeFocused();
});

test('the ledger adds up to its total, which is what is spent of the budget', async ({
  page,
}) => {
  await openSlo(page, EXHAUSTED);
  const [over] = await numbersIn(
    page.getByRole('button', {
      name: / over of the budget: how this was computed$/,
    }),
  );
  const ledger = page.getByRole('table', { name: /^What failed, with what/ });
  await expectToAddUp(ledger, over);
  // How many lines the example has hangs on the hour; few of them stand unfolded.
  const showAll = page.getByRole('button', { name: /^Show all .* lines$/ });
  if (await showAll.isVisible()) {
    await showAll.click();
    await expectToAddUp(ledger, over);
  }
  await expect(ledger).toContainText(/Search is slow while its index/);
});

test('what if: another target changes the numbers and the picture, and is in the address', async ({
  page,
}) => {
  await openSlo(page, EXHAUSTED);
  const section = page.getByRole('region', { name: 'What if' });
  await section.getByRole('textbox', { name: 'Target' }).fill('95');
  await expect(page).toHaveURL(/[?&]target=95/);
  const comparison = section.getByRole('table', {
    name: /^The objective as it is/,
  });
  const budget = comparison.getByRole('row', { name: /^Budget/ });
  await expect(budget).toContainText(/% over.*% left/s);
  const changed = section
    .getByRole('figure', { name: /^Budget that was left, both ways/ })
    .locator('path.recharts-line-curve')
    .last();
  const before = await changed.getAttribute('d');
  await section.getByRole('textbox', { name: 'Target' }).fill('97');
  await expect.poll(() => changed.getAttribute('d')).not.toBe(before);
  await section.getByRole('button', { name: 'As it is' }).click();
  await expect(comparison).toBeHidden();
});

test('the definition: its text, its versions, and rules for Prometheus', async ({
  page,
}) => {
  await openSlo(page, 'payments-answer');
  const definition = page.getByRole('region', { name: 'Definition' });
  await definition.getByRole('button', { name: 'OpenSLO text' }).click();
  await expect(
    definition.getByRole('group', { name: 'OpenSLO text' }),
  ).toContainText('apiVersion: openslo/v1');
  await definition.getByRole('button', { name: 'Versions' }).click();
  await expect(definition).toContainText(/Version 1 In force since/);
  await definition
    .getByRole('button', { name: 'Prometheus rules', exact: true })
    .click();
  await expect(definition).toContainText('rule_files of Prometheus');
});

test('several objectives: each is told by its own name and target', async ({
  page,
}) => {
  await openSlo(page, 'cart-answers');
  await page
    .getByRole('group', { name: 'Objective' })
    .getByRole('button', { name: /^What others may count on \(99\.5 %\)/ })
    .click();
  await expect(page).toHaveURL(/[?&]objective=/);
  await expect(
    page.getByRole('region', { name: 'Objective', exact: true }),
  ).toContainText('99.5 %');
});

test('an unknown SLO is a place with a way out', async ({ page }) => {
  await openPage(page, '/slo/no-such-slo');
  await expect(page.getByRole('alert')).toContainText(
    'There is no SLO "no-such-slo"',
  );
  await page.getByRole('button', { name: 'See all SLOs' }).click();
  await expect(page).toHaveURL(/\/slo$/);
});

test('a reader without permission is told so and offered no retry', async ({
  page,
}) => {
  await refuse(page, ANY_SLO, 403, 'Forbidden');
  for (const path of ['/slo', `/slo/${EXHAUSTED}`]) {
    await openPage(page, path);
    await expect(page.getByRole('alert')).toContainText('Forbidden');
    await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(
      0,
    );
  }
});

test('filters that leave nothing say so, and clear', async ({ page }) => {
  await openSlos(page);
  await page.getByRole('textbox', { name: 'Search SLOs' }).fill('zzzz');
  await expect(page.getByText('No SLO matches')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).last().click();
  await expect(sloRows(page)).toBeVisible();
});
