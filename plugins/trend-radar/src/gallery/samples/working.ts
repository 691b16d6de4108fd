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
        { name: 'per month', value: 0.012041, unit: '1' },
        { name: '95 % low', value: 0.010873, unit: '1' },
        { name: '95 % high', value: 0.013066, unit: '1' },
      ],
    },
  ],
  notes: ['Every month is weighted by the usage of today.'],
  href: '/api/insights/v1/topics/web-platform%3Ahas/analyses/web-platform%3Asupport-share',
};
