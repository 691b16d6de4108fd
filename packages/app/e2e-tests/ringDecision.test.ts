import { expect } from '@playwright/test';
import { expectNoFaults } from './axeFaults';
import { openPage, openWebPlatform, RADAR_READY_MS } from './openPage';
import { deciderTest as test } from './ownPortal';

test.describe.configure({ timeout: RADAR_READY_MS + 60_000 });

const TOPIC = 'web-platform:has';

test('a ring is chosen against the suggestion, found by that on the radar, and given back', async ({
  page,
}) => {
  await openWebPlatform(page, '?q=%3Ahas');
  await openPage(page, `/trend-radar/web-platform/${TOPIC}`);
  const decision = page.getByRole('region', { name: 'Decision', exact: true });
  await decision
    .getByRole('button', { name: 'Decide…' })
    .click({ timeout: RADAR_READY_MS });
  const dialog = page.getByRole('dialog', { name: /^Decide on the ring of/ });
  await dialog.getByRole('radio', { name: 'Hold' }).check();
  await dialog.getByRole('button', { name: 'Choose Hold' }).click();
  await expect(dialog.getByText(/^Say why another ring/)).toBeVisible();
  await expectNoFaults(page, '[role="dialog"]');
  await dialog
    .getByRole('textbox', { name: /^Why/ })
    .fill('Our oldest tablets do not have it.');
  await dialog.getByRole('button', { name: 'Choose Hold' }).click();
  await expect(dialog).toBeHidden();
  await expect(decision).toContainText('Our oldest tablets do not have it.');

  await openPage(page, '/trend-radar/web-platform?decision=differs');
  const marks = page.locator('a[data-blip]');
  await expect(marks).toHaveCount(1);
  await expect(marks).toHaveAttribute('data-blip', TOPIC);
  // It stands in Hold now: there the filter of rings finds it, and no more where it is suggested.
  for (const [ring, count] of [
    ['hold', 1],
    ['adopt', 0],
  ] as const) {
    await openPage(page, `/trend-radar/web-platform?q=%3Ahas&ring=${ring}`);
    await expect(page.locator(`a[data-blip="${TOPIC}"]`)).toHaveCount(count);
  }

  await openPage(page, `/trend-radar/web-platform/${TOPIC}`);
  await decision.getByRole('button', { name: 'Withdraw decision…' }).click();
  await page
    .getByRole('dialog', { name: 'Withdraw the decision' })
    .getByRole('button', { name: 'Withdraw' })
    .click();
  await expect(decision).toContainText('Nothing is decided');
  await expect(
    decision.getByRole('list', { name: 'History of decisions' }),
  ).toContainText('withdrew the decision');
});
