/** Texts of the home widget, and of the card of what an entity consumes. */
export const homeMessages = {
  under_one:
    '{{number}} of {{total}} APIs that you consume changed in the last {{days}} days',
  under_other:
    '{{number}} of {{total}} APIs that you consume changed in the last {{days}} days',
  broke: 'Broke somebody on {{day}}',
  open: 'See all APIs',
  quiet: {
    title: 'Nothing changed under you',
    description_one:
      'The one API that you consume, as far as is known here, is as it was {{days}} days ago.',
    description_other:
      'The {{number}} APIs that you consume, as far as is known here, are as they were {{days}} days ago.',
  },
  unknown: {
    title: 'None of them is known here yet',
    description:
      'You consume APIs, of which the portal has read none until now. They appear here when it has.',
  },
  none: {
    title: 'You consume no API',
    description:
      'APIs appear here that something you or your groups own consumes, by spec.consumesApis of the catalog.',
  },
  leftOff: {
    apis_one:
      '{{number}} more API is consumed, and left out here: only the first {{most}} are looked at.',
    apis_other:
      '{{number}} more APIs are consumed, and left out here: only the first {{most}} are looked at.',
    entities_one:
      '{{number}} more entity is yours or of your groups; what it consumes is not looked at here.',
    entities_other:
      '{{number}} more entities are yours or of your groups; what they consume is not looked at here.',
  },
  error: {
    title: 'What changed could not be loaded',
    stillWorks: 'The rest of this page.',
  },
  consumed: {
    title: 'APIs it consumes',
    quiet_one:
      'The one API that it consumes, as far as is known here, is as it was {{days}} days ago.',
    quiet_other:
      'The {{number}} APIs that it consumes, as far as is known here, are as they were {{days}} days ago.',
    said_one: '{{number}} of {{total}} changed in the last {{days}} days',
    said_other: '{{number}} of {{total}} changed in the last {{days}} days',
    unknown: 'None of the APIs that it consumes is known here yet.',
  },
} as const;
