/** Texts of how well a model does. */
export const evaluationMessages = {
  compare: 'Compare with version',
  compareNone: 'Choose',
  ofVersion: 'Figures of version {{version}}',
  direction: {
    higher: 'higher is better',
    lower: 'lower is better',
    unknown: 'not said which way is better',
  },
  allData: 'All data',
  interval: 'Interval',
  between: '{{low}} to {{high}}',
  level: '({{level}})',
  beside: 'Beside the version before',
  within: 'intervals overlap',
  table: 'All figures',
  standing:
    'Verified: somebody other than the author vouches for it. Reported: the author says so. Recorded: the registry recorded it.',
  search: 'Find a metric or slice',
  noMatch: 'No figure has this in its name, slice or data.',
  none: {
    title: 'No figures of this version',
    detail:
      'Figures stand here when its run or its registration has metrics, with the part of the data that they are of.',
  },
  column: {
    metric: 'Metric',
    slice: 'Slice',
    dataset: 'Data',
    direction: 'Direction',
    standing: 'Standing',
    at: 'Measured',
  },
  csv: {
    version: 'Version',
    createdAt: 'Made',
    value: 'Value',
    lower: 'From',
    upper: 'To',
  },
  history: {
    title: 'Across versions',
    failed: 'The metrics across versions could not be read',
    empty: {
      title: 'No metrics yet',
      detail:
        'The course of each metric over the versions stands here when the registry has one.',
    },
    choose: 'Metric',
    chart: '{{metric}}, {{direction}}',
    words: 'one value for each version, when it was made',
    interval: 'interval around the value',
    tooFew:
      'Too early to draw: at least two versions with a time and a number are needed.',
    leftOff:
      '{{number}} versions are not in the picture: nobody knows when they were made, or another was made at the same instant. They are in the table.',
    versionsLeftOff:
      '{{number}} versions before those shown are left off: the latest 500 are shown.',
    metricsLeftOff: '{{number}} more metrics are left off.',
    byVersion: 'By version',
  },
  slices: {
    title: 'Slices beside all data',
    note: 'Each cell says its figure and what it is beside all data. The wider the bar at its edge, the farther from it among the slices of the same metric.',
    none: 'This version has no figures of parts of the data, so nothing can be said of how it does for each.',
    columnsLeftOff: '{{number}} more metrics are in the table below.',
    verdict: {
      better: 'better by {{difference}}',
      worse: 'worse by {{difference}}',
      same: 'the same',
      unclear: '{{difference}}, not said which is better',
    },
  },
} as const;
