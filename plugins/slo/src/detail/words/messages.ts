/** Words that several parts of the page say. */
export const wordsMessages = {
  method: {
    Occurrences: 'Share of good events',
    Timeslices: 'Share of good time slices',
    RatioTimeslices: 'Mean ratio of time slices',
  },
  duration: {
    m_one: '1 minute',
    m_other: '{{number}} minutes',
    h_one: '1 hour',
    h_other: '{{number}} hours',
    d_one: '1 day',
    d_other: '{{number}} days',
    w_one: '1 week',
    w_other: '{{number}} weeks',
    M_one: '1 month',
    M_other: '{{number}} months',
    Q_one: '1 quarter',
    Q_other: '{{number}} quarters',
    Y_one: '1 year',
    Y_other: '{{number}} years',
  },
  window: {
    rolling: 'Rolling {{duration}}',
    calendar: 'Calendar periods of {{duration}}',
    anchor: 'Counted from {{anchor}}',
    timeZone: 'Time zone {{timeZone}}',
  },
  lessThanOneFailed: {
    events: 'Less than one event failed',
    slices: 'Less than one slice failed',
  },
  lessThanOne: {
    events: 'Less than one more event may fail: the next exceeds the budget',
    slices: 'Less than one more slice may fail: the next exceeds the budget',
  },
  units: {
    events_one: '{{number}} event',
    events_other: '{{number}} events',
    slices_one: '{{number}} slice',
    slices_other: '{{number}} slices',
  },
  budget: {
    left: '{{share}} left',
    spent: '{{share}} left',
    over: '{{share}} over',
    between: '{{least}} to {{most}} left',
    perhaps: '{{most}}, perhaps {{least}}',
    none: 'No budget',
    unknown: 'Not known',
  },
  severity: { page: 'Page', ticket: 'Ticket' },
  outlook: {
    gone: 'The budget is gone',
    between:
      'Between {{early}} and {{late}} in 8 of 10 futures, half of them by {{median}}',
    after:
      'From {{early}} on in 9 of 10 futures, half of them by {{median}}; in more than 1 of 10 later than can be foreseen',
    possible:
      'Possible from {{early}} on: in {{share}} of the simulated futures',
    possibleLater: 'Possible: in {{share}} of the simulated futures',
    never_rolling: 'Not within the next {{duration}}',
    never_calendar: 'Not before the period ends on {{end}}',
    hardly_rolling:
      'Hardly within the next {{duration}}: in {{share}} of the simulated futures',
    hardly_calendar:
      'Hardly before the period ends on {{end}}: in {{share}} of the simulated futures',
    unknown: 'Cannot be told: too little data',
  },
} as const;
