/** Texts of another policy, and of past days. */
export const whatIfMessages = {
  caption: 'What if: by another policy or on a past day, and not saved',
  title: 'What if the policy were another, and past days',
  intro:
    'Change a level or go back in time, and the radar below shows where the topics would stand: what is suggested may become another ring, and what people decided holds. Nothing is saved; the address keeps it, so that it can be shared.',
  level: '{{ring}}: at least',
  levelOf: '{{ring}}, level {{number}}: at least',
  most: '{{ring}}: at most',
  mostOf: '{{ring}}, threshold {{number}}: at most',
  mostPeriods: '{{ring}}: at most that for {{period}}',
  mostPeriodsOf: '{{ring}}, threshold {{number}}: for {{period}}',
  thresholdOf: '{{ring}}, threshold {{number}}',
  outlook: {
    forecast: {
      atLeast: '{{name}}: forecast in {{ahead}} at least',
      atMost: '{{name}}: forecast in {{ahead}} at most',
    },
    quantile: {
      atLeast:
        '{{name}}: {{quantile}} quantile of the forecast in {{ahead}} at least',
      atMost:
        '{{name}}: {{quantile}} quantile of the forecast in {{ahead}} at most',
    },
    riskBelow: {
      atLeast: '{{name}}: chance of less than {{level}} in {{ahead}} at least',
      atMost: '{{name}}: chance of less than {{level}} in {{ahead}} at most',
    },
    riskAbove: {
      atLeast: '{{name}}: chance of more than {{level}} in {{ahead}} at least',
      atMost: '{{name}}: chance of more than {{level}} in {{ahead}} at most',
    },
  },
  periods: '{{ring}}: for {{period}}',
  periodsOf: '{{ring}}, level {{number}}: for {{period}}',
  hysteresis: 'Hysteresis',
  verdictPeriods: 'Verdicts hold for {{period}}',
  fault: {
    none: 'Write a number; until then it is {{held}}.',
    least: 'Write {{least}} or more; until then it is {{held}}.',
    range:
      'Write a number between {{least}} and {{most}}; until then it is {{held}}.',
  },
  upsideDown:
    '{{inner}} asks for less than {{outer}}, although it lies further in: what was meant for {{outer}} may come to {{inner}}.',
  asOf: 'Day that is looked at',
  now: '{{period}}, the latest',
  reset: 'As declared, today',
  failed: 'It could not be computed',
  stillWorks: 'The radar as it is declared.',
  unread_one:
    'The address says of the policy or the day what this radar does not understand; it changes nothing: {{parts}}',
  unread_other:
    'The address says of the policy or the day what this radar does not understand; it changes nothing: {{parts}}',
  otherDay:
    'The address asks for {{asked}}, which is outside of what is replayed: {{shown}} is the nearest day.',
  underWay:
    'Working out where the topics would stand; until then the radar is shown as it is declared.',
  underWayAnew: 'Working it out anew; until then the answer before is shown.',
  shown:
    'Not saved: the radar shows {{what}}. What people decided holds, and marks tell for which topics another ring would be suggested than by the declared policy.',
  shownPolicy: 'a changed policy',
  shownDay:
    'Not saved: the radar shows {{period}} with what was known and decided by the end of it. Verdicts, changes of a year, and whether the evidence left a decision behind are told of today alone.',
  shownBoth: 'a changed policy in {{period}}, with what was known then',
  workingIsDeclared:
    'This is of the radar as it is declared, with what is known today. What the page shows is a what-if.',
  ofToday: 'Verdicts and changes of a year are told of today alone.',
  answer: {
    policy:
      'What if, not saved: {{topics}} by a changed policy. Against the declared one, {{moves}}.',
    policyThen:
      'What if, not saved: {{topics}} by a changed policy in {{period}}. Against the declared one, {{moves}}.',
    day: 'Back in {{period}}, not saved: {{topics}} by the declared policy.',
    topics_one: '{{number}} topic',
    topics_other: '{{number}} topics',
    allTopics_one: 'all of {{number}} topic',
    allTopics_other: 'all {{number}} topics',
    movedIn: '{{number}} would be suggested further in',
    movedOut: '{{number}} would be suggested further out',
    none: 'no other ring would be suggested',
  },
  legend: {
    day: 'On a past day no moves are marked.',
    movement:
      'Moved means: another ring would be suggested than by the declared policy.',
    decisions:
      'What people decided holds: such a topic stands in the decided ring, with a circle around its mark.',
    rules:
      'The rules of the rings below are those of the changed policy, which is tried and not saved.',
    hysteresis:
      'A level that was reached is left only when the value lies more than {{value}} beyond it.',
    spell:
      'A verdict that a rule asks for must be there, or be gone, for {{number}} {{period}} on end.',
  },
  moved_one: 'Another ring would be suggested for {{number}} topic.',
  moved_other: 'Another ring would be suggested for {{number}} topics.',
  movedNone: 'For every topic the same ring would be suggested.',
  held_one: '{{number}} of them stays in the ring that people decided.',
  held_other: '{{number}} of them stay in the ring that people decided.',
  stays: '(stays in {{ring}}, decided)',
  notYet_one: '{{number}} topic had no value yet.',
  notYet_other: '{{number}} topics had no value yet.',
  counts: '{{ring}} {{before}} → {{after}}',
  move: '{{topic}}: {{from}} → {{to}}',
  movedList: 'Topics for which another ring would be suggested',
  more: 'and {{number}} more; the radar and the list below show all.',
} as const;
