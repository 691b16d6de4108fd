import { chromium } from '@playwright/test';
import { chromiumOptions } from '../chromium.mjs';

const RADAR_MINIMUM_BLIPS = 1000;
const READY_WITHIN_MS = 240_000;

/** A browser as a person has it: signs in as guest, opens the radar, and counts its blips. */
export async function seesRadar({ url, screenshot }) {
  const browser = await chromium.launch(chromiumOptions());
  try {
    const page = await browser.newPage({
      viewport: { width: 1400, height: 1000 },
    });
    await page.goto(`${url}/trend-radar/web-platform`);
    const enter = page.getByRole('button', { name: 'Enter' });
    const radar = page.getByRole('application', { name: /Web platform/ });
    await enter.or(radar).first().waitFor({ timeout: READY_WITHIN_MS });
    if (await enter.isVisible()) await enter.click();
    await page.waitForFunction(
      minimum => document.querySelectorAll('[data-blip]').length >= minimum,
      RADAR_MINIMUM_BLIPS,
      { timeout: READY_WITHIN_MS },
    );
    const blips = await page.locator('[data-blip]').count();
    await page.screenshot({ path: screenshot });
    return blips;
  } finally {
    await browser.close();
  }
}
