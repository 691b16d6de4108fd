/** Words of the pieces that all pages of SLOs share. */
export const partsMessages = {
  objective: {
    rolling: '{{target}} over {{duration}}',
    calendar: '{{target}} each {{duration}}',
    withoutTarget_rolling: 'over {{duration}}',
    withoutTarget_calendar: 'each {{duration}}',
    allTogether: 'all {{number}} objectives together, {{aim}}',
    together: 'all objectives together, {{aim}}',
    unit: {
      m: 'minute',
      h: 'hour',
      d: 'day',
      w: 'week',
      M: 'month',
      Q: 'quarter',
      Y: 'year',
    },
  },
  known: '{{share}} known',
  example: {
    text: 'Example data: made up to show what the pages look like. To switch it off, set {{setting}} in the configuration of the portal.',
  },
  fileFaults: {
    agreements_one: '{{number}} fault in the files of agreements: {{first}}',
    agreements_other:
      '{{number}} faults in the files of agreements. First: {{first}}',
    policies_one: '{{number}} fault in the files of policies: {{first}}',
    policies_other:
      '{{number}} faults in the files of policies. First: {{first}}',
  },
  sparkline: {
    label:
      'Budget left, from {{first}} to {{last}} in the last 30 days; the least was {{least}}',
    none: 'Nothing is known of the last 30 days',
  },
  outlook: {
    gone: 'Gone already',
    expected: 'Around {{day}}',
    possible: 'Perhaps {{day}}',
    expectedUndated: 'Expected',
    possibleUndated: 'Possible',
    unlikely: 'Not in sight',
    unknown: 'Cannot be told',
  },
  episodes: {
    state: 'State',
    severity: 'Severity',
    windows: 'Windows',
    both: '{{long}} and {{short}}',
    slo: 'SLO',
    began: 'Began',
    fired: 'Fired',
    lasted: 'Lasted',
    notFired: 'Did not fire',
    notYet: 'Not yet',
    ongoing: 'Goes on',
  },
  atRisk: {
    littleLeft: 'Under 25 % left',
    outlook: 'Likely to run out',
    partSpent: 'A part is spent',
  },
  alert: {
    page: { firing: 'Pages now', pending: 'Page pending' },
    ticket: { firing: 'Ticket due', pending: 'Ticket pending' },
  },
} as const;
