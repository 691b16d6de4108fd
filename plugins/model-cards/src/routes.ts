import { createRouteRef, createSubRouteRef } from '@backstage/core-plugin-api';

/** The list of models. @public */
export const modelsRouteRef = createRouteRef({ id: 'model-cards' });

/** Models or versions side by side. @public */
export const modelComparisonRouteRef = createSubRouteRef({
  id: 'model-cards.comparison',
  parent: modelsRouteRef,
  path: '/compare',
});

/** One model; its name is percent-encoded, slashes too. @public */
export const modelRouteRef = createSubRouteRef({
  id: 'model-cards.model',
  parent: modelsRouteRef,
  path: '/:registry/:name',
});
