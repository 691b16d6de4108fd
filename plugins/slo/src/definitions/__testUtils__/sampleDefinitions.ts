import { ListedSloDefinition } from '@almanac/backstage-plugin-insights-react';

const sample: ListedSloDefinition = {
  name: 'checkout-availability',
  title: 'Checkout is available',
  service: 'checkout',
  entityRef: 'component:default/checkout',
  owner: 'group:default/payments',
  version: 3,
  source: { kind: 'api', ref: null, isEditable: true },
  createdAt: '2026-06-01T08:00:00Z',
  updatedAt: '2026-10-02T08:00:00Z',
  updatedBy: 'user:default/ana',
  retiredAt: null,
  retiredBy: null,
};

/** One that is in use, one that is retired, and one of a file that nobody owns; by name. */
export const sampleDefinitions: ListedSloDefinition[] = [
  sample,
  {
    ...sample,
    name: 'checkout-latency',
    title: 'Checkout answers in time',
    updatedAt: '2026-11-20T08:00:00Z',
    retiredAt: '2026-11-20T08:00:00Z',
    retiredBy: 'user:default/ben',
  },
  {
    ...sample,
    name: 'mail',
    title: 'mail',
    service: 'mail',
    entityRef: null,
    owner: null,
    version: 1,
    source: { kind: 'file', ref: 'slos/mail.yaml', isEditable: false },
    updatedBy: null,
  },
];
