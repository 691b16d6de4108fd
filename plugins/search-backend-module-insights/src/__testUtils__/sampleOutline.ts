import type { components } from '@almanac/backstage-plugin-insights-common';

type ContractOutline = components['schemas']['ContractOutline'];

/** What the definition of an API offers, in brief. */
export function sampleOutline(
  over: Partial<ContractOutline> = {},
): ContractOutline {
  return {
    contractRef: 'api:default/orders',
    title: 'Orders',
    format: 'openapi',
    owner: 'group:default/checkout',
    lifecycle: 'production',
    declaredVersion: '2.0.0',
    description: 'What was\nordered',
    operations: [
      { name: 'GET /orders', summary: 'All orders', isDeprecated: false },
      { name: 'GET /lines', summary: null, isDeprecated: true },
    ],
    operationCount: 5,
    ...over,
  };
}
