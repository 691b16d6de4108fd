/** Texts in the place of numbers that there are not. */
export const nothingCountedMessages = {
  title: {
    notEvaluated: 'Waiting for the first evaluation',
    failing: 'The source cannot be read',
    notPushed: 'No counts were pushed',
    waiting: 'Waiting for the first data',
    idle: 'Nothing was asked of the service',
    answeredNothing: 'The source answers, but with nothing',
  },
  why: {
    notEvaluated: 'This SLO was not evaluated yet.',
    failing:
      'No counts have come in for this window, since reading them fails.',
    notPushed:
      'This objective is counted from what is pushed to the portal, and nothing was for this window.',
    waiting:
      'The source was asked, and its first counts are not in yet. On a new portal or a new SLO that takes some minutes.',
    idle: 'There were no events in this window, good or bad: without them there is nothing to judge.',
    answeredNothing:
      'The queries of this objective found nothing in the whole window.',
  },
  todo: {
    notEvaluated:
      'It is within a minute or two; if this stays, see the log of the backend.',
    failing: 'See below what was asked.',
    notPushed: 'Send them with POST /v1/slis/{id}/buckets.',
    waiting: 'Nothing is to be done; the page renews itself.',
    idle: 'If there was traffic, the queries below do not find it: run one of them against the source.',
    answeredNothing:
      'Run the queries below against the source: a metric or a label that was renamed is the usual cause.',
  },
  series: 'Series',
  lastError: 'Last error',
  errorSince: '{{reason}}, since {{since}}.',
} as const;
