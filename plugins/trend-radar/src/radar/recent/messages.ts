/** Texts about what moved of late. */
export const recentMessages = {
  option: 'In {{number}} {{period}}, since {{since}}',
  ofThese: '{{number}} of them in the last {{periods}} {{period}}',
  noneOfThese: 'none of them in the last {{periods}} {{period}}',
} as const;
