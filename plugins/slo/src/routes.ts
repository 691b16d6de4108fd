import { createRouteRef, createSubRouteRef } from '@backstage/core-plugin-api';

/** The list of SLOs. @public */
export const slosRouteRef = createRouteRef({ id: 'slo' });

/** The weekly review of a team. @public */
export const sloReviewRouteRef = createSubRouteRef({
  id: 'slo.review',
  parent: slosRouteRef,
  path: '/review',
});

/** Contracts beside their objectives. @public */
export const sloContractsRouteRef = createSubRouteRef({
  id: 'slo.sla',
  parent: slosRouteRef,
  path: '/sla',
});

/** One contract. @public */
export const sloContractRouteRef = createSubRouteRef({
  id: 'slo.sla.one',
  parent: slosRouteRef,
  path: '/sla/:slaId',
});

/** A new contract. @public */
export const newSloContractRouteRef = createSubRouteRef({
  id: 'slo.sla.new',
  parent: slosRouteRef,
  path: '/sla/new',
});

/** One contract, to be changed. @public */
export const sloContractEditRouteRef = createSubRouteRef({
  id: 'slo.sla.edit',
  parent: slosRouteRef,
  path: '/sla/:slaId/edit',
});

/** Frozen reports. @public */
export const sloReportsRouteRef = createSubRouteRef({
  id: 'slo.reports',
  parent: slosRouteRef,
  path: '/reports',
});

/** One frozen report. @public */
export const sloReportRouteRef = createSubRouteRef({
  id: 'slo.report',
  parent: slosRouteRef,
  path: '/reports/:reportId',
});

/** Every definition, retired ones too. @public */
export const sloDefinitionsRouteRef = createSubRouteRef({
  id: 'slo.definitions',
  parent: slosRouteRef,
  path: '/definitions',
});

/** What one definition said. @public */
export const sloDefinitionRouteRef = createSubRouteRef({
  id: 'slo.definition',
  parent: slosRouteRef,
  path: '/definitions/:sloName',
});

/** A new definition. @public */
export const newSloRouteRef = createSubRouteRef({
  id: 'slo.new',
  parent: slosRouteRef,
  path: '/new',
});

/** One SLO. @public */
export const sloRouteRef = createSubRouteRef({
  id: 'slo.slo',
  parent: slosRouteRef,
  path: '/:sloName',
});

/** The definition of one SLO, to be changed. @public */
export const sloEditRouteRef = createSubRouteRef({
  id: 'slo.edit',
  parent: slosRouteRef,
  path: '/:sloName/edit',
});
