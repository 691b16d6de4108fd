/** Texts about the data that an SLO is evaluated on. */
export const dataMessages = {
  title: 'Data',
  none: 'No series is known for this objective yet.',
  source: 'Source',
  sourceOf: '{{title}} ({{source}})',
  example: 'Example data',
  step: 'Finest buckets',
  collected: 'Collected until',
  freshness: 'Last read without fault',
  coverage: 'Coverage',
  coverageOf: '{{share}} of the window is known',
  never: 'Nothing was collected yet',
  failure: 'The source could not be read since {{since}}: {{reason}}',
  next: 'It is asked again at {{at}}.',
  noNext: 'It is not asked again before that is mended.',
  queries: 'What it was asked last',
  noQueries:
    'Nothing is asked: the counts are pushed with POST /v1/slis/{id}/buckets.',
  faults: 'What is wrong with the counts',
  noFaults:
    'Nothing that was looked for: gaps between known counts, counts that are negative, half-known, or more good than there is in all.',
  fault: '{{number}} buckets, from {{first}} to {{last}}: {{what}}',
  kinds: {
    'good-exceeds-total': 'more was good than there was in all',
    'negative-count': 'a count was negative',
    'half-known': 'one of good and total was missing',
    gap: 'nothing was known, or no number, between counts that are known',
  },
  effect: {
    'good-exceeds-total':
      'Counted as it came. Check that both queries count the same requests and are asked for the same moment.',
    'negative-count':
      'Taken as unknown. A counter that restarts must be read with increase() or rate().',
    gap: 'Left to the policy for missing data, and told by the coverage. Check that the service was scraped then, and that the query gives numbers when nothing is asked for.',
    'half-known':
      'Taken as unknown. Check that both queries have values at all times, also when nothing fails.',
  },
} as const;
