import { readFile } from 'node:fs/promises';
import { expect, Page } from '@playwright/test';
import { csvRecords } from './csvRecords';
import { signedIn } from './defineSlo';
import { openPage } from './openPage';
import { openSlos, SLOS_READY_MS } from './openSlo';
import { deciderTest as test } from './ownPortal';
import { pdfTexts } from './pdfText';

test.describe.configure({ timeout: SLOS_READY_MS + 60_000 });
test.use({ timezoneId: 'UTC' });

const TEAM = 'group:default/storefront';

/** The last month that has been over for an hour, as the page offers it: `2026-10`. */
function lastMonth(): string {
  const time = new Date(Date.now() - 3_600_000);
  time.setUTCMonth(time.getUTCMonth(), 0);
  return time.toISOString().slice(0, 7);
}

async function download(page: Page, format: string) {
  const arrives = page.waitForEvent('download');
  await page
    .getByRole('button', { name: new RegExp(`^Download .* as ${format}$`) })
    .first()
    .click();
  return readFile(await (await arrives).path());
}

/** Each objective of the report: what is good and bad is all there is, and the budget follows from it. */
function expectToAddUp(records: Record<string, string>[]) {
  for (const record of records) {
    const number = (name: string) => Number(record[name]);
    const [good, bad, total] = ['good', 'bad', 'total'].map(name =>
      number(`${name} (units)`),
    );
    expect(good + bad).toBe(total);
    expect(total).toBeGreaterThan(0);
    expect(number('SLI (ratio)')).toBeCloseTo(good / total, 9);
    const consumed = number('budget consumed (ratio)');
    const allowed = 1 - number('target (ratio)');
    expect(consumed).toBeCloseTo(bad / total / allowed, 6);
    expect(consumed + number('budget remaining (ratio)')).toBeCloseTo(1, 9);
  }
}

test('a report of the last month: frozen, its files add up, and it comes out again', async ({
  page,
}) => {
  await openSlos(page);
  await openPage(page, `/slo/review?team=${TEAM}`);
  await page
    .getByRole('combobox', { name: 'Which' })
    .selectOption({ value: lastMonth() });
  const frozen = page.waitForResponse(
    response =>
      /\/slo-reports$/.test(response.url()) &&
      response.request().method() === 'POST',
  );
  await page.getByRole('button', { name: 'Freeze report' }).click();
  await expect(page.getByText('The report is frozen.')).toBeVisible();
  const { id, digest, counts } = await (await frozen).json();
  const row = page
    .getByRole('table', { name: 'Frozen reports, the newest first' })
    .getByRole('row')
    .nth(1);
  await expect(row).toContainText(/storefront/i);
  await expect(row).toContainText(/mira.osman/i);

  const lines = csvRecords((await download(page, 'CSV')).toString());
  const records = lines.filter(({ record }) => record === 'objective');
  const wholes = lines.filter(({ record }) => record === 'composite');
  const alone = records.filter(one => one['part of a composite'] === 'no');
  expect(wholes.length + alone.length).toBe(counts.objectives);
  expect(new Set(records.map(({ owner }) => owner))).toEqual(new Set([TEAM]));
  expect(records[0]['report digest']).toBe(digest);
  expectToAddUp(records);

  const pdf = await download(page, 'PDF');
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdfTexts(pdf).join(' ')).toMatch(/storefront/i);

  await row.getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`/slo/reports/${id}$`));
  await expect(
    page.getByText(/^Yes: computed again .* every figure is the same\.$/),
  ).toBeVisible();
  const objectives = page.getByRole('table', { name: /^Objectives of the/ });
  await expect(objectives.locator('tbody tr')).toHaveCount(
    records.length + wholes.length,
  );

  const verified = await page.request.get(
    `/api/insights/v1/slo-reports/${id}/verification`,
    { headers: await signedIn(page) },
  );
  expect(await verified.json()).toMatchObject({
    ...{ digest, isIntact: true, isSame: true, differences: [] },
  });
});

/** An agreement by calendar months that has held since the last one began. */
const agreed = () => `
apiVersion: almanac.io/v1
kind: ServiceLevelAgreement
metadata: { name: northwind, displayName: Orders of Northwind Marketplace }
spec:
  customer: Northwind Marketplace
  slo: orders-accepted
  target: 0.998
  since: ${lastMonth()}-01
  timeWindow:
    - duration: 1M
      calendar: { startTime: 2026-01-01 00:00:00, timeZone: UTC }
`;

test('a report of a customer: whether what was promised was kept, and no objective', async ({
  page,
}) => {
  await openSlos(page);
  const made = await page.request.post('/api/insights/v1/slas', {
    headers: await signedIn(page),
    data: { text: agreed() },
  });
  expect(made.status()).toBe(201);
  await openPage(page, '/slo/reports?customer=Northwind%20Marketplace');
  await page
    .getByRole('combobox', { name: 'Which' })
    .selectOption({ value: lastMonth() });
  await page.getByRole('button', { name: 'Freeze report' }).click();
  await page.getByRole('link', { name: 'See it' }).click();
  const promises = page.getByRole('table', { name: /^Promises of the report/ });
  await expect(promises.locator('tbody tr')).toHaveCount(1);
  await expect(promises).toContainText('Orders of Northwind Marketplace');
  await expect(promises).toContainText('99.8 %');
  await expect(page.getByText(/^Yes: computed again/)).toBeVisible();
  await expect(
    page.getByRole('table', { name: /^Objectives of the/ }),
  ).toHaveCount(0);
});
