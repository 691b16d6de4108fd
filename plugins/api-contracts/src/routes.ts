import {
  createExternalRouteRef,
  createRouteRef,
  createSubRouteRef,
} from '@backstage/core-plugin-api';

/** The list of APIs. @public */
export const contractsRouteRef = createRouteRef({ id: 'api-contracts' });

/** What of all APIs is to end. @public */
export const contractCalendarRouteRef = createSubRouteRef({
  id: 'api-contracts.calendar',
  parent: contractsRouteRef,
  path: '/calendar',
});

/** The rules by which changes are told. @public */
export const contractRulesRouteRef = createSubRouteRef({
  id: 'api-contracts.rules',
  parent: contractsRouteRef,
  path: '/rules',
});

/** One API, by its entity reference, percent-encoded. @public */
export const contractRouteRef = createSubRouteRef({
  id: 'api-contracts.contract',
  parent: contractsRouteRef,
  path: '/:contractRef',
});

/** The list of SLOs, where the portal has SLOs. @public */
export const slosRouteRef = createExternalRouteRef({
  id: 'api-contracts.slos',
  optional: true,
  defaultTarget: 'slo.root',
});
