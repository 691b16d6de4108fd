import { expect, Page, test } from '@playwright/test';
import { openSlo, SLOS_READY_MS } from './openSlo';

test.describe.configure({ mode: 'parallel', timeout: SLOS_READY_MS + 60_000 });

const whatIf = (page: Page) => page.getByRole('region', { name: 'What if' });
const promise = (page: Page) =>
  page.getByRole('region', { name: 'Can you promise this?' });

test('what if can be shared: the address alone brings the same back', async ({
  page,
  context,
}) => {
  await openSlo(page, 'search-fast');
  await whatIf(page).getByRole('textbox', { name: 'Target' }).fill('97.5');
  await whatIf(page).getByRole('button', { name: '7 days' }).click();
  const changed = (of: Page) =>
    whatIf(of)
      .getByRole('table', { name: /^The objective as it is/ })
      .getByRole('row', { name: /^Budget/ });
  await expect(changed(page)).toContainText('%');
  await expect(page).toHaveURL(/target=97\.5/);
  await expect(page).toHaveURL(/days=7/);

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(
    whatIf(other).getByRole('textbox', { name: 'Target' }),
  ).toHaveValue('97.5');
  await expect(
    whatIf(other).getByRole('button', { name: '7 days', pressed: true }),
  ).toBeVisible();
  await expect(changed(other)).toContainText('%');
});

test('a target that is none is said to be none, and the page stays', async ({
  page,
}) => {
  await openSlo(page, 'search-fast');
  const target = whatIf(page).getByRole('textbox', { name: 'Target' });
  await target.fill('100');
  await expect(whatIf(page)).toContainText('A number over 0 and below 100');
  await expect(target).toHaveAttribute('aria-invalid', 'true');
  await expect(
    page.getByRole('region', { name: 'How it stands' }),
  ).toBeVisible();
});

test('whether dependencies allow a promise, which holds it back, and the question in the address', async ({
  page,
}) => {
  await openSlo(page, 'checkout-pages-open');
  await promise(page)
    .getByRole('button', { name: 'What its dependencies allow' })
    .click();
  const needed = promise(page).getByRole('table', {
    name: 'What it depends on',
  });
  const payments = needed.getByRole('row', { name: /^Payments always/ });
  await expect(
    payments.getByRole('link', { name: 'payments-answer' }),
  ).toBeVisible();
  await expect(
    needed.getByRole('row', { name: /^Accounts / }).first(),
  ).toContainText('by 70 % of the requests');
  await expect(needed.getByRole('row', { name: /^Cart store/ })).toContainText(
    'counts as if it never failed',
  );

  const target = promise(page).getByRole('textbox', { name: 'Target, %' });
  // A library is part of the pages.
  await expect(needed.getByRole('row', { name: /^Design system/ })).toHaveCount(
    0,
  );
  // No service fails so much that this were out of reach, and none so little that 100 % were not; some are not measured.
  await target.fill('50');
  const verdict = promise(page).getByRole('status');
  await expect(verdict).toContainText(/^Cannot be told.*50\s%/s);
  await target.fill('100');
  await expect(verdict).toContainText(/^Cannot be promised100\s%/);
  await expect(verdict).toContainText(/holds it back most|is held back by/);
  await expect(page).toHaveURL(/promise=1\b/);
  await page.reload();
  await expect(verdict).toContainText(/^Cannot be promised100\s%/);
  await payments.getByRole('link', { name: 'payments-answer' }).click();
  await expect(page).toHaveURL(/\/slo\/payments-answer/);
});
