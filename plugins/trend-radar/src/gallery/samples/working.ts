import type { Working } from '@almanac/backstage-plugin-insights-react';

/** Sample working of a trend. */
export const trendWorking: Working = {
  subject: 'Trend of the share of users whose browser supports :has()',
  inputs: [
    {
      name: 'Total of web-platform:support-share for web-platform:has',
      digest:
        'sha256:9f2c4b7f0c1d4e5a8b6c3d2e1f0a9b8c7d6e5f4a3b2c1d0e9f8a7b6c5d4e3f2a',
      observations: 94,
      source: 'sample data, web-features 3.1.0',
      href: '/api/insights/v1/topics/web-platform%3Ahas/series/web-platform%3Asupport-share',
    },
  ],
  method: {
    id: 'mann-kendall-hamed-rao',
    title: 'Mann-Kendall test with the variance of Hamed and Rao',
    source:
      'Hamed and Rao (1998), https://doi.org/10.1016/S0022-1694(97)00125-X',
  },
  definitionVersion: 'web-platform:support-share 1',
  window: {
    start: '2019-01-01',
    end: '2026-10-01',
    step: 'month',
    periods: 94,
    missing: 0,
  },
  coverage: 1,
  engineVersion: '0.1.0',
  computedAt: '2026-11-20T03:14:02Z',
  steps: [
    {
      title: 'Direction',
      formula: 'S = Σ sign(xⱼ − xᵢ), i < j',
      values: [
        { name: 'S', value: 3021 },
        { name: 'Kendall’s tau', value: 0.691234567 },
        { name: 'z', value: 9.81234 },
        { name: 'p', value: 1.02e-22 },
      ],
    },
    {
      title: 'Slope',
      formula: 'median((xⱼ − xᵢ) / (j − i))',
      source: 'Sen (1968)',
      values: [
        { name: 'change per step', value: 0.012041, unit: '1' },
        {
          name: 'change per step, lower end (95 %)',
          value: 0.010873,
          unit: '1',
        },
        {
          name: 'change per step, upper end (95 %)',
          value: 0.013066,
          unit: '1',
        },
      ],
    },
    {
      title: 'Value and change of a year',
      values: [
        { name: 'Last known value (2026-10-01)', value: 0.825846, unit: '1' },
        { name: 'Change', value: 0.825846, unit: '1' },
        { name: 'Asked for', value: 0.95, unit: '1' },
        { name: 'Found', value: 3, unit: '{month}' },
        { name: 'Met', value: 'no' },
      ],
    },
  ],
  notes: ['Every month is weighted by the usage of today.'],
  href: '/api/insights/v1/topics/web-platform%3Ahas/analyses/web-platform%3Asupport-share',
};

/** Sample working of an error budget: it has slices between two instants instead of a window of periods. */
export const sloWorking: Working = {
  subject: 'Error budget of the checkout: 99.9 % of the requests in 28 days',
  inputs: [
    {
      name: 'Good and total requests of the checkout',
      digest:
        'sha256:1b7c9e42f5a60d83c2e9417f0b6d5a38e4c7f219a0835d6b1e2f4c7980a3d5e6',
      observations: 8_051,
      source: 'sample data',
    },
  ],
  method: {
    id: 'error-budget',
    title: 'Error budget by occurrences',
    source:
      'OpenSLO v1; Beyer et al., The Site Reliability Workbook (2018), chapters 2 and 5',
  },
  definitionVersion: 'checkout-availability 1',
  window: null,
  span: {
    start: '2026-10-23T00:00:00Z',
    end: '2026-11-20T00:00:00Z',
    sliceSeconds: 300,
    slices: 8_064,
    known: 8_051,
  },
  coverage: 8_051 / 8_064,
  engineVersion: '1',
  computedAt: '2026-11-20T00:04:10Z',
  steps: [
    {
      title: 'Error budget',
      formula:
        'budget = 1 − target; consumed = (1 − SLI) / budget; remaining = 1 − consumed',
      source: 'The Site Reliability Workbook, chapter 2',
      values: [
        { name: 'target', value: 0.999, unit: '1' },
        { name: 'budget', value: 0.001, unit: '1' },
        { name: 'consumed', value: 0.62, unit: '1' },
        { name: 'remaining', value: 0.38, unit: '1' },
      ],
    },
  ],
  notes: ['13 slices are not known; they count neither as good nor as bad.'],
};
