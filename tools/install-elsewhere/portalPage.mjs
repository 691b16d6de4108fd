import { chromium } from '@playwright/test';
import { chromiumOptions } from '../chromium.mjs';

/** What is asked for first may have to be compiled, collected and computed before. */
export const READY_WITHIN_MS = 240_000;

/** What a portal says where an API is missing, or where two plugins provide the same one. */
const API_FAULT = /no implementation available|api_factory|conflict/i;

/**
 * A browser as a person has it: signs in as guest, opens a page, and looks.
 *
 * @param shown what the page holds when it is there, of the page
 * @param see what to do then; its result is the result
 * @param screenshot file of a picture of the end
 * @throws Error when the portal says that an API is missing, or provided twice
 */
export async function onPage({ url, path, shown, screenshot }, see) {
  const browser = await chromium.launch(chromiumOptions());
  const faults = [];
  try {
    const page = await browser.newPage({
      viewport: { width: 1400, height: 1000 },
    });
    page.on('console', message => {
      if (message.type() === 'error' && API_FAULT.test(message.text()))
        faults.push(message.text());
    });
    await page.goto(`${url}${path}`);
    const enter = page.getByRole('button', { name: 'Enter' });
    await enter.or(shown(page)).first().waitFor({ timeout: READY_WITHIN_MS });
    if (await enter.isVisible()) await enter.click();
    const seen = await see(page);
    if (faults.length) throw new Error(faults.join('\n'));
    return seen;
  } finally {
    for (const page of browser.contexts().flatMap(one => one.pages()))
      await page.screenshot({ path: screenshot }).catch(() => {});
    await browser.close();
  }
}
