/** What the sample charts of counts have in common. */
export const countChart = {
  unit: '{repository}',
  step: 'month',
  start: '2021-01-01',
  source: 'sample data',
} as const;
