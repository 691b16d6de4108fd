import { expect, Locator, Page, test } from '@playwright/test';
import { numberOf } from './numbersIn';
import { openPage } from './openPage';
import { SLOS_READY_MS } from './openSlo';

test.describe.configure({ mode: 'parallel', timeout: SLOS_READY_MS + 60_000 });

const TITLE = 'Search in the outlet of Brightside';

const agreements = (page: Page) =>
  page.getByRole('table', { name: /^Service level agreements/ });

async function openAgreements(page: Page, search = '') {
  await expect(async () => {
    await openPage(page, `/slo/sla${search}`);
    await expect(
      agreements(page).getByRole('row').filter({ hasText: TITLE }),
    ).toContainText(/[1-9]\d*\s% known/, { timeout: 5_000 });
  }).toPass({ timeout: SLOS_READY_MS });
}

/** The number in a row of a working, which stands beside its name. */
async function inWorking(step: Locator, name: string): Promise<number> {
  const cell = step
    .getByRole('row')
    .filter({ has: step.page().getByRole('rowheader', { name, exact: true }) })
    .getByRole('cell');
  const [number] = (await cell.innerText()).trim().split(/\s/);
  return numberOf(number);
}

/** A step of the working that is open, by the title that it begins with. */
const step = (page: Page, title: string) =>
  page
    .getByRole('dialog', { name: 'How this was computed' })
    .getByRole('listitem')
    .filter({ hasText: new RegExp(`^${title}`) });

test('the list of agreements: who needs somebody, with headroom and credits, and filters in the address', async ({
  page,
}) => {
  await openAgreements(page);
  await expect(
    page.getByText(/^\d of 5 agreements needs? somebody/),
  ).toBeVisible();
  await expect(agreements(page)).toHaveAttribute('aria-rowcount', '6');
  const row = agreements(page).getByRole('row').filter({ hasText: TITLE });
  await expect(row).toContainText(/[+\u2212][\d.]+\spoints/);
  await expect(row).toContainText(/EUR\s[\d.]+|none due/);
  await expect(
    agreements(page).getByRole('row').filter({ hasText: 'The cart for the' }),
  ).toContainText('none agreed');

  await page
    .getByRole('group', { name: 'State' })
    .getByRole('button', { name: 'Broken' })
    .click();
  await expect(page).toHaveURL(/[?&]state=broken/);
  // On the first of a month none may be broken yet.
  await expect(
    agreements(page).or(
      page.getByRole('heading', { name: 'No agreement matches' }),
    ),
  ).toBeVisible();
  await expect(
    agreements(page).locator('[data-row-index]').filter({ hasText: 'Kept' }),
  ).toHaveCount(0);
  await page.reload();
  await expect(
    page.getByRole('button', { name: 'Broken', pressed: true }),
  ).toBeVisible();
});

test('from the list to an agreement, whose working adds up to what it says', async ({
  page,
}) => {
  await openAgreements(page);
  await page.getByRole('link', { name: TITLE, exact: true }).click();
  await expect(page).toHaveURL(/\/slo\/sla\/brightside-search$/);
  const tiles = page.getByRole('region', { name: 'How it stands' });
  const [bad, units] = (await tiles.getByText(/ of [\d,]+ failed$/).innerText())
    .replace(' failed', '')
    .split(' of ')
    .map(numberOf);
  const sli = tiles.getByRole('button', { name: /the SLI of the period/ });
  expect(
    Math.abs(100 - (100 * bad) / units - numberOf(await sli.innerText())),
  ).toBeLessThan(0.1);

  await sli.click();
  const indicator = step(page, 'Indicator');
  expect(await inWorking(indicator, 'units')).toBe(units);
  expect(await inWorking(indicator, 'bad units')).toBe(bad);
  const ratio = await inWorking(indicator, 'SLI');
  expect(ratio).toBeCloseTo(1 - bad / units, 5);

  const headroom = step(page, 'Headroom');
  const target = await inWorking(headroom, 'target');
  expect(target).toBe(0.983);
  expect(await inWorking(headroom, 'SLI − target')).toBeCloseTo(
    ratio - target,
    5,
  );
  const mayFail = await inWorking(headroom, 'units that may fail in all');
  const left = await inWorking(headroom, 'units that may still fail');
  expect(Math.abs(mayFail - bad - left)).toBeLessThan(0.01);

  const credit = step(page, 'Credit');
  const fee = await inWorking(credit, 'fee of the period');
  const percent = await inWorking(credit, 'percentage');
  expect(fee).toBe(9_000);
  expect(await inWorking(credit, 'due')).toBe((fee * percent) / 100);
});

test('each period of an agreement has its SLI, headroom and credit', async ({
  page,
}) => {
  await openAgreements(page);
  await openPage(page, '/slo/sla/northwind-marketplace');
  const periods = page.getByRole('table', {
    name: /^Periods of the agreement/,
  });
  const row = periods.getByRole('row').nth(1);
  await expect(row).toContainText('(under way)');
  const cells = await row.getByRole('cell').allInnerTexts();
  const [promised, sli, headroom] = [cells[2], cells[3], cells[5]].map(
    numberOf,
  );
  expect(promised).toBe(99.8);
  expect(Math.abs(sli - promised - headroom)).toBeLessThan(0.01);
  await page.getByRole('link', { name: 'Orders are accepted' }).click();
  await expect(page).toHaveURL(/\/slo\/orders-accepted/);
});

test('an unknown agreement is a place with a way out', async ({ page }) => {
  await openPage(page, '/slo/sla/no-such-agreement');
  await expect(page.getByRole('alert')).toContainText(
    'There is no agreement "no-such-agreement"',
  );
  await page.getByRole('button', { name: 'See all agreements' }).click();
  await expect(page).toHaveURL(/\/slo\/sla$/);
});
