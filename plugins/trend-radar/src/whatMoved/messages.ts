/** Texts of the home widget. */
export const whatMovedMessages = {
  moved:
    '{{shown}} of {{total}} that moved in {{number}} {{period}}; largest each way',
  movedLately: '{{recent}} moved in the last {{quarter}} {{period}}',
  movedInAll: ', {{total}} in {{number}}; largest each way',
  movedBefore:
    'None moved in the last {{quarter}} {{period}}, {{total}} in {{number}}; largest each way',
  earlier: 'Before that',
  inAYear: '{{change}} in a year',
  outcome: {
    better: 'better than a year ago',
    worse: 'worse than a year ago',
  },
  none: 'Nothing changed its ring in {{number}} {{period}}.',
  open: 'Open the radar {{title}}',
  noRadar: {
    title: 'No radar yet',
    description: 'What moves on the trend radars appears here.',
    action: 'Open sources',
  },
  computing: 'The radar {{title}} is being computed.',
  error: { stillWorks: 'The rest of this page.' },
  how: {
    in: 'In to {{ring}} from {{from}}',
    out: 'Out to {{ring}} from {{from}}',
    new: 'New in {{ring}}',
    none: '{{ring}}',
  },
} as const;
