import { expect, Locator, Page, test } from '@playwright/test';
import { openSlos, sloRows, SLOS_READY_MS } from './openSlo';

test.describe.configure({ mode: 'parallel', timeout: SLOS_READY_MS + 60_000 });

/** Presses a key until something has the focus. */
async function pressUntil(page: Page, key: string, there: Locator) {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await there.evaluate(element => element === document.activeElement))
      return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead there`);
}

/** What has the focus is in sight, with an outline or a shadow around it or around what it is in. */
async function expectToSeeFocus(page: Page) {
  const seen = await page.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement) return 'nothing';
    const { top, bottom } = activeElement.getBoundingClientRect();
    if (bottom <= 0 || top >= window.innerHeight) return 'out of sight';
    for (let at: Element | null = activeElement; at; at = at.parentElement) {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
      if (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0)
        return 'seen';
      if (boxShadow !== 'none' && at.matches(':focus-within')) return 'seen';
    }
    return `not marked: ${activeElement.outerHTML.slice(0, 200)}`;
  });
  expect(seen).toBe('seen');
}

test('by keyboard alone from the list to an SLO, to the working of its number, and back', async ({
  page,
}) => {
  await openSlos(page);
  await pressUntil(
    page,
    'Tab',
    page.getByRole('textbox', { name: 'Search SLOs' }),
  );
  await page.keyboard.type('shop-search');
  await expect(sloRows(page)).toHaveAttribute('aria-rowcount', '2');
  const region = page.getByRole('region', { name: 'SLOs', exact: true });
  await pressUntil(page, 'Tab', region);
  await expectToSeeFocus(page);
  await page.keyboard.press('ArrowDown');
  const row = sloRows(page).locator('[data-row-index="0"]');
  await expect(row).toBeFocused();
  await expectToSeeFocus(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/slo\/search-fast$/);

  const number = page.getByRole('button', {
    name: / over of the budget: how this was computed$/,
  });
  await expect(number).toBeVisible();
  await pressUntil(page, 'Tab', number);
  await expectToSeeFocus(page);
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog', { name: 'How this was computed' });
  await expect(drawer).toBeVisible();
  await expect
    .poll(() =>
      drawer.evaluate(element => element.contains(document.activeElement)),
    )
    .toBe(true);
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await expect(number).toBeFocused();
  await expectToSeeFocus(page);

  // What Alt and the left arrow do, which Chromium does not know without a window.
  await page.goBack();
  await expect(page).toHaveURL(/\/slo\?q=/);
  await expect(row).toBeFocused();
  await expectToSeeFocus(page);
});
