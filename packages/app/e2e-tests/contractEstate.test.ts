import { readFile } from 'node:fs/promises';
import { expect, Page } from '@playwright/test';
import { expectNoFaults } from './axeFaults';
import { csvRecords } from './csvRecords';
import { signedIn } from './defineSlo';
import {
  contractRows,
  CONTRACTS_READY_MS,
  openContract,
} from './openContracts';
import { openPage } from './openPage';
import { deciderTest as test } from './ownPortal';
import { publishContract } from './publishContract';

test.describe.configure({ timeout: CONTRACTS_READY_MS + 60_000 });

/** The definition that the catalog has of an API, with one more operation. */
async function withOperation(page: Page, name: string, operation: string) {
  const answer = await page.request.get(
    `/api/catalog/entities/by-name/api/default/${name}`,
    { headers: await signedIn(page) },
  );
  const { definition } = (await answer.json()).spec;
  return {
    before: definition,
    after: definition.replace(/^paths:\n/m, `paths:\n${operation}`),
  };
}

/** What is saved as a file of a format. */
async function saved(page: Page, format: string | RegExp): Promise<string> {
  await page.getByRole('button', { name: 'Export' }).click();
  const arrives = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: format }).click();
  return readFile(await (await arrives).path(), 'utf8');
}

test('a breaking change that is waived needs nobody, until the waiver is withdrawn', async ({
  page,
}) => {
  const ref = 'api:default/cart';
  const needing = '/api-contracts?needs=true&q=cart';
  await openContract(page, ref);
  const { before, after } = await withOperation(
    page,
    'cart',
    "  /vouchers:\n    get: { responses: { '200': { description: Found } } }\n",
  );
  await publishContract(page, ref, after);
  await publishContract(page, ref, before);
  await openPage(page, needing);
  const row = contractRows(page).getByRole('row').filter({ hasText: 'Cart' });
  await expect(row).toContainText('Broke somebody');

  await row.getByRole('link').first().click();
  const changed = page.getByRole('region', { name: 'What changed' });
  await changed
    .getByRole('button', { name: /^Waive/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: 'Waive this change' });
  await dialog.getByRole('button', { name: 'Waive it' }).click();
  await expect(dialog.getByText('Say why.')).toBeVisible();
  await expectNoFaults(page, '[role="dialog"]');
  await dialog
    .getByRole('textbox', { name: /Why it need not be mended/ })
    .fill('Nobody had a voucher yet.');
  const inTenDays = new Date(Date.now() + 10 * 86_400_000);
  await dialog
    .getByLabel(/Until/)
    .fill(inTenDays.toISOString().slice(0, 'YYYY-MM-DD'.length));
  await dialog.getByRole('button', { name: 'Waive it' }).click();
  await expect(dialog).toBeHidden();
  await expect(
    changed.getByText(/Waived until .*: Nobody had a voucher yet\./),
  ).toBeVisible();
  await openPage(page, needing);
  await expect(page.getByText('No API matches')).toBeVisible();

  await openContract(page, ref);
  const waived = page.getByRole('region', { name: 'What is waived' });
  await expect(waived.getByRole('table')).toContainText('In force');
  await waived.getByRole('button', { name: 'Withdraw' }).click();
  await page
    .getByRole('dialog', { name: 'Withdraw this waiver' })
    .getByRole('button', { name: 'Withdraw it' })
    .click();
  await expect(waived.getByRole('table')).toContainText('Withdrawn by');
  await openPage(page, needing);
  await expect(row).toContainText('Broke somebody');
});

test('what is to end is narrowed to an owner, and saved as a calendar and as a table', async ({
  page,
}) => {
  const ref = 'api:default/recommendations';
  await openContract(page, ref);
  const { after } = await withOperation(
    page,
    'recommendations',
    "  /guesses:\n    get: { x-sunset: '2099-01-31', responses: { '200': { description: Found } } }\n",
  );
  await publishContract(page, ref, after);
  await openPage(page, '/api-contracts/calendar');
  await page
    .getByRole('combobox', { name: 'Owner of the API' })
    .selectOption('group:default/data');
  await expect(page).toHaveURL(/owner=group%3Adefault%2Fdata/);
  const january = page.getByRole('table', { name: /What is to end, Jan 2099/ });
  await expect(january).toContainText('GET /guesses');
  await expect(page.getByRole('table')).toHaveCount(1);

  const calendar = await saved(page, 'iCalendar');
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(calendar).toContain('DTSTART;VALUE=DATE:20990131');
  const [record, ...others] = csvRecords(await saved(page, /CSV/));
  expect(others).toEqual([]);
  expect(record).toMatchObject({
    'Ends on': '2099-01-31',
    State: 'later',
    'Entity reference': ref,
    What: 'GET /guesses',
  });
});
