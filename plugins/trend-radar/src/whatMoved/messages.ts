/** Texts of the home widget. */
export const whatMovedMessages = {
  moved:
    '{{shown}} of {{total}} that moved in {{number}} {{period}}, largest change first',
  inAYear: '{{change}} in a year',
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
