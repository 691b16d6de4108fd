/** Texts of the answer and of the notices below it. */
export const answerMessages = {
  left: '{{share}} of the budget is left',
  spent: 'The budget is used up to the last unit',
  over: 'The budget is exceeded by {{share}} of it',
  noBudget:
    'A target of 100 % leaves no budget: {{sli}} of what was counted was good',
  together: {
    left: '{{share}} of the budget of all objectives together is left',
    spent: 'The budget of all objectives together is used up to the last unit',
    over: 'The budget of all objectives together is exceeded by {{share}} of it',
    bounds: 'The budget of all objectives together: {{budget}}',
  },
  tooEarly: 'Too little of the window is known to say how the budget stands',
  alone: '{{objective}} alone: {{budget}}',
  ofObjective: '{{objective}}: {{clause}}',
  joined: '{{first}}; {{second}}',
  end: '{{sentence}}.',
  outlook: {
    gone_rolling: 'it recovers only as what failed leaves the window',
    gone_calendar: 'it stays so until the period ends on {{end}}',
    unlikely: 'at the rate of the last week it lasts',
    expected:
      'at the rate of the last week it will be gone on about {{median}}',
    expectedLater: 'at the rate of the last week it will be gone',
    possible:
      'at the rate of the last week it may be gone: in {{share}} of the simulated futures',
    unknown: 'how long it lasts cannot be told: too little data',
  },
  alert: {
    firing_page: 'a page alert has been firing since {{since}}',
    firing_ticket: 'a ticket alert has been firing since {{since}}',
    pending_page: 'a page alert has been pending since {{since}}',
    pending_ticket: 'a ticket alert has been pending since {{since}}',
  },
  atRisk: {
    littleLeft:
      'it counts as at risk from under 25 % left until 30 % are left again',
    outlook: '{{share}} of the simulated futures use it up',
    partSpent: 'the budget of one of its parts is gone',
  },
  lastCounts: 'the last counts are of {{at}}',
  state: {
    computing:
      'This SLO waits for its first data: nothing can be said of the budget yet.',
    invalid: 'This SLO cannot be evaluated, so nothing is known of its budget.',
    noData:
      'No data has come in for this window, so nothing can be said of the budget.',
    sourceIdle:
      'Nothing was asked of the service in this window: without events there is nothing to judge.',
    other: 'Nothing is known of the budget.',
  },
  basis: {
    title: 'What this rests on',
    window: 'Counted from {{start}} to {{end}}.',
    ahead: '{{duration}} of the period are ahead.',
    coverage: '{{share}} of that time is known.',
    version: 'Definition version {{version}}.',
    evaluated: 'Evaluated {{at}}.',
  },
  objective: {
    choose: 'Objective',
    follows: 'What follows is of the objective that is chosen.',
    name: '{{title}} ({{target}})',
    number: 'Objective {{number}}',
    state: '{{title}}: {{state}}',
  },
  about: {
    service: 'Service',
    owner: 'Owner',
    system: 'System',
    labels: 'Labels',
    labelTitle: 'All SLOs with {{key}}: {{value}}',
    noEntity: '{{service}} (not in the catalog)',
  },
  csv: {
    start: 'start',
    seconds: 'seconds',
    good: 'good',
    bad: 'bad',
    total: 'total',
    remaining: 'budget remaining',
    known: 'known',
  },
  problem: 'Why: {{problem}}',
  mend: {
    invalid:
      'Mend the definition: its faults are listed below, each with what to do.',
  },
} as const;
