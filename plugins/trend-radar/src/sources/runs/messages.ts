/** Texts of the runs of a collector. */
export const runsMessages = {
  title: 'Runs',
  order: 'Newest first. A line opens what the run did.',
  label: 'Runs of {{title}}',
  none: 'This source has not run yet. Its first run appears here.',
  loading: 'Loading the runs',
  error: 'The runs could not be loaded',
  started: 'Started',
  outcome: 'Outcome',
  trigger: 'Why it ran',
  triggers: {
    schedule: 'Schedule',
    manual: 'Asked for',
    retry: 'Retry',
  },
  attempt: '{{trigger}}, attempt {{attempt}}',
  took: 'Took',
  observations: 'Observations written',
  unchanged: 'Unchanged',
  notKept: 'Not kept',
  message: 'Message',
  detail: {
    title: 'Run of {{time}}',
    close: 'Close',
    finished: 'Finished',
    notFinished: 'Not yet',
    read: 'Read',
    readOf: '{{done}} of {{total}} {{what}}',
    readOpen: '{{done}} {{what}}',
    written: {
      observations: 'Observations written',
      series: 'Series written',
      topics: 'Topics written',
      signals: 'Signals written',
      markers: 'Markers written',
    },
    notKept_one:
      '{{number}} item could not be kept. It stands below under “Not kept”, unless a later run has read it anew.',
    notKept_other:
      '{{number}} items could not be kept. They stand below under “Not kept”, unless a later run has read them anew.',
    unknown:
      'The run named in the address is not among those loaded. It may be further down, or no longer kept.',
  },
} as const;
