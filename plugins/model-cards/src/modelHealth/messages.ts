/** Texts of the home widget. */
export const modelHealthMessages = {
  need_one: '{{number}} of {{total}} models needs somebody',
  need_other: '{{number}} of {{total}} models need somebody',
  nobody: {
    title: 'Nobody is needed',
    description_one: '{{number}} model is known; it has not to be acted on.',
    description_other:
      '{{number}} models are known; none of them has to be acted on.',
  },
  none: {
    title: 'No model yet',
    description: 'Models that need somebody appear here.',
  },
  open: 'See all models',
  error: { stillWorks: 'The rest of this page.' },
} as const;
