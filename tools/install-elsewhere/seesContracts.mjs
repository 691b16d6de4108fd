import { onPage } from './portalPage.mjs';

/** Opens the list of APIs, which may be empty in a portal whose catalog has none; counts it. */
export const seesContracts = ({ url, screenshot }) =>
  onPage(
    {
      url,
      path: '/api-contracts',
      shown: page =>
        page.getByText(/had a breaking change in the last|No APIs yet/),
      screenshot,
    },
    async page => {
      const rows = page.getByRole('table', { name: 'APIs', exact: true });
      if ((await rows.count()) === 0) return 0;
      // The row of the column heads is counted, too.
      return Number(await rows.getAttribute('aria-rowcount')) - 1;
    },
  );
