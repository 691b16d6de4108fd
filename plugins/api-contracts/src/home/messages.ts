/** Texts of the home widget, and of the card of what an entity consumes. */
export const homeMessages = {
  under_one:
    '{{number}} of {{total}} APIs that you consume changed in the last {{days}} days',
  under_other:
    '{{number}} of {{total}} APIs that you consume changed in the last {{days}} days',
  open: 'See all APIs',
  quiet: {
    title: 'Nothing changed under you',
    description_one:
      'The one API that you consume is as it was {{days}} days ago.',
    description_other:
      'The {{number}} APIs that you consume are as they were {{days}} days ago.',
  },
  none: {
    title: 'You consume no API',
    description:
      'APIs appear here that something you or your groups own consumes, by spec.consumesApis of the catalog.',
  },
  error: { stillWorks: 'The rest of this page.' },
  consumed: {
    title: 'APIs it consumes',
    quiet_one: 'The one API that it consumes is as it was {{days}} days ago.',
    quiet_other:
      'The {{number}} APIs that it consumes are as they were {{days}} days ago.',
    said_one: '{{number}} of {{total}} changed in the last {{days}} days',
    said_other: '{{number}} of {{total}} changed in the last {{days}} days',
    unknown: 'None of the APIs that it consumes is known here yet.',
  },
} as const;
