/** Texts of the home widget. */
export const sloHealthMessages = {
  need_one: '{{number}} of {{total}} SLOs needs somebody',
  need_other: '{{number}} of {{total}} SLOs need somebody',
  nobody: {
    title: 'Nobody is needed',
    description_one: '{{number}} SLO is watched; its budget holds.',
    description_other:
      '{{number}} SLOs are watched; none of them needs anybody.',
  },
  none: {
    title: 'No SLO yet',
    description: 'SLOs that need somebody appear here.',
  },
  open: 'See all SLOs',
  error: { stillWorks: 'The rest of this page.' },
} as const;
