/** Texts of the charts of the budget. */
export const burnDownMessages = {
  title: 'Budget and events',
  chart: 'Budget that was left',
  source_rolling: 'of the window that ends at each moment',
  source_calendar: 'since the period began',
  every: 'every {{duration}}',
  remaining: 'Budget left',
  rollOff: 'No failures',
  bounds: 'Least to most that can have been left',
  forecast: 'Forecast',
  range: '80 % of the futures',
  wideRange: '95 % of the futures',
  legend:
    'Dashed is the middle of {{number}} futures drawn from the days of the last week, with the bands that 80 % and 95 % of them lie in at each moment; dotted is what would be left if nothing failed from now on.',
  noBudget:
    'At a target of 100 % nothing may fail: there is no budget whose course could be drawn. What failed, and when, is below.',
  gone: 'Budget gone',
  unknown: 'Nothing is known',
  partly: 'Less than half is known',
  noForecast:
    'There is no forecast: it takes two days of data, and a budget that is not gone yet.',
  marker: '{{kind}}: {{title}}',
  markerAt: '{{title}}, at {{at}}',
  markerLasting: '{{kind}}: {{title}} ({{duration}})',
  failed: 'The course of the budget could not be loaded',
  failedStillWorks: 'The numbers above, and what is below.',
} as const;
