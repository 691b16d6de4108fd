import { onPage } from './portalPage.mjs';

/** Opens the list of models, which may be empty in a portal without a registry; counts it. */
export const seesModels = ({ url, screenshot }) =>
  onPage(
    {
      url,
      path: '/models',
      shown: page =>
        page.getByText(
          /models? needs? somebody|Nobody is needed|There are no models yet/,
        ),
      screenshot,
    },
    async page => {
      const rows = page.getByRole('table', { name: 'Models', exact: true });
      if ((await rows.count()) === 0) return 0;
      // The row of the column heads is counted, too.
      return Number(await rows.getAttribute('aria-rowcount')) - 1;
    },
  );
