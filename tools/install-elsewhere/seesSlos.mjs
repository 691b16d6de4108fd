import { onPage, READY_WITHIN_MS } from './portalPage.mjs';

/** Opens the list of SLOs and, once their budgets are known, the first of them; counts the list. */
export const seesSlos = ({ url, screenshot }) =>
  onPage(
    {
      url,
      path: '/slo',
      shown: page => page.getByText(/SLOs? needs? somebody|no SLOs yet/),
      screenshot,
    },
    async page => {
      const rows = page.getByRole('table', { name: 'SLOs', exact: true });
      const first = rows.locator('[data-row-index="0"]');
      await first
        .filter({ hasText: /\d\s%\s(over|left)/ })
        .waitFor({ timeout: READY_WITHIN_MS });
      // The row of the column heads is counted, too.
      const count = Number(await rows.getAttribute('aria-rowcount')) - 1;
      await first.getByRole('link').first().click();
      await page.getByRole('region', { name: 'How it stands' }).waitFor();
      return count;
    },
  );
