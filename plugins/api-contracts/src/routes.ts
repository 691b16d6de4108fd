import { createRouteRef, createSubRouteRef } from '@backstage/core-plugin-api';

/** The list of APIs. @public */
export const contractsRouteRef = createRouteRef({ id: 'api-contracts' });

/** One API, by its entity reference, percent-encoded. @public */
export const contractRouteRef = createSubRouteRef({
  id: 'api-contracts.contract',
  parent: contractsRouteRef,
  path: '/:contractRef',
});
