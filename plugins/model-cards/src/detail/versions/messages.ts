/** Texts of the table of versions. */
export const versionsMessages = {
  title: 'Versions',
  failed: 'The versions could not be read',
  empty: {
    title: 'No version yet',
    detail:
      'Versions stand here when the registry has one, the latest first, with what trained them and how they were judged.',
  },
  column: {
    version: 'Version',
    status: 'Status',
    aliases: 'Aliases',
    createdAt: 'Made',
    createdBy: 'Made by',
    metrics: 'Metrics',
    params: 'Params',
    run: 'Run',
  },
  noTime: 'Not said',
  openRun: 'Open',
} as const;

/** Texts of one version. */
export const versionMessages = {
  label: 'Version',
  latest: 'latest',
  none: 'This model has no version yet.',
  title: 'Version {{version}}',
  failed: 'The version could not be read',
  unknown: {
    title: 'There is no version {{version}}',
    detail:
      'No version of this name is known of the model. It may have another name, or its registry has to be read first.',
    action: 'Show the version that is there',
  },
  noAlias: 'None points at it',
  nobody: 'Not said',
  run: 'Run that trained it',
  noRun: 'The registry names no run.',
  source: 'Where its files are',
  description: 'Description',
  metrics_one: 'One metric',
  metrics_other: '{{number}} metrics',
  params: 'Parameters of the run ({{number}})',
  paramsCaption: 'Parameters of the run',
  noParams: 'The run has no parameters.',
  tags: 'Tags ({{number}})',
  tagsCaption: 'Tags of the version',
  noTags: 'The version has no tags.',
} as const;
