import { Working } from '@almanac/backstage-plugin-insights-react';

/** How the sample objective was evaluated. */
export const sampleWorking: Working = {
  subject: 'Checkout is available, 99.9 %',
  inputs: [
    {
      name: 'Counts of the indicator',
      digest: `sha256:${'4f'.repeat(32)}`,
      observations: 8_640,
      source: 'prometheus',
    },
  ],
  method: {
    id: 'error-budget',
    title: 'Error budget by occurrences',
    source:
      'OpenSLO v1; Beyer et al., The Site Reliability Workbook (2018), chapters 2 and 5',
  },
  definitionVersion: '3',
  window: null,
  span: {
    start: '2026-10-25T06:00:00Z',
    end: '2026-11-24T06:00:00Z',
    sliceSeconds: 300,
    slices: 8_640,
    known: 8_424,
  },
  coverage: 0.975,
  engineVersion: '1',
  computedAt: '2026-11-24T06:00:00Z',
  steps: [
    {
      title: 'Error budget',
      formula: 'remaining = 1 − (1 − SLI) / (1 − target)',
      source: 'The Site Reliability Workbook, chapter 2',
      values: [
        { name: 'SLI', value: 0.99937, unit: '1' },
        { name: 'remaining', value: 0.37, unit: '1' },
      ],
    },
  ],
  notes: [],
  href: '/api/insights/v1/slos/checkout-availability',
};
