/** Texts of how well a model does. */
export const evaluationMessages = {
  compare: 'Compare with version',
  compareBoth: 'Compare {{other}} and {{shown}}',
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
  table: 'All figures',
  standing:
    'Verified: somebody other than the author vouches for it. Reported: the author says so. Imported: the registry has it, and nobody here vouches for it.',
  standings: {
    verified: 'Verified: somebody other than the author vouches for it.',
    reported: 'Reported: the author says so.',
    recorded:
      'Imported: it comes from the registry, and nobody here vouches for it.',
  },
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
    words:
      'A dot for each version, in the order in which they were made; the line through it is the interval around its value. Nothing lies between two versions, so nothing joins them.',
    picture: '{{number}} versions by value; each is in the table below',
    dot: 'Version {{version}}: {{value}}',
    tooFew:
      'Too early to draw: at least two versions with a number are needed.',
    withoutNumber_one:
      '{{number}} version has no finite number, and so no dot. It is in the table.',
    withoutNumber_other:
      '{{number}} versions have no finite number, and so no dot. They are in the table.',
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
      noClearDifference: '{{difference}}, no clear difference',
      otherData: '{{difference}}, other data',
    },
  },
} as const;
