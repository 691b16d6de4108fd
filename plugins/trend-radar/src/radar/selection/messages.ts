/** Texts of choosing topics for a comparison. */
export const selectionMessages = {
  begin: 'Compare topics',
  column: 'Compare',
  one: 'Compare {{topic}}',
  full: 'Five topics are compared at most.',
  none: 'Choose up to five topics of the list.',
  chosen: '{{number}} of 5 chosen',
  open: 'Compare',
  done: 'Choose none',
} as const;
