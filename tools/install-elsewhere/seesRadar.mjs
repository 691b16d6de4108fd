import { onPage, READY_WITHIN_MS } from './portalPage.mjs';

const RADAR_MINIMUM_BLIPS = 1000;

/** Opens the radar, and counts its blips. */
export const seesRadar = ({ url, screenshot }) =>
  onPage(
    {
      url,
      path: '/trend-radar/web-platform',
      shown: page => page.getByRole('application', { name: /Web platform/ }),
      screenshot,
    },
    async page => {
      await page.waitForFunction(
        minimum => document.querySelectorAll('[data-blip]').length >= minimum,
        RADAR_MINIMUM_BLIPS,
        { timeout: READY_WITHIN_MS },
      );
      return page.locator('[data-blip]').count();
    },
  );
