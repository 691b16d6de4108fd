/** Texts of the queue of analyses. */
export const analysesMessages = {
  title: 'From observations to analyses',
  about:
    'When a run changes the values of a topic, the topic waits here until its trend is analysed anew. Until then pages show the analysis from before.',
  loading: 'Loading the queue of analyses',
  error: 'The queue of analyses could not be loaded',
  upToDate: 'All analyses are up to date',
  working: 'Analysing, {{left}} left',
  someFailed: 'Some were given up',
  nothing: 'Nothing to analyse yet',
  analysed: 'Analysed',
  analysedNote: 'each is one signal of one topic',
  waiting: 'Waiting',
  waitingNote: 'changed, and in line to be analysed',
  claimed: 'Under way',
  claimedNote: 'being analysed by a process now',
  failed: 'Given up',
  failedNote: 'failed at every attempt',
  lastFinished: 'Last done',
  lastFinishedNote: 'when the queue was last worked off',
  failures: {
    title: 'What was given up',
    about:
      'Pages keep the analysis from before for these. Each is tried again when its values change.',
    label: 'Analyses that were given up',
    subject: '{{signalId}} of {{topicId}}',
    loading: 'Loading what was given up',
    error: 'What was given up could not be loaded',
    shown: '{{shown}} of {{total}}, newest first',
    more: 'Load more',
    loadingMore: 'Loading more',
  },
} as const;
